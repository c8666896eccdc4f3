#include "peer/connect.h"

#include "peer/socket.h"

#include <poll.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>

namespace tw::peer {
namespace {

using Clock = std::chrono::steady_clock;

struct Call {
    Target* target = nullptr;
    std::uint16_t port = 0;
    Socket socket;
};

/// What an error means to the one who calls.
const char* word_for(int error) {
    switch (error) {
    case ECONNREFUSED: return "refused";
    case ECONNRESET: return "reset";
    case ETIMEDOUT: return "timeout";
    default: return "unreachable";
    }
}

void begin(Call& call) {
    call.socket = Socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK);
    const Address address(call.target->address, call.port);
    const bool begun =
        address.good() &&
        (connect(call.socket.get(), address.get(), Address::size()) == 0 || errno == EINPROGRESS);
    call.target->outcome = begun ? "timeout" : word_for(errno);
    if (!begun) {
        call.socket = Socket();
    }
}

/// Reads who it is; nothing yet to be read leaves the call open.
void hear(Call& call) {
    std::array<char, 256> name{};
    const ssize_t size = recv(call.socket.get(), name.data(), name.size(), 0);
    if (size < 0 && errno == EAGAIN) {
        return;
    }
    // A proxy without anything behind it takes the connection and closes it.
    call.target->outcome = size > 0    ? std::string(name.data(), static_cast<std::size_t>(size))
                           : size == 0 ? "closed"
                                       : word_for(errno);
    call.socket = Socket();
}

void make_calls(std::vector<Call>& calls, std::chrono::milliseconds patience) {
    std::ranges::for_each(calls, begin);
    const auto end = Clock::now() + patience;
    while (true) {
        std::vector<pollfd> waits;
        std::vector<Call*> open;
        for (Call& call : calls) {
            if (call.socket.get() >= 0) {
                waits.push_back({call.socket.get(), POLLIN, 0});
                open.push_back(&call);
            }
        }
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (open.empty() || left.count() <= 0 ||
            poll(waits.data(), waits.size(), static_cast<int>(left.count())) <= 0) {
            return;
        }
        for (std::size_t i = 0; i < open.size(); ++i) {
            if (waits[i].revents != 0) {
                hear(*open[i]);
            }
        }
    }
}

} // namespace

void connect_all(std::vector<Question>& questions, std::chrono::milliseconds patience) {
    constexpr std::size_t at_once = 400;
    std::vector<Call> calls;
    for (Question& question : questions) {
        for (Target& target : question.targets) {
            calls.push_back({&target, question.port, {}});
            if (calls.size() == at_once) {
                make_calls(calls, patience);
                calls.clear();
            }
        }
    }
    make_calls(calls, patience);
}

} // namespace tw::peer
