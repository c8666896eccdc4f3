#include "sample.h"

#include <format>

namespace tw::bench {
namespace {

/// In the sample every fifth service is a database, and a third of the others is at the edge.
std::string_view tier_of(int service) {
    return service % 5 == 0 ? "data_tier" : service % 3 == 0 ? "edge_tier" : "app_tier";
}

} // namespace

std::string sample(int services) {
    std::string text =
        "# generated for measuring\nname: bench\n\nx-logging: &logging\n  driver: json-file\n"
        "  options: {max-size: 10m, max-file: \"3\"}\n\nservices:\n";
    for (int i = 0; i < services; ++i) {
        const bool data = i % 5 == 0;
        text += std::format(R"yaml(  # Service number {0}
  service-{0}:
    image: registry.example.com/team-{1}/service-{0}:1.{2}.0
    container_name: bench-service-{0}
    hostname: service-{0}
    restart: unless-stopped
    logging: *logging
    environment:
      - LOG_LEVEL=info
      - DATABASE_URL=postgres://app:${{DB_PASSWORD:-secret}}@service-{3}:5432/app
      - FEATURE_FLAGS=alpha,beta,gamma
)yaml",
                            i, i % 17, i % 40, (i / 5) * 5);
        text +=
            data ? std::string{}
                 : std::format(
                       "    depends_on:\n      service-{}:\n        condition: service_healthy\n",
                       (i / 5) * 5);
        text += "    networks:\n";
        text += data ? "      data_tier:\n        aliases:\n          - " +
                           std::format("db-{}.example.internal\n", i)
                     : "      app_tier:\n      data_tier:\n" +
                           std::string(i % 3 == 0 ? "      edge_tier:\n" : "");
        text += std::format(R"yaml(    expose:
      - "{0}"
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost:{0}/health"]
      interval: 15s
      timeout: 5s
      retries: 10
      start_period: 30s
    labels:
      - "traefik.enable=true"
      - "traefik.docker.network=bench_app_tier"
      - "traefik.http.routers.service-{1}.rule=Host(`service-{1}.example.com`)"
      - "traefik.http.routers.service-{1}.entrypoints=web"
      - "traefik.http.services.service-{1}.loadbalancer.server.port={0}"
    deploy:
      resources:
        limits:
          memory: 512M
          cpus: "0.5"

)yaml",
                            8000 + i % 1000, i);
    }
    return text + "networks:\n  edge_tier:\n  app_tier:\n  data_tier:\n    internal: true\n";
}

std::string sample_contract(int services) {
    std::string text = "version: 1\nmode: strict\n\ntiers:\n";
    for (const std::string_view tier : {"edge_tier", "app_tier", "data_tier"}) {
        text += std::format("  {}:\n    internal: {}\n    services:\n", tier, tier == "data_tier");
        for (int service = 0; service < services; ++service) {
            if (tier_of(service) == tier) {
                text += std::format("      - service-{}\n", service);
            }
        }
    }
    text += "\nflows:\n  - edge_tier <-> app_tier\n  - edge_tier -> data_tier\n"
            "  - app_tier -> data_tier\n";
    for (int service = 0; service < services; ++service) {
        if (service % 5 != 0) {
            text += std::format("  - {{from: service-{}, to: service-{}, required: true}}\n",
                                service, (service / 5) * 5);
        }
    }
    text += "\nnames:\n";
    for (int service = 0; service < services; service += 5) {
        text += std::format("  service-{0}: [db-{0}.example.internal]\n", service);
    }
    return text + "\nports:\n  published: {}\n\nresources:\n  require: [memory, cpus]\n"
                  "\nhealthchecks:\n  required: true\n";
}

} // namespace tw::bench
