// Every verb on every service and network of every real file: either a refusal with a reason, or
// the smallest change that does it, and its inverse. The table that is printed says how often.
#include "compose/secrecy.h"
#include "edit_trial.h"
#include "yaml/data.h"

#include <QTest>

namespace fs = std::filesystem;
using namespace tw;
using tests::Tallies;
using tests::Tally;
using tests::Trial;

namespace {

const NetworkName new_network("tierwright_test");
const ServiceName new_service("tierwright-test");

/// Lines in which a name occurs; renaming it touches no others.
std::size_t lines_with(const facts::Facts& facts, const std::string& name) {
    const std::string& text = facts.files.text(facts.compose_files.front());
    std::size_t count = 0;
    for (std::size_t at = text.find(name); at != std::string::npos;
         at = text.find(name, std::min(text.find('\n', at), text.size()))) {
        ++count;
    }
    return count;
}

/// One line for an entry, and one for the key around it where that is new.
std::size_t lines_of_entry(bool has_list) {
    return has_list ? 1 : 2;
}

void try_limits(Trial trial, const facts::Facts& facts, const compose::Service& service) {
    const ServiceName& name = service.name;
    trial.run("limit memory", facts, SetLimit{name, Resource::Memory, "512m"},
              service.limits.memory ? 2 : 4);
    trial.run("limit cpus", facts, SetLimit{name, Resource::Cpus, "0.5"},
              service.limits.cpus ? 2 : 4);
    if (service.limits.memory) {
        trial.run("limit clear", facts, SetLimit{name, Resource::Memory, ""}, 0);
    } else {
        trial.there_and_back("limit memory", "limit clear", facts,
                             SetLimit{name, Resource::Memory, "512m"},
                             SetLimit{name, Resource::Memory, ""}, 4);
    }
    if (!service.limits.memory_reservation) {
        trial.there_and_back("reserve memory", "reserve clear", facts,
                             SetLimit{name, Resource::MemoryReservation, "64m"},
                             SetLimit{name, Resource::MemoryReservation, ""}, 4);
    }
    trial.run("reserve cpus", facts, SetLimit{name, Resource::CpusReservation, "0.25"}, 4);
}

void try_labels(Trial trial, const facts::Facts& facts, const compose::Service& service) {
    const ServiceName& name = service.name;
    if (const auto after = trial.there_and_back(
            "label-set", "label-remove", facts, SetLabel{name, "tierwright.test", "a b"},
            RemoveLabel{name, "tierwright.test"}, lines_of_entry(!service.labels.empty()))) {
        trial.run("label-set again", *after, SetLabel{name, "tierwright.test", "c"}, 1);
    }
    for (const compose::Label& label : service.labels) {
        trial.run("label-set", facts, SetLabel{name, label.key, "x"}, 1);
        trial.run("label-remove", facts, RemoveLabel{name, label.key}, 0);
    }
}

void try_environment(Trial trial, const facts::Facts& facts, const compose::Service& service) {
    const ServiceName& name = service.name;
    trial.there_and_back("env-set", "env-remove", facts, SetEnvironment{name, "TIERWRIGHT", "a b"},
                         RemoveEnvironment{name, "TIERWRIGHT"},
                         lines_of_entry(!service.environment.empty()));
    for (const compose::EnvironmentVariable& variable : service.environment) {
        trial.run("env-set", facts, SetEnvironment{name, variable.name, "x"},
                  lines_of_entry(!variable.origin.shared));
        trial.run("env-remove", facts, RemoveEnvironment{name, variable.name}, 0);
    }
}

void try_secrets(Trial trial, const facts::Facts& facts, const compose::Service& service) {
    const ServiceName& name = service.name;
    const compose::Value* body = facts.project.body(service);
    const bool reads_some = body != nullptr && body->find("secrets") != nullptr;
    const bool has_some = !facts.project.secrets.empty();
    for (const compose::EnvironmentVariable& variable : service.environment) {
        if (compose::names_secret(variable.name)) {
            trial.run("secret-move", facts, MoveToSecret{.service = name, .key = variable.name},
                      1 + lines_of_entry(reads_some) + 1 + lines_of_entry(has_some));
        }
    }
    for (const compose::Resource& secret : facts.project.secrets) {
        const bool is_read =
            reads_some && std::ranges::any_of(body->find("secrets")->list, [&](const auto& item) {
                return item.text_of("source") == secret.name;
            });
        if (is_read) {
            trial.run("secret-remove", facts, RemoveSecret{name, secret.name}, 0);
        } else {
            trial.there_and_back("secret-add", "secret-remove", facts, AddSecret{name, secret.name},
                                 RemoveSecret{name, secret.name}, lines_of_entry(reads_some));
        }
    }
}

void try_ports(Trial trial, const facts::Facts& facts, const compose::Service& service) {
    const ServiceName& name = service.name;
    trial.there_and_back("port-add", "port-remove", facts, AddPort{name, "64999:64998/udp"},
                         RemovePort{name, {"64999", 64998, compose::Protocol::Udp}},
                         service.ports.empty() ? 2 : 4);
    for (const compose::PublishedPort& port : service.ports) {
        trial.run("port-bind", facts, BindPort{name, PortName::of(port), "127.0.0.1"}, 1);
        trial.run("port-change", facts, ChangePort{name, PortName::of(port), "64999:64998"}, 3);
        trial.run("port-remove", facts, RemovePort{name, PortName::of(port)}, 0);
    }
    trial.there_and_back("expose-add", "expose-remove", facts, AddExpose{name, "64999"},
                         RemoveExpose{name, "64999"}, lines_of_entry(!service.expose.empty()));
}

void try_health(Trial trial, const facts::Facts& facts, const compose::Service& service) {
    SetHealthcheck set{.service = service.name, .test = "true", .interval = "17s"};
    if (service.healthcheck) {
        trial.run("health-set", facts, set, 0);
        set.test.reset();
        trial.run("health-set", facts, set, 2);
        trial.run("health-clear", facts, ClearHealthcheck{service.name}, 0);
    } else {
        trial.there_and_back("health-set", "health-clear", facts, set,
                             ClearHealthcheck{service.name}, 5);
    }
}

void try_dependencies(Trial trial, const facts::Facts& facts, const compose::Service& service) {
    for (const compose::Dependency& dependency : service.depends_on) {
        trial.run("depends-remove", facts, RemoveDependency{service.name, dependency.service}, 0);
        trial.run("depends-set", facts,
                  SetDependency{service.name, dependency.service, "service_completed_successfully"},
                  service.depends_on.size() * 2);
    }
    const auto other = std::ranges::find_if(facts.project.services, [&](const auto& each) {
        return each.name != service.name &&
               !std::ranges::contains(service.depends_on, each.name, &compose::Dependency::service);
    });
    if (other == facts.project.services.end()) {
        return;
    }
    trial.there_and_back("depends-add", "depends-remove", facts,
                         SetDependency{service.name, other->name},
                         RemoveDependency{service.name, other->name}, 2);
    trial.there_and_back("depends-add healthy", "depends-remove", facts,
                         SetDependency{service.name, other->name, "service_healthy"},
                         RemoveDependency{service.name, other->name},
                         3 + service.depends_on.size() * 2);
}

void try_profiles(Trial trial, const facts::Facts& facts, const compose::Service& service) {
    trial.there_and_back(
        "profile-add", "profile-remove", facts, AddProfile{service.name, "tierwright"},
        RemoveProfile{service.name, "tierwright"}, lines_of_entry(!service.profiles.empty()));
}

void try_attachments(Trial trial, const facts::Facts& facts, const compose::Service& service) {
    const ServiceName& name = service.name;
    for (const compose::Attachment& attachment : service.attachments) {
        trial.run("detach", facts, DetachService{name, attachment.network}, 0);
        if (const auto after = trial.there_and_back(
                "alias-add", "alias-remove", facts,
                AddAlias{name, attachment.network, "tierwright.alias"},
                RemoveAlias{name, attachment.network, "tierwright.alias"}, 0)) {
            trial.there_and_back(
                "alias-rename", "alias-rename", *after,
                RenameAlias{name, attachment.network, "tierwright.alias", "other.alias"},
                RenameAlias{name, attachment.network, "other.alias", "tierwright.alias"}, 1);
        }
    }
    const auto edits = plan::plan(facts, AddNetwork{new_network, false});
    if (!edits) {
        return;
    }
    const auto wider = tests::facts_of(tests::texts_of(facts, edits->edits));
    const bool implicit = !service.attachments.empty() && service.attachments.front().implicit;
    trial.there_and_back("attach", "detach", *wider, AttachService{name, new_network, {}},
                         DetachService{name, new_network}, implicit ? 3 : 1);
    trial.run("attach with alias", *wider, AttachService{name, new_network, {"tierwright.alias"}},
              0);
    if (!service.attachments.empty()) {
        const NetworkName& from = service.attachments.front().network;
        trial.there_and_back("move", "move", *wider, MoveService{name, from, new_network},
                             MoveService{name, new_network, from}, implicit ? 2 : 1);
    }
}

void try_whole(Trial trial, const facts::Facts& facts, const compose::Service& service) {
    const ServiceName& name = service.name;
    trial.there_and_back("service-rename", "service-rename", facts,
                         RenameService{name, new_service}, RenameService{new_service, name},
                         lines_with(facts, name.str()));
    trial.there_and_back("service-duplicate", "service-remove", facts,
                         DuplicateService{name, new_service},
                         RemoveService{new_service, References::Refuse}, 0);
    trial.run("service-remove", facts, RemoveService{name, References::Remove}, 0);
}

void try_service(Trial trial, const facts::Facts& facts, const compose::Service& service) {
    try_limits(trial, facts, service);
    try_labels(trial, facts, service);
    try_environment(trial, facts, service);
    try_secrets(trial, facts, service);
    try_ports(trial, facts, service);
    try_health(trial, facts, service);
    try_dependencies(trial, facts, service);
    try_profiles(trial, facts, service);
    try_attachments(trial, facts, service);
    try_whole(trial, facts, service);
}

void try_project(Trial trial, const facts::Facts& facts) {
    const yaml::Tree& tree = facts.trees.front();
    const bool has_services = yaml::find(tree, tree.documents().front().root, {"services"}) !=
                              yaml::NodeId::None; // its own, and not those of an included file
    const AddNetwork add{new_network, true};
    if (const auto after = trial.there_and_back("network-add", "network-remove", facts, add,
                                                RemoveNetwork{new_network}, 4)) {
        trial.run("network-set internal", *after, SetInternal{new_network, false}, 1);
    }
    trial.there_and_back("service-add", "service-remove", facts,
                         AddService{new_service, "nginx:1.27", {}},
                         RemoveService{new_service, References::Refuse}, has_services ? 2 : 3);
    for (const compose::Network& network : facts.project.networks) {
        const NetworkName& name = network.name;
        trial.run("network-set internal", facts, SetInternal{name, !network.internal.value},
                  network.declared ? 1 : 4);
        if (!network.declared) {
            continue;
        }
        trial.there_and_back("network-rename", "network-rename", facts,
                             RenameNetwork{name, new_network}, RenameNetwork{new_network, name},
                             lines_with(facts, name.str()));
        trial.run("network-set driver", facts,
                  SetNetworkOption{name, NetworkOption::Driver, "overlay"}, 1);
        trial.run("network-set attachable", facts,
                  SetNetworkOption{name, NetworkOption::Attachable,
                                   network.attachable ? "false" : "true"},
                  1);
        trial.run("network-set subnet", facts,
                  SetNetworkOption{name, NetworkOption::Subnet, "10.99.0.0/16"}, 3);
        trial.run("network-set name", facts,
                  SetNetworkOption{name, NetworkOption::Name, "tierwright"}, 1);
        trial.there_and_back("network-label-set", "network-label-remove", facts,
                             SetNetworkLabel{name, "tierwright.test", "x"},
                             RemoveNetworkLabel{name, "tierwright.test"}, 2);
    }
}

void print(const Tallies& tallies) {
    std::printf("| Verb | Tried | Applied | Refused | Excess lines | Undone | To the byte |\n"
                "| --- | --: | --: | --: | --: | --: | --: |\n");
    Tally sum;
    for (const auto& [verb, tally] : tallies) {
        const std::string row = std::format("| {} | {} | {} | {} | {} | {} | {} |\n", verb,
                                            tally.tried, tally.applied, tally.tried - tally.applied,
                                            tally.excess_lines, tally.undone, tally.same_bytes);
        std::fputs(row.c_str(), stdout);
        sum += tally;
    }
    std::printf("| all | %zu | %zu | %zu | %zu | %zu | %zu |\n\n| Refused because | Times |\n"
                "| --- | --: |\n",
                sum.tried, sum.applied, sum.tried - sum.applied, sum.excess_lines, sum.undone,
                sum.same_bytes);
    for (const auto& [reason, count] : sum.refused) {
        std::printf("| %s | %zu |\n", reason.c_str(), count);
    }
    std::fflush(stdout);
}

} // namespace

class CorpusEditTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void edits_data();
    void edits();
    void everyVerbWasCarriedOut();

private:
    Tallies all_;
};

void CorpusEditTest::initTestCase() {
    TIERWRIGHT_REQUIRE_CORPUS();
}

void CorpusEditTest::edits_data() {
    QTest::addColumn<QString>("path");
    // All files take a quarter of an hour; TIERWRIGHT_FULL asks for them.
    const std::size_t step = tests::is_full_run() ? 1 : 20;
    const std::vector<fs::path> files = tests::compose_files(*tests::corpus() / "compose");
    // An edit is read several times, and large files have many services: with sanitizers, minutes.
    constexpr std::uintmax_t largest = 40'000 / tests::slowness;
    for (std::size_t i = 0; i < files.size(); i += step) {
        if (!tests::is_full_run() && fs::file_size(files[i]) > largest) {
            continue;
        }
        QTest::newRow(files[i].filename().c_str()) << QString::fromStdString(files[i].string());
    }
}

void CorpusEditTest::edits() {
    QFETCH(const QString, path);
    const fs::path file = path.toStdString();
    const auto facts = tests::facts_of(file, text::real_disk()->read(file).value());
    Tallies tallies;
    const Trial trial(tallies);
    try_project(trial, *facts);
    for (const compose::Service& service : facts->project.services) {
        try_service(trial, *facts, service);
    }
    if (!facts->project.services.empty()) {
        const auto overridden = tests::with_override_file(*facts);
        try_service(Trial(tallies, plan::Place::OverrideFile), *overridden,
                    overridden->project.services.front());
    }
    for (const auto& [verb, tally] : tallies) {
        all_[verb] += tally;
        for (const std::string& failure : tally.failures) {
            QFAIL((verb + ": " + failure).c_str());
        }
        QVERIFY2(tally.excess_lines == 0, verb.c_str());
        for (const auto& [reason, count] : tally.refused) {
            // Anything else would be our own failure: a text was made and found wrong.
            QVERIFY2(!reason.starts_with("UNKNOWN") && count > 0, (verb + ": " + reason).c_str());
        }
    }
}

void CorpusEditTest::everyVerbWasCarriedOut() {
    print(all_);
    for (const auto& [verb, tally] : all_) {
        QVERIFY2(tally.applied > 0, verb.c_str());
    }
}

QTEST_APPLESS_MAIN(CorpusEditTest)
#include "corpus_edit_test.moc"
