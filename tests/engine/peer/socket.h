// A file descriptor that is closed when it is no longer needed, and addresses to use it with.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <string>
#include <utility>

namespace tw::peer {

class Socket {
public:
    Socket() = default;
    Socket(int family, int type) : descriptor_(socket(family, type, 0)) {}
    explicit Socket(int descriptor) : descriptor_(descriptor) {}
    Socket(Socket&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    Socket& operator=(Socket&& other) noexcept {
        std::swap(descriptor_, other.descriptor_);
        return *this;
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    ~Socket() {
        if (descriptor_ >= 0) {
            close(descriptor_);
        }
    }
    [[nodiscard]] int get() const { return descriptor_; }

private:
    int descriptor_ = -1;
};

/// The sockets API takes addresses of every family by a pointer to its general form.
class Address {
public:
    Address(const std::string& text, std::uint16_t port) {
        address_.sin_family = AF_INET;
        address_.sin_port = htons(port);
        good_ = inet_pton(AF_INET, text.c_str(), &address_.sin_addr) == 1;
    }
    [[nodiscard]] bool good() const { return good_; }
    [[nodiscard]] const sockaddr* get() const {
        return static_cast<const sockaddr*>(static_cast<const void*>(&address_));
    }
    [[nodiscard]] static socklen_t size() { return sizeof(sockaddr_in); }

private:
    sockaddr_in address_{};
    bool good_ = false;
};

} // namespace tw::peer
