#include "program.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <format>

namespace tw::cli {
namespace {

/// Closes itself.
class Handle {
public:
    explicit Handle(int fd = -1) : fd_(fd) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { close(); }
    [[nodiscard]] int get() const { return fd_; }
    void close() {
        if (fd_ >= 0) {
            ::close(fd_);
        }
        fd_ = -1;
    }

private:
    int fd_;
};

std::unexpected<Error> cannot_run(const std::string& program, int error) {
    // NOLINTNEXTLINE(concurrency-mt-unsafe): glibc's is safe for known errors
    return fail(std::format("cannot run {}: {}", program, std::strerror(error)));
}

/// A file in memory with that text, at its beginning.
int file_in_memory(const std::string& text) {
    const int file = ::memfd_create("input", MFD_CLOEXEC);
    std::size_t done = 0;
    while (file >= 0 && done < text.size()) {
        const ssize_t written = ::write(file, text.data() + done, text.size() - done);
        if (written < 0) {
            break;
        }
        done += static_cast<std::size_t>(written);
    }
    if (file >= 0) {
        ::lseek(file, 0, SEEK_SET);
    }
    return file;
}

std::string read_all(int file) {
    std::string out;
    std::array<char, 4096> buffer{};
    while (true) {
        const ssize_t count = ::read(file, buffer.data(), buffer.size());
        if (count > 0) {
            out.append(buffer.data(), static_cast<std::size_t>(count));
        } else if (count == 0 || errno != EINTR) {
            return out;
        }
    }
}

int wait_for(pid_t process) {
    int status = 0;
    while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    constexpr int by_signal = 128;
    return WIFEXITED(status) ? WEXITSTATUS(status) : by_signal + WTERMSIG(status);
}

} // namespace

Result<ProgramResult> run_program(const std::vector<std::string>& words, const std::string& input) {
    std::array<int, 2> pipe{-1, -1};
    const Handle in(file_in_memory(input));
    if (in.get() < 0 || ::pipe2(pipe.data(), O_CLOEXEC) != 0) {
        return cannot_run(words.front(), errno);
    }
    const Handle output(pipe[0]);
    Handle theirs(pipe[1]);
    std::vector<std::string> copies = words; // the interface wants characters that may be changed
    std::vector<char*> argv;
    for (std::string& word : copies) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, in.get(), STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, theirs.get(), STDOUT_FILENO);
    pid_t process = 0;
    const int error =
        ::posix_spawnp(&process, argv.front(), &actions, nullptr, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    theirs.close();
    if (error != 0) {
        return cannot_run(words.front(), error);
    }
    ProgramResult result;
    result.output = read_all(output.get());
    result.exit = wait_for(process);
    return result;
}

} // namespace tw::cli
