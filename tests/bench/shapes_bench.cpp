// Reading takes time in proportion to the size, whatever is read: for each nasty shape the time per
// byte of a small, a middle and a large text. A last column far above the first is a quadratic
// shape.
#include "shapes.h"
#include "yaml/data.h"
#include "yaml/events.h"

#include <chrono>
#include <cstdio>

namespace {

using namespace tw;

/// Nanoseconds for each byte, best of some runs: the tree, and everything that walks it.
double per_byte(const std::string& text) {
    constexpr int runs = 3;
    double best = 0;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        const yaml::Tree tree = yaml::parse(text);
        std::size_t said = yaml::events(tree).size();
        for (const yaml::Document& document : tree.documents()) {
            said += yaml::to_data(tree, document.root).text.size();
        }
        const std::chrono::duration<double, std::nano> took =
            std::chrono::steady_clock::now() - start;
        const double share = took.count() / static_cast<double>(text.size());
        best = run == 0 || share < best ? share : best;
        if (said == 0) {
            std::puts("nothing was read");
        }
    }
    return best;
}

} // namespace

int main() {
    std::printf("%-32s %10s %10s %10s %8s\n", "ns for each byte", "16 kB", "128 kB", "1 MB",
                "last/first");
    for (const bench::Shape& shape : bench::shapes()) {
        const double small = per_byte(bench::text_of(shape, 16'000));
        const double middle = per_byte(bench::text_of(shape, 128'000));
        const double large = per_byte(bench::text_of(shape, 1'000'000));
        std::printf("%-32.*s %10.1f %10.1f %10.1f %8.1f%s\n", static_cast<int>(shape.name.size()),
                    shape.name.data(), small, middle, large, large / small,
                    large > 8 * small ? "  <-- grows" : "");
    }
}
