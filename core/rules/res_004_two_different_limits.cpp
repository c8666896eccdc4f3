#include "rules/catalogue.h"

namespace tw::rules {

const Rule res_004{
    .id = "TW-RES-004",
    .name = "two-different-limits",
    .severity = text::Severity::Error,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A service whose `mem_limit` or `cpus` differs from "
                     "`deploy.resources.limits`.",
            .why = "Compose refuses two different values for one limit.",
            .example = R"(services:
  web:
    image: nginx
    mem_limit: 512m
    deploy:
      resources:
        limits:
          memory: 1g
)",
            .fix = "By hand: keep one of the two forms.",
        },
};

} // namespace tw::rules
