// The program that runs in the containers of the engine tests, statically linked: it says who it is
// to whoever connects, and asks what it is told to ask.
//
//   peer serve NAME PORT…  answers every TCP connection to one of the ports with its name
//   peer names ADDRESS     the world's name server: knows `outside.example` and nothing else
//   peer ask MILLISECONDS  reads questions, a line each, and prints the answers:
//     name NAME PORT         → name NAME PORT RCODE ADDRESS=OUTCOME …
//     address ADDRESS PORT   → address ADDRESS PORT OUTCOME
//   where OUTCOME is who answered, or refused, timeout, unreachable, and RCODE is that of DNS, or
//   `hosts` for a name out of /etc/hosts, or timeout, or unreachable.
#include "peer/connect.h"
#include "peer/resolve.h"
#include "peer/serve.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace {

using namespace tw::peer;

int ask(std::chrono::milliseconds patience) {
    std::vector<Question> questions;
    char kind[16];
    char subject[512];
    unsigned port = 0;
    while (std::scanf("%15s %511s %u", kind, subject, &port) == 3) {
        questions.push_back(
            {std::strcmp(kind, "name") == 0, subject, static_cast<std::uint16_t>(port), {}, {}});
    }
    resolve_all(questions, patience);
    connect_all(questions, patience);
    for (const Question& question : questions) {
        std::printf("%s %s %u", question.is_name ? "name" : "address", question.subject.c_str(),
                    unsigned{question.port});
        if (question.is_name) {
            std::printf(" %s", question.rcode.c_str());
        }
        for (const Target& target : question.targets) {
            if (question.is_name) {
                std::printf(" %s=%s", target.address.c_str(), target.outcome.c_str());
            } else {
                std::printf(" %s", target.outcome.c_str());
            }
        }
        std::printf("\n");
    }
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> words(arguments + 1, arguments + count);
    if (words.size() >= 2 && words[0] == "serve") {
        std::vector<std::uint16_t> ports;
        for (std::size_t i = 2; i < words.size(); ++i) {
            ports.push_back(static_cast<std::uint16_t>(std::atoi(words[i].c_str())));
        }
        return serve(words[1], ports);
    }
    if (words.size() == 2 && words[0] == "names") {
        return serve_names(words[1]);
    }
    if (words.size() == 2 && words[0] == "ask") {
        return ask(std::chrono::milliseconds(std::atoi(words[1].c_str())));
    }
    std::fprintf(stderr, "usage: peer serve NAME PORT… | names ADDRESS | ask MILLISECONDS\n");
    return 2;
}
