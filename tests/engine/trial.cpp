#include "trial.h"

#include "base/parallel.h"
#include "compose/load.h"
#include "engine.h"
#include "questions.h"
#include "yaml/tree.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <format>
#include <fstream>
#include <set>

namespace tw::engine {
namespace {

constexpr int usual_patience = 1'500; // milliseconds
constexpr int much_patience = 5'000;

/// What Tierwright reads of a scenario.
struct Reading {
    text::FileSet files;
    std::vector<text::FileId> ids;
    std::vector<yaml::Tree> trees;
    compose::Project project;

    explicit Reading(const Scenario& scenario) {
        ids.push_back(files.add("compose.yaml", scenario.text));
        trees.push_back(yaml::parse(files.text(ids.front())));
        compose::LoadOptions options;
        options.directory_name = scenario.name;
        options.version = {2, 33}; // the reading of the docker-compose that starts it
        project = compose::load(files, ids, trees, options).project;
    }
};

/// Image and command of each service.
std::string peers_of(const topology::Topology& topology) {
    const topology::Wiring& wiring = topology.wiring();
    std::string text = "services:\n";
    for (std::size_t i = 0; i < wiring.stacks.size(); ++i) {
        const topology::Stack& stack = wiring.stacks[i];
        const bool is_common = stack.owner == i && stack.kind != topology::Stack::Kind::Host;
        text +=
            std::format("  {0}: {{image: tierwright-peer, command: [serve, {0}, \"{1}\"{2}]}}\n",
                        wiring.service(i).name.str(), first_own_port + static_cast<int>(i),
                        is_common ? std::format(", \"{}\"", common_port) : "");
    }
    return text;
}

std::string write(const QTemporaryDir& folder, const char* name, const std::string& text) {
    const std::string path = folder.filePath(name).toStdString();
    std::ofstream(path) << text;
    return path;
}

/// The container that asks for a service.
std::string asking_container(const Bed& bed, const std::string& asker) {
    const auto found = bed.containers.find(asker);
    return found == bed.containers.end() ? asker : found->second.front().id;
}

/// All answers, by question; each asker is asked once.
Result<void> ask_all(const Bed& bed, const std::vector<Question>& questions,
                     std::vector<std::string>& answers, int patience) {
    std::map<std::string, std::vector<std::size_t>> by_asker;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        by_asker[questions[i].asker].push_back(i);
    }
    std::vector<std::pair<std::string, std::vector<std::size_t>>> askers(by_asker.begin(),
                                                                         by_asker.end());
    std::vector<std::string> errors(askers.size());
    in_parallel(askers.size(), [&](std::size_t number) {
        const auto& [asker, numbers] = askers[number];
        std::set<std::string> lines;
        for (const std::size_t i : numbers) {
            lines.insert(questions[i].text);
        }
        const auto found =
            ask(asking_container(bed, asker), {lines.begin(), lines.end()}, patience);
        if (!found) {
            errors[number] = std::format("{} cannot be asked: {}", asker, found.error().message);
            return;
        }
        for (const std::size_t i : numbers) {
            const auto answer = found->find(questions[i].text);
            answers[i] = answer == found->end()
                             ? "no line"
                             : normalised(bed, questions[i].text, answer->second);
        }
    });
    const auto error = std::ranges::find_if(errors, [](const auto& each) { return !each.empty(); });
    return error == errors.end() ? Result<void>() : fail(*error);
}

/// Asks those again that were not answered as expected: the machine may be slow.
Result<void> ask_again(const Bed& bed, const std::vector<Question>& questions,
                       std::vector<std::string>& answers, Tally& tally) {
    std::vector<Question> open;
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (answers[i] != questions[i].expected) {
            open.push_back(questions[i]);
            numbers.push_back(i);
        }
    }
    tally.asked_again = open.size();
    std::vector<std::string> second(open.size());
    const Result<void> asked = ask_all(bed, open, second, much_patience);
    for (std::size_t i = 0; i < open.size(); ++i) {
        answers[numbers[i]] = second[i];
    }
    return asked;
}

void count(const Bed& bed, const std::vector<Question>& questions,
           const std::vector<std::string>& answers, Tally& tally) {
    std::set<std::pair<std::string, std::string>> reached;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Question& question = questions[i];
        const bool by_name = question.text.starts_with("name ");
        (by_name ? tally.names : tally.addresses) += 1;
        tally.nobody += by_name && answers[i] == "nobody" ? 1U : 0U;
        tally.no += !by_name && answers[i] == "no" ? 1U : 0U;
        if (answers[i] != question.expected) {
            tally.mismatches.push_back(
                {question.asker, question.text, question.expected, answers[i]});
        }
        // Through a published port nobody reaches a service, but its port only.
        const bool own = question.text.ends_with(" " + bed.own_port(question.target));
        if (!by_name && own && answers[i] == question.target &&
            bed.containers.contains(question.asker)) {
            reached.emplace(question.asker, question.target);
        }
    }
    const std::size_t services = bed.project->services.size();
    tally.projects = 1;
    tally.pairs = services * (services - 1);
    tally.reached = reached.size();
}

} // namespace

void Tally::add(const Tally& other) {
    projects += other.projects;
    containers += other.containers;
    pairs += other.pairs;
    reached += other.reached;
    names += other.names;
    addresses += other.addresses;
    nobody += other.nobody;
    no += other.no;
    asked_again += other.asked_again;
    mismatches.insert(mismatches.end(), other.mismatches.begin(), other.mismatches.end());
}

std::string Tally::to_text() const {
    std::string text = std::format(
        "{} projects, {} containers: {} directed pairs of services ({} reach each other), "
        "{} names ({} not answered), {} addresses ({} not answered); {} asked again; {} "
        "mismatches\n",
        projects, containers, pairs, reached, names, nobody, addresses, no, asked_again,
        mismatches.size());
    for (const Mismatch& each : mismatches) {
        text += std::format("  {} asks {}: expected {}, answered {}\n", each.asker, each.question,
                            each.expected, each.answered);
    }
    return text;
}

Result<Tally> try_scenario(const Scenario& scenario, Version engine) {
    const Reading reading(scenario);
    const topology::Topology topology(reading.project, topology::EngineTraits::of(engine));
    const QTemporaryDir folder(QDir::tempPath() + "/tierwright-engine-XXXXXX");
    const Running running(scenario.name, {write(folder, "compose.yaml", scenario.text),
                                          write(folder, "peers.yaml", peers_of(topology))});
    if (!running.containers()) {
        return std::unexpected(running.containers().error());
    }
    const Bed bed(reading.project, topology, *running.containers());
    std::vector<Question> questions;
    ask_names(bed, questions);
    ask_addresses(bed, questions);
    ask_host(bed, questions);
    std::vector<std::string> answers(questions.size());
    Tally tally;
    if (auto asked = ask_all(bed, questions, answers, usual_patience); !asked) {
        return std::unexpected(asked.error());
    }
    if (auto asked = ask_again(bed, questions, answers, tally); !asked) {
        return std::unexpected(asked.error());
    }
    count(bed, questions, answers, tally);
    tally.containers = running.containers()->size();
    return tally;
}

} // namespace tw::engine
