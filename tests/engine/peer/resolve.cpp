#include "peer/resolve.h"

#include "peer/socket.h"

#include <poll.h>
#include <strings.h>

#include <array>
#include <cstddef>
#include <cstdio>
#include <cstring>

namespace tw::peer {
namespace {

using Clock = std::chrono::steady_clock;

/// The words of each line of a file, without comments.
std::vector<std::vector<std::string>> lines_of(const char* path) {
    std::vector<std::vector<std::string>> lines;
    std::FILE* file = std::fopen(path, "r");
    std::array<char, 1024> line{};
    while (file != nullptr && std::fgets(line.data(), line.size(), file) != nullptr) {
        std::vector<std::string> words;
        line[std::strcspn(line.data(), "#\n")] = '\0';
        for (char* word = std::strtok(line.data(), " \t"); word != nullptr;
             word = std::strtok(nullptr, " \t")) {
            words.emplace_back(word);
        }
        lines.push_back(std::move(words));
    }
    if (file != nullptr) {
        std::fclose(file);
    }
    return lines;
}

std::string name_server() {
    for (const auto& words : lines_of("/etc/resolv.conf")) {
        if (words.size() >= 2 && words[0] == "nameserver" && Address(words[1], 0).good()) {
            return words[1];
        }
    }
    return {};
}

void look_into_hosts(std::vector<Question>& questions) {
    const auto lines = lines_of("/etc/hosts");
    for (Question& question : questions) {
        for (const auto& words : lines) {
            for (std::size_t i = 1; question.is_name && i < words.size(); ++i) {
                if (strcasecmp(words[i].c_str(), question.subject.c_str()) == 0 &&
                    Address(words[0], 0).good()) {
                    question.rcode = "hosts";
                    question.targets.push_back({words[0], {}});
                    break;
                }
            }
        }
    }
}

std::string query_for(const std::string& name, std::uint16_t id) {
    std::string packet;
    for (const unsigned number : {unsigned{id}, 0x0100U, 1U, 0U, 0U, 0U}) {
        packet += static_cast<char>(number >> 8U);
        packet += static_cast<char>(number & 0xffU);
    }
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find('.', begin), name.size());
        packet += static_cast<char>(end - begin);
        packet += name.substr(begin, end - begin);
        begin = end + 1;
    }
    packet += std::string("\0\0\1\0\1", 5); // the root, type A, class IN
    return packet;
}

/// The answer's code, and the addresses in it.
void read_answer(const std::string& packet, Question& question) {
    static constexpr const char* codes[] = {"noerror",  "formerr", "servfail",
                                            "nxdomain", "notimp",  "refused"};
    const auto byte = [&](std::size_t at) {
        return at < packet.size() ? static_cast<unsigned char>(packet[at]) : 0U;
    };
    const unsigned code = byte(3) & 0xfU;
    question.rcode = code < std::size(codes) ? codes[code] : "error";
    const auto skip_name = [&](std::size_t at) {
        while (at < packet.size() && byte(at) != 0 && byte(at) < 0xc0U) {
            at += byte(at) + 1;
        }
        return at + (byte(at) >= 0xc0U ? 2 : 1);
    };
    std::size_t at = skip_name(12) + 4;
    for (unsigned left = byte(6) * 256 + byte(7); left > 0 && at < packet.size(); --left) {
        at = skip_name(at);
        const std::size_t length = byte(at + 8) * 256 + byte(at + 9);
        if (byte(at) == 0 && byte(at + 1) == 1 && length == 4) {
            std::array<char, 16> text{};
            std::snprintf(text.data(), text.size(), "%u.%u.%u.%u", byte(at + 10), byte(at + 11),
                          byte(at + 12), byte(at + 13));
            question.targets.push_back({text.data(), {}});
        }
        at += 10 + length;
    }
    if (question.rcode == "noerror" && question.targets.empty()) {
        question.rcode = "nodata";
    }
}

/// One query on its way.
struct Query {
    Question* question = nullptr;
    Socket socket;
};

void ask_server(const std::string& server, std::vector<Query>& queries,
                std::chrono::milliseconds patience) {
    constexpr std::uint16_t dns = 53;
    const Address address(server, dns);
    const auto end = Clock::now() + patience;
    std::vector<pollfd> waits;
    for (std::size_t i = 0; i < queries.size(); ++i) {
        Query& query = queries[i];
        query.socket = Socket(AF_INET, SOCK_DGRAM);
        const std::string packet =
            query_for(query.question->subject, static_cast<std::uint16_t>(i));
        const bool sent = connect(query.socket.get(), address.get(), Address::size()) == 0 &&
                          send(query.socket.get(), packet.data(), packet.size(), 0) > 0;
        query.question->rcode = sent ? "timeout" : "unreachable";
        waits.push_back({sent ? query.socket.get() : -1, POLLIN, 0});
    }
    for (std::size_t open = waits.size(); open > 0;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (left.count() <= 0 ||
            poll(waits.data(), waits.size(), static_cast<int>(left.count())) <= 0) {
            break;
        }
        open = 0;
        for (std::size_t i = 0; i < waits.size(); ++i) {
            if (waits[i].fd >= 0 && waits[i].revents != 0) {
                std::array<char, 4096> packet{};
                const ssize_t size = recv(waits[i].fd, packet.data(), packet.size(), 0);
                if (size > 0) {
                    read_answer({packet.data(), static_cast<std::size_t>(size)},
                                *queries[i].question);
                } else {
                    queries[i].question->rcode = "unreachable";
                }
                waits[i].fd = -1;
            }
            open += waits[i].fd >= 0 ? 1U : 0U;
        }
    }
}

} // namespace

void resolve_all(std::vector<Question>& questions, std::chrono::milliseconds patience) {
    look_into_hosts(questions);
    const std::string server = name_server();
    constexpr std::size_t at_once = 50; // the Engine sends on 100 queries at a time
    std::vector<Query> queries;
    for (Question& question : questions) {
        if (!question.is_name) {
            question.targets.push_back({question.subject, {}});
        } else if (question.rcode.empty() && server.empty()) {
            question.rcode = "unreachable";
        } else if (question.rcode.empty()) {
            queries.push_back({&question, {}});
        }
        if (queries.size() == at_once) {
            ask_server(server, queries, patience);
            queries.clear();
        }
    }
    ask_server(server, queries, patience);
}

} // namespace tw::peer
