// Who is found by which name, and what services may use: the tables beside the matrix.
#include "facts/name_lines.h"
#include "memory_project.h"
#include "report/capacity.h"
#include "report/resources.h"

#include <QTest>

using namespace tw;
using facts::NameLine;
using report::ResourceLine;

namespace {

QString line_text(const NameLine& line) {
    static constexpr std::array kinds{"service", "alias", "container", "hostname", "link", "hosts"};
    QString services;
    for (const ServiceName& service : line.services) {
        services += (services.isEmpty() ? "" : "+") + QString::fromStdString(service.str());
    }
    return QString("%1 %2 %3 = %4")
        .arg(QString::fromStdString(line.network.str()), QString::fromStdString(line.name),
             kinds[static_cast<std::size_t>(line.kind)], services);
}

const NameLine* find_line(const std::vector<NameLine>& lines, const char* network,
                          const char* name) {
    const auto found = std::ranges::find_if(lines, [&](const NameLine& line) {
        return line.network == NetworkName(network) && line.name == name;
    });
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

class NameLinesTest : public QObject {
    Q_OBJECT

private slots:
    void everyName() {
        const auto snapshot = tests::snapshot_of(R"(name: p
services:
  api:
    image: a
    hostname: backend
    container_name: one
    networks: {app: {aliases: [v1]}}
  web: {image: w, network_mode: "service:api"}
networks: {app: {}}
)");
        QStringList found;
        for (const NameLine& line : facts::name_lines(snapshot->facts)) {
            found << line_text(line);
            QCOMPARE(line.askers, std::size_t{2});
            QCOMPARE(line.clash, NameLine::Clash::None);
        }
        QCOMPARE(found, QStringList({"app api service = api", "app one container = api",
                                     "app backend hostname = api", "app v1 alias = api"}));
    }

    void severalAnswer() {
        const auto snapshot = tests::snapshot_of(R"(services:
  db: {image: d, networks: [data]}
  cache: {image: c, networks: {data: {aliases: [DB]}}}
networks: {data: {}}
)");
        const auto lines = facts::name_lines(snapshot->facts);
        const NameLine* shared = find_line(lines, "data", "db");
        QVERIFY(shared != nullptr);
        QCOMPARE(shared->clash, NameLine::Clash::Shared);
        QCOMPARE(shared->why, std::string("db, cache answer to it on data: a request goes to "
                                          "either of them"));
        QVERIFY(find_line(lines, "data", "DB") == nullptr);
    }

    void oneNetworkHidesAnother() {
        const auto snapshot = tests::snapshot_of(R"(services:
  old: {image: d, networks: {one: {aliases: [store]}}}
  new: {image: d, networks: {two: {aliases: [store]}}}
  both: {image: b, networks: [one, two]}
networks: {one: {}, two: {}}
)");
        const auto lines = facts::name_lines(snapshot->facts);
        QCOMPARE(find_line(lines, "one", "store")->clash, NameLine::Clash::None);
        const NameLine* hidden = find_line(lines, "two", "store");
        QCOMPARE(hidden->clash, NameLine::Clash::Hidden);
        QCOMPARE(hidden->rivals, std::vector{ServiceName("old")});
        QCOMPARE(hidden->why, std::string("for both, it is old on one, so new is not found by it"));
    }

    void nobodyIsOnBothNetworks() {
        const auto snapshot = tests::snapshot_of(R"(services:
  old: {image: d, networks: {one: {aliases: [store]}}}
  new: {image: d, networks: {two: {aliases: [store]}}}
networks: {one: {}, two: {}}
)");
        for (const NameLine& line : facts::name_lines(snapshot->facts)) {
            QCOMPARE(line.clash, NameLine::Clash::None);
        }
    }

    void namesOfOneServiceAlone() {
        const auto snapshot = tests::snapshot_of(R"(services:
  web: {image: w, networks: [app], links: ["api:backend"], extra_hosts: ["api:10.0.0.9"]}
  api: {image: a, networks: [app]}
networks: {app: {}}
)");
        const auto lines = facts::name_lines(snapshot->facts);
        const auto own = [&](const char* name, NameLine::Kind kind) -> const NameLine* {
            const auto found = std::ranges::find_if(lines, [&](const NameLine& line) {
                return line.name == name && line.kind == kind;
            });
            return found == lines.end() ? nullptr : &*found;
        };
        const NameLine* link = own("backend", NameLine::Kind::Link);
        QVERIFY(link != nullptr);
        QCOMPARE(link->asker, ServiceName("web"));
        QCOMPARE(link->network, NetworkName("app"));
        const NameLine* hosts = own("api", NameLine::Kind::Hosts);
        QVERIFY(hosts != nullptr);
        QCOMPARE(hosts->clash, NameLine::Clash::Hidden);
        QVERIFY(hosts->why.str().contains("its own hosts file comes first"));
    }

    void limitsAgainstProfiles() {
        const auto snapshot =
            analysis::analyse(tests::open_texts({{"compose.yaml", R"(services:
  big: {image: b, mem_limit: 2g, cpus: 1, networks: [t]}
  fit: {image: f, mem_limit: 512m, cpus: 0.5, deploy: {replicas: 3}, networks: [t]}
  free: {image: f, networks: [u]}
  half: {image: h, mem_limit: 1g, networks: [u]}
networks: {t: {}, u: {}}
)"},
                                                 {"network-contract.yaml", R"(version: 1
tiers: {u: [free, half], t: [big, fit]}
resources:
  profiles:
    small: {memory: 1g, cpus: 1, services: [big, fit]}
)"}}));
        const report::ResourceTable table = report::resource_table(snapshot->facts);
        const auto line = [&](const char* service) {
            return *std::ranges::find(table.lines, ServiceName(service), &ResourceLine::service);
        };
        QCOMPARE(line("big").verdict, ResourceLine::Verdict::Above);
        QCOMPARE(line("big").why, std::string("the profile small allows 1 GiB of memory"));
        QCOMPARE(line("fit").verdict, ResourceLine::Verdict::Fits);
        QCOMPARE(line("free").verdict, ResourceLine::Verdict::Unlimited);
        QCOMPARE(line("half").why, std::string("may use all CPUs of the host"));
        QCOMPARE(table.sums.size(), std::size_t{2});
        QCOMPARE(table.sums[0].tier, NetworkName("u"));
        QCOMPARE(table.sums[0].without_memory, std::size_t{1});
        QCOMPARE(table.sums[0].without_cpus, std::size_t{2});
        QCOMPARE(table.sums[1].memory.count,
                 (std::int64_t{2} << 30) + 3 * (std::int64_t{512} << 20));
        QCOMPARE(table.sums[1].cpus.count, std::int64_t{2'500'000'000});
        QCOMPARE(table.total.services, std::size_t{4});
    }

    void limitsAgainstTheHost() {
        const auto snapshot = analysis::analyse(tests::open_texts({{"compose.yaml", R"(services:
  big: {image: b, mem_limit: 2g, mem_reservation: 1g, cpus: 1, networks: [t]}
  fit: {image: f, mem_limit: 512m, cpus: 0.5, deploy: {replicas: 3}, networks: [t]}
  off: {image: f, deploy: {replicas: 0}, networks: [t]}
  half: {image: h, mem_limit: 1g, networks: [u]}
networks: {t: {}, u: {}}
)"}}));
        const report::ResourceTable resources = report::resource_table(snapshot->facts);
        const auto loads = [&](std::int64_t gigabytes, std::int64_t cpus) {
            return report::load_table(resources,
                                      {Bytes{gigabytes << 30}, NanoCpus{cpus * 1'000'000'000}});
        };
        using Memory = report::MemoryLoad::Verdict;
        using Cpus = report::CpuLoad::Verdict;

        const report::LoadTable unknown = report::load_table(resources, {});
        QCOMPARE(unknown.total.memory.verdict, Memory::Unknown);
        QCOMPARE(report::load_words(unknown.total.memory),
                 std::string("limits of 4.5 GiB; what the host has is not known; reserved: 1 GiB"));
        QVERIFY(report::share_words(unknown.total).empty());

        const report::LoadTable roomy = loads(8, 4);
        QCOMPARE(roomy.tiers.size(), std::size_t{2});
        QCOMPARE(roomy.tiers[0].tier, NetworkName("t"));
        QCOMPARE(roomy.tiers[0].cpus.verdict, Cpus::Fits);
        QCOMPARE(roomy.tiers[0].cpus.limits.count, std::int64_t{2'500'000'000});
        QCOMPARE(roomy.total.memory.verdict, Memory::Fits); // what runs nowhere needs no limit
        QCOMPARE(roomy.total.cpus.verdict, Cpus::Open);
        QCOMPARE(report::load_words(roomy.total.cpus),
                 std::string("limits of 2.5 CPUs on a host with 4 CPUs; 1 service has no limit: it "
                             "may take all"));
        QCOMPARE(report::share_words(roomy.total),
                 std::string("56 % of the host's memory, 63 % of its CPUs"));

        const report::LoadTable tight = loads(4, 2);
        QCOMPARE(tight.total.memory.verdict, Memory::Over);
        QCOMPARE(tight.tiers[0].memory.verdict, Memory::Fits);
        QCOMPARE(report::load_words(tight.total.memory),
                 std::string("over-committed: limits of 4.5 GiB on a host with 4 GiB, 512 MiB too "
                             "much; reserved: 1 GiB"));
        QCOMPARE(tight.total.cpus.verdict, Cpus::Over);

        const auto tiny =
            report::load_table(resources, {Bytes{std::int64_t{512} << 20}, std::nullopt});
        QCOMPARE(tiny.total.memory.verdict, Memory::Unreservable);
        QCOMPARE(report::load_words(tiny.total.memory),
                 std::string("over-committed: 1 GiB are reserved on a host with 512 MiB, 512 MiB "
                             "too much"));
        QCOMPARE(report::share_words(tiny.total), std::string("900 % of the host's memory"));
    }

    void sumsOfLimitsEndSomewhere() {
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        report::ResourceTable resources;
        resources.sums.push_back({.tier = NetworkName("t")});
        for (const std::int64_t count : {most / 2, most / 2, most / 2}) {
            report::ResourceLine line{.service = ServiceName("s"), .tier = NetworkName("t")};
            line.memory = Bytes{count};
            line.replicas = 3;
            resources.lines.push_back(line);
        }
        const auto table = report::load_table(resources, {Bytes{1}, {}});
        QCOMPARE(table.total.memory.limits.count, most);
        QCOMPARE(table.total.memory.verdict, report::MemoryLoad::Verdict::Over);
    }

    void requiredLimits() {
        const auto snapshot = analysis::analyse(tests::open_texts(
            {{"compose.yaml", "services:\n  a: {image: a, mem_limit: 1g}\n"},
             {"network-contract.yaml", "version: 1\nresources: {require: [memory, cpus]}\n"}}));
        const auto table = report::resource_table(snapshot->facts);
        QCOMPARE(table.lines.front().verdict, ResourceLine::Verdict::Lacking);
        QCOMPARE(table.lines.front().why, std::string("the contract requires a CPU limit"));
    }
};

QTEST_GUILESS_MAIN(NameLinesTest)
#include "name_lines_test.moc"
