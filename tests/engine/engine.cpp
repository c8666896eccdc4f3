#include "engine.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>
#include <format>
#include <sstream>

namespace tw::engine {
namespace {

using Json = nlohmann::json;

constexpr auto image = "tierwright-peer";
constexpr auto world_network = "tw-world";
constexpr int command_patience = 300'000; // milliseconds for one command

std::string socket_address() {
    const char* address = std::getenv("TIERWRIGHT_ENGINE");
    return address == nullptr ? "" : address;
}

Result<std::string> docker(const std::vector<std::string>& arguments,
                           const std::string& input = {}) {
    return run("docker", arguments, input);
}

Container container_of(const Json& inspected) {
    Container container;
    container.id = inspected["Id"];
    const Json& labels = inspected["Config"]["Labels"];
    container.service = labels.value("com.docker.compose.service", "");
    container.number = std::atoi(labels.value("com.docker.compose.container-number", "1").c_str());
    for (const auto& [network, endpoint] : inspected["NetworkSettings"]["Networks"].items()) {
        if (!endpoint.value("IPAddress", "").empty()) {
            container.endpoints[network] = {endpoint.value("IPAddress", ""),
                                            endpoint.value("Gateway", "")};
        }
    }
    return container;
}

std::vector<std::string> words_of(const std::string& text) {
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

/// An image that holds nothing but the peer.
Result<std::string> make_image() {
    const std::string peer = TIERWRIGHT_PEER;
    const std::size_t slash = peer.rfind('/');
    auto archive = run("tar", {"-C", peer.substr(0, slash), "--transform", "s/.*/peer/", "-c",
                               peer.substr(slash + 1)});
    if (!archive) {
        return archive;
    }
    return docker({"import", "--change", R"(ENTRYPOINT ["/peer"])", "-", image}, *archive);
}

} // namespace

Result<std::string> run(const std::string& program, const std::vector<std::string>& arguments,
                        const std::string& input) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DOCKER_HOST", QString::fromStdString(socket_address()));
    process.setProcessEnvironment(environment);
    QStringList list;
    for (const std::string& argument : arguments) {
        list << QString::fromStdString(argument);
    }
    process.start(QString::fromStdString(program), list);
    process.write(input.data(), static_cast<qint64>(input.size()));
    process.closeWriteChannel();
    if (!process.waitForFinished(command_patience) ||
        process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return std::unexpected(Error{std::format(
            "{} {}: {}{}", program, arguments.empty() ? "" : arguments.front(),
            process.readAllStandardError().toStdString(), process.errorString().toStdString())});
    }
    return process.readAllStandardOutput().toStdString();
}

std::optional<std::string> missing_engine() {
    if (socket_address().empty()) {
        return "no Docker Engine of its own: tests/engine/run starts one (it needs root)";
    }
    if (const auto version = run("docker", {"version"}); !version) {
        return version.error().message;
    }
    if (const auto version = run("docker-compose", {"version"}); !version) {
        return version.error().message;
    }
    return std::nullopt;
}

Result<Version> prepare_engine() {
    if (auto made = make_image(); !made) {
        return std::unexpected(made.error());
    }
    (void)docker({"rm", "-f", host_peer, world_peer}); // of a run that was stopped
    (void)docker({"network", "rm", world_network});
    const std::vector<std::vector<std::string>> commands{
        {"network", "create", "-d", "macvlan", "-o", "parent=lan1", "--subnet", "192.168.231.0/24",
         "--gateway", lan_address, world_network},
        {"run", "-d", "--name", host_peer, "--network", "host", image, "names", lan_address},
        {"run", "-d", "--name", world_peer, "--network", world_network, "--ip", "192.168.231.2",
         image, "serve", "world", "80"}};
    for (const auto& command : commands) {
        if (auto done = docker(command); !done) {
            return std::unexpected(done.error());
        }
    }
    const auto text = docker({"version", "--format", "{{.Server.Version}}"});
    if (!text) {
        return std::unexpected(text.error());
    }
    const std::size_t end = text->find_first_not_of("0123456789.");
    const auto version = parse_version(text->substr(0, end));
    return version ? Result<Version>(*version)
                   : std::unexpected(Error{"an Engine of unknown version: " + *text});
}

Running::Running(std::string name, std::vector<std::string> files)
    : name_(std::move(name)), files_(std::move(files)), containers_(start()) {}

Running::~Running() {
    (void)run("docker-compose", compose({"down", "-t", "0", "--remove-orphans"}));
}

std::vector<std::string> Running::compose(const std::vector<std::string>& command) const {
    std::vector<std::string> arguments{"-p", name_};
    for (const std::string& file : files_) {
        arguments.insert(arguments.end(), {"-f", file});
    }
    arguments.insert(arguments.end(), command.begin(), command.end());
    return arguments;
}

Result<std::vector<Container>> Running::start() const {
    if (auto up = run("docker-compose", compose({"up", "-d", "--no-build"})); !up) {
        return std::unexpected(up.error());
    }
    auto ids =
        docker({"ps", "-q", "--no-trunc", "--filter", "label=com.docker.compose.project=" + name_});
    if (!ids) {
        return std::unexpected(ids.error());
    }
    std::vector<std::string> command = words_of(*ids);
    command.insert(command.begin(), "inspect");
    auto inspected = docker(command);
    if (!inspected) {
        return std::unexpected(inspected.error());
    }
    std::vector<Container> containers;
    for (const Json& each : Json::parse(*inspected)) {
        containers.push_back(container_of(each));
    }
    // Compose starts replicas at the same time, so the Engine lists them in any order.
    std::ranges::sort(containers, {}, &Container::number);
    return containers;
}

Result<std::map<std::string, std::string>>
ask(const std::string& container, const std::vector<std::string>& questions, int milliseconds) {
    std::string input;
    for (const std::string& question : questions) {
        input += question + "\n";
    }
    auto output =
        docker({"exec", "-i", container, "/peer", "ask", std::to_string(milliseconds)}, input);
    if (!output) {
        return std::unexpected(output.error());
    }
    std::map<std::string, std::string> answers;
    std::istringstream lines(*output);
    for (std::string line; std::getline(lines, line);) {
        std::size_t end = 0; // a question has three words
        for (int word = 0; word < 3 && end != std::string::npos; ++word) {
            end = line.find(' ', end + 1);
        }
        if (end != std::string::npos) {
            answers[line.substr(0, end)] = line.substr(end + 1);
        }
    }
    return answers;
}

} // namespace tw::engine
