// How long reading YAML takes: our syntax tree beside the event readers of libfyaml and yaml-cpp.
#include "sample.h"
#include "yaml/reparse.h"

#include <benchmark/benchmark.h>
#include <libfyaml.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <chrono>
#include <sstream>

namespace {

using namespace tw;

struct Silent final : YAML::EventHandler {
    void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
    void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
    void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  const std::string& /*value*/) override {}
    void OnSequenceStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/,
                         YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value /*style*/) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/,
                    YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value /*style*/) override {}
    void OnMapEnd() override {}
};

void set_size(benchmark::State& state, const std::string& text) {
    state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
}

void syntax_tree(benchmark::State& state) {
    const std::string text = bench::sample(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(yaml::parse(text));
    }
    set_size(state, text);
}

void yaml_cpp_events(benchmark::State& state) {
    const std::string text = bench::sample(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        std::istringstream stream(text);
        YAML::Parser parser(stream);
        Silent silent;
        parser.HandleNextDocument(silent);
    }
    set_size(state, text);
}

/// libfyaml reads events only: no comments, no blanks, nothing behind the first error.
std::size_t read_with_libfyaml(const std::string& text) {
    fy_parse_cfg config{};
    config.flags = FYPCF_QUIET;
    fy_parser* parser = fy_parser_create(&config);
    fy_parser_set_string(parser, text.data(), text.size());
    std::size_t events = 0;
    while (fy_event* event = fy_parser_parse(parser)) {
        ++events;
        fy_parser_event_free(parser, event);
    }
    fy_parser_destroy(parser);
    return events;
}

void libfyaml_events(benchmark::State& state) {
    const std::string text = bench::sample(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        if (read_with_libfyaml(text) < text.size() / 100) {
            state.SkipWithError("libfyaml did not read the sample");
        }
    }
    set_size(state, text);
}

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Best of some runs.
double libfyaml_seconds(const std::string& text) {
    double best = 1e9;
    for (int run = 0; run < 20; ++run) {
        const auto start = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(read_with_libfyaml(text));
        best = std::min(best, seconds_since(start));
    }
    return best;
}

/// One keystroke in 1,000 services: `typed` in front of `where`, as found behind the given part of
/// the text. The tree after it, made out of the tree before.
void keystroke(benchmark::State& state, double part, const std::string& where,
               const std::string& typed) {
    const std::string before = bench::sample(1000);
    const auto from = static_cast<std::size_t>(part * static_cast<double>(before.size()));
    const std::size_t at = before.find(where, from);
    std::string after = before;
    after.insert(at, typed);
    const yaml::Tree tree = yaml::parse(before);
    if (!yaml::reparse_pieces(tree, {at, at}, after)) {
        state.SkipWithError("the whole text was read");
    }
    const auto start = std::chrono::steady_clock::now();
    for (auto _ : state) {
        benchmark::DoNotOptimize(yaml::reparse(tree, {at, at}, after));
    }
    const double each = seconds_since(start) / static_cast<double>(state.iterations());
    state.counters["percent_of_libfyaml"] = 100 * each / libfyaml_seconds(after);
}

} // namespace

BENCHMARK(syntax_tree)->Arg(10)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(libfyaml_events)->Arg(10)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(yaml_cpp_events)->Arg(10)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

// A letter in a value, and what follows when Return has been pressed and a key is typed.
#define TIERWRIGHT_KEYSTROKES(place, part, value, line)                                            \
    BENCHMARK_CAPTURE(keystroke, letter_##place, part, value, "x")->Unit(benchmark::kMicrosecond); \
    BENCHMARK_CAPTURE(keystroke, key_##place, part, line, "    init: true\n")                      \
        ->Unit(benchmark::kMicrosecond)
TIERWRIGHT_KEYSTROKES(at_start, 0.0, "registry", "    restart: ");
TIERWRIGHT_KEYSTROKES(in_middle, 0.5, "registry", "    restart: ");
TIERWRIGHT_KEYSTROKES(at_end, 0.9999, "true", "    internal: ");

BENCHMARK_MAIN();
