#include "compose/quantity.h"
#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"
#include "rules/shared.h"
#include "yaml/scalar.h"

namespace tw::rules {
namespace {

using compose::Value;

/// The least that the Docker Engine accepts.
constexpr Bytes least_memory{6L * 1024 * 1024};
constexpr NanoCpus least_cpus{10'000'000};

struct Impossible {
    const Value* place = nullptr;
    Phrase message;
    Phrase expected;
    Phrase actual;
    facts::Fix remedy;
};

/// A size, or nothing where it is absent, zero or no size.
std::optional<Bytes> size_of(const Value* value) {
    if (value == nullptr || !value->is_scalar() || value->kind == compose::Kind::Float) {
        return std::nullopt;
    }
    const auto whole = yaml::to_int(value->text);
    const auto bytes = whole ? std::optional(Bytes{*whole}) : compose::parse_bytes(value->text);
    return bytes && bytes->count != 0 ? bytes : std::nullopt;
}

class LimitCheck {
public:
    LimitCheck(const ServiceBody& service, Report& report) : service_(service), report_(report) {
        memory_ = first_of(service.find("mem_limit"),
                           service.at({"deploy", "resources", "limits", "memory"}));
        reservation_ = first_of(service.find("mem_reservation"),
                                service.at({"deploy", "resources", "reservations", "memory"}));
        cpus_ =
            first_of(service.find("cpus"), service.at({"deploy", "resources", "limits", "cpus"}));
    }

    void check() {
        check_least();
        check_reservation();
        check_swap();
        check_processors();
    }

private:
    static const Value* first_of(const Value* classic, const Value* deploy) {
        return classic != nullptr ? classic : deploy;
    }

    void add(Impossible found) {
        facts::Finding& finding =
            report_.add(found.place->origin.location, std::move(found.message));
        finding.service = service_.service->name;
        finding.expected = std::move(found.expected);
        finding.actual = std::move(found.actual);
        finding.fixes.push_back(std::move(found.remedy));
    }

    void check_least() {
        const auto memory = size_of(memory_);
        if (memory && *memory < least_memory) {
            add({memory_,
                 say("the memory limit of {} is below what Docker accepts", service_.name()),
                 say("6m or more"), memory_->text,
                 by_hand(say("give it a limit that the service can live with"))});
        }
    }

    void check_reservation() {
        const auto memory = size_of(memory_);
        const auto reserved = size_of(reservation_);
        if (memory && reserved && *reserved > *memory) {
            add({reservation_,
                 say("{} reserves more memory than its limit allows", service_.name()),
                 say("at most {}", memory_->text), reservation_->text,
                 fix(say("reserve {}", memory_->text), facts::Safety::Safe,
                     {SetLimit{service_.service->name, Resource::MemoryReservation,
                               memory_->text}})});
        }
    }

    void check_swap() {
        const Value* swap = service_.find("memswap_limit");
        const auto total = size_of(swap);
        if (!total) {
            return;
        }
        const auto memory = size_of(memory_);
        const auto removal = [&] {
            return fix(say("remove 'memswap_limit', so that Docker allows as much swap as memory"),
                       facts::Safety::Safe,
                       {RemoveValue{service_place(*service_.service, {"memswap_limit"})}});
        };
        if (!memory && total->count > 0) {
            add({swap, say("{} limits swap without limiting memory", service_.name()),
                 say("a memory limit beside it"), say("none"), removal()});
        } else if (memory && total->count > 0 && *total < *memory) {
            add({swap,
                 say("memory and swap of {} together are less than its memory", service_.name()),
                 say("{} or more", memory_->text), swap->text, removal()});
        }
    }

    void check_processors() {
        const auto cpus = cpus_ == nullptr ? std::nullopt : compose::parse_cpus(cpus_->text);
        if (!cpus || cpus->count == 0) {
            return;
        }
        if (*cpus < least_cpus) {
            add({cpus_, say("the CPU limit of {} is below what Docker accepts", service_.name()),
                 say("0.01 or more"), cpus_->text,
                 by_hand(say("give it a limit that the service can live with"))});
        }
        const Value* quota = service_.find("cpu_quota");
        if (quota != nullptr && yaml::to_int(quota->text).value_or(0) != 0) {
            add({quota, say("{} limits processor time in two ways", service_.name()),
                 say("'cpus' or 'cpu_quota'"), say("both"),
                 fix(say("remove 'cpu_quota'"), facts::Safety::Safe,
                     {RemoveValue{service_place(*service_.service, {"cpu_quota"})}})});
        }
    }

    const ServiceBody& service_;
    Report& report_;
    const Value* memory_ = nullptr;
    const Value* reservation_ = nullptr;
    const Value* cpus_ = nullptr;
};

void check_impossible_limits(const facts::Facts& /*facts*/, Report& report) {
    for (const ServiceBody& each : report.shared().bodies()) {
        LimitCheck(each, report).check();
    }
}

} // namespace

const Rule res_005{
    .id = "TW-RES-005",
    .name = "impossible-limit",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::EngineRefuses,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Limits that the Docker Engine does not accept: less than 6 MiB of memory or "
                     "0.01 of a processor, a reservation above the limit, `memswap_limit` without "
                     "or below the memory limit, `cpus` together with `cpu_quota`.",
            .why = "Compose reads them all; the container is not created. `memswap_limit` counts "
                   "memory and swap together.",
            .example = R"(services:
  web:
    image: nginx:1.27
    mem_limit: 512m
    mem_reservation: 1g
)",
            .fix = "Lowers a reservation to the limit, removes `memswap_limit` or `cpu_quota`. A "
                   "limit that is too low is raised by hand.",
        },
    .check = check_impossible_limits,
};

} // namespace tw::rules
