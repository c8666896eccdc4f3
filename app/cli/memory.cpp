#include "memory.h"

#include <cstddef>
#include <cstdlib>
#include <limits>
#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace tw::cli {
namespace {

#ifdef __GLIBC__
/// Takes memory and gives it back, in a way that no compiler leaves out.
void grow_heap(std::size_t bytes) {
    auto* taken = static_cast<volatile char*>(std::malloc(bytes));
    if (taken != nullptr) {
        *taken = 0;
    }
    std::free(const_cast<char*>(taken));
}
#endif

} // namespace

void prefer_large_pages() {
#ifdef __GLIBC__
    constexpr int reserve = 256 << 20;
    constexpr int most_for_mmap = 32 << 20; // no more is accepted
    constexpr std::size_t large_page = 2 << 20;
    constexpr std::size_t more_than_is_left = 1 << 20;
    mallopt(M_TOP_PAD, reserve);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    mallopt(M_MMAP_THRESHOLD, most_for_mmap);
    void* begin = sbrk(0);
    grow_heap(more_than_is_left);
    auto room = static_cast<std::size_t>(static_cast<char*>(sbrk(0)) - static_cast<char*>(begin));
    if (std::align(large_page, large_page, begin, room) != nullptr) {
        madvise(begin, room, MADV_HUGEPAGE);
    }
#endif
}

} // namespace tw::cli
