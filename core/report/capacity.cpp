#include "report/capacity.h"

#include <algorithm>
#include <cmath>
#include <format>
#include <limits>

namespace tw::report {
namespace {

/// Of amounts that are not negative.
std::int64_t capped_sum(std::int64_t a, std::int64_t b) {
    std::int64_t sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? std::numeric_limits<std::int64_t>::max() : sum;
}

std::int64_t capped_product(std::int64_t amount, std::size_t times) {
    std::int64_t product = 0;
    return __builtin_mul_overflow(amount, times, &product)
               ? std::numeric_limits<std::int64_t>::max()
               : product;
}

template <class Unit>
void add_limit(Load<Unit>& load, const std::optional<Unit>& limit, std::size_t replicas) {
    if (limit) {
        load.limits.count = capped_sum(load.limits.count, capped_product(limit->count, replicas));
    } else if (replicas > 0) {
        ++load.unlimited;
    }
}

void add_load(TierLoad& load, const ResourceLine& line) {
    add_limit(load.memory, line.memory, line.replicas);
    add_limit(load.cpus, line.cpus, line.replicas);
    if (line.memory_reservation) {
        load.memory.reserved.count =
            capped_sum(load.memory.reserved.count,
                       capped_product(line.memory_reservation->count, line.replicas));
    }
}

template <class Unit>
void judge_load(Load<Unit>& load, const std::optional<Unit>& capacity) {
    using Verdict = Load<Unit>::Verdict;
    load.capacity = capacity;
    if (!capacity) {
        load.verdict = Verdict::Unknown;
    } else if (load.reserved > *capacity) {
        load.verdict = Verdict::Unreservable;
    } else if (load.limits > *capacity) {
        load.verdict = Verdict::Over;
    } else {
        load.verdict = load.unlimited > 0 ? Verdict::Open : Verdict::Fits;
    }
}

void judge_load(TierLoad& load, const HostCapacity& host) {
    judge_load(load.memory, host.memory);
    judge_load(load.cpus, host.cpus);
}

Phrase amount(Bytes bytes) {
    return to_text(bytes);
}

Phrase amount(NanoCpus cpus) {
    return say("{} CPUs", to_text(cpus));
}

template <class Unit>
Phrase sum_words(const Load<Unit>& load) {
    using Verdict = Load<Unit>::Verdict;
    const Phrase limits = amount(load.limits);
    if (load.verdict == Verdict::Unknown) {
        return say("limits of {}; what the host has is not known", limits);
    }
    const Phrase capacity = amount(*load.capacity);
    const auto beyond = [&](Unit sum) { return amount(Unit{sum.count - load.capacity->count}); };
    if (load.verdict == Verdict::Unreservable) {
        return say("over-committed: {} are reserved on a host with {}, {} too much",
                   amount(load.reserved), capacity, beyond(load.reserved));
    }
    if (load.verdict == Verdict::Over) {
        return say("over-committed: limits of {} on a host with {}, {} too much", limits, capacity,
                   beyond(load.limits));
    }
    return say("limits of {} on a host with {}", limits, capacity);
}

template <class Unit>
Phrase all_words(const Load<Unit>& load) {
    std::vector<Phrase> words{sum_words(load)};
    if (load.reserved.count > 0 && load.verdict != Load<Unit>::Verdict::Unreservable) {
        words.push_back(say("reserved: {}", amount(load.reserved)));
    }
    if (load.unlimited > 0) {
        words.push_back(say_count("{} services have no limit: they may take all",
                                  "{} service has no limit: it may take all", load.unlimited));
    }
    return joined(words);
}

std::string percent(double share) {
    return std::format("{} %", std::llround(share * 100));
}

} // namespace

LoadTable load_table(const ResourceTable& resources, const HostCapacity& host) {
    LoadTable table;
    for (const ResourceSum& sum : resources.sums) {
        table.tiers.push_back({.tier = sum.tier});
    }
    for (const ResourceLine& line : resources.lines) {
        add_load(*std::ranges::find(table.tiers, line.tier, &TierLoad::tier), line);
        add_load(table.total, line);
    }
    for (TierLoad& load : table.tiers) {
        judge_load(load, host);
    }
    judge_load(table.total, host);
    return table;
}

Phrase load_words(const MemoryLoad& load) {
    return all_words(load);
}

Phrase load_words(const CpuLoad& load) {
    return all_words(load);
}

Phrase share_words(const TierLoad& load) {
    const auto memory = load.memory.share();
    const auto cpus = load.cpus.share();
    if (memory && cpus) {
        return say("{} of the host's memory, {} of its CPUs", percent(*memory), percent(*cpus));
    }
    if (memory) {
        return say("{} of the host's memory", percent(*memory));
    }
    return cpus ? say("{} of the host's CPUs", percent(*cpus)) : Phrase();
}

} // namespace tw::report
