#include "text/disk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace tw::text {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t max_file_size = 64UL * 1024 * 1024;

std::string reason(int error) {
    return std::strerror(error); // NOLINT(concurrency-mt-unsafe): glibc's is safe for known errors
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    [[nodiscard]] int get() const { return fd_; }
    [[nodiscard]] bool is_open() const { return fd_ >= 0; }
    /// False when the kernel reports a write error only now, as network disks do.
    bool close() {
        const int fd = std::exchange(fd_, -1);
        return fd < 0 || ::close(fd) == 0;
    }

private:
    int fd_;
};

bool write_all(int fd, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(fd, text.data(), text.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// The folders that are missing on the way to a file, for the owner alone.
std::error_code make_private_folders(const fs::path& folder) {
    std::error_code error;
    if (folder.empty() || fs::is_directory(folder, error)) {
        return {};
    }
    if (const auto failed = make_private_folders(folder.parent_path())) {
        return failed;
    }
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
        return {errno, std::generic_category()};
    }
    return {};
}

/// Gives a finished file its name, unless something has that name.
bool name_anew(const std::string& temporary, const fs::path& target) {
    if (::renameat2(AT_FDCWD, temporary.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    // Not every file system can do that; a second name is refused where there is one as well.
    const bool is_unknown = errno == EINVAL || errno == ENOSYS;
    if (!is_unknown || ::link(temporary.c_str(), target.c_str()) != 0) {
        return false;
    }
    ::unlink(temporary.c_str());
    return true;
}

class RealDisk final : public Disk {
public:
    [[nodiscard]] Result<std::string> read(const fs::path& path) const override {
        Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
        struct stat info{};
        if (!file.is_open() || ::fstat(file.get(), &info) != 0) {
            return fail(say("cannot read {}: {}", path.string(), reason(errno)));
        }
        if (S_ISDIR(info.st_mode)) {
            return fail(say("cannot read {}: it is a directory, not a file", path.string()));
        }
        std::string text;
        std::string buffer(65536, '\0');
        while (true) {
            const ssize_t count = ::read(file.get(), buffer.data(), buffer.size());
            if (count < 0 && errno == EINTR) {
                continue;
            }
            if (count < 0) {
                return fail(say("cannot read {}: {}", path.string(), reason(errno)));
            }
            if (count == 0) {
                return text;
            }
            text.append(buffer, 0, static_cast<std::size_t>(count));
            if (text.size() > max_file_size) {
                return fail(say("cannot read {}: it is larger than {} MiB, which no compose "
                                "file is",
                                path.string(), max_file_size >> 20U));
            }
        }
    }

    [[nodiscard]] Result<void> write(const fs::path& path, std::string_view text) override {
        std::error_code error;
        fs::path target = fs::weakly_canonical(path, error);
        if (error) {
            target = path;
        }
        struct stat info{};
        const bool exists = ::stat(target.c_str(), &info) == 0;
        if (exists && ::access(target.c_str(), W_OK) != 0) {
            return fail(
                say("cannot write {}: {}; the file is unchanged", path.string(), reason(errno)));
        }
        std::string temporary = target.string() + ".tierwright-XXXXXX";
        Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
        if (!file.is_open()) {
            return fail(say("cannot write beside {}: {}; the file is unchanged", path.string(),
                            reason(errno)));
        }
        const mode_t mode = exists ? info.st_mode & 07777U : 0644U;
        bool done = write_all(file.get(), text) && ::fchmod(file.get(), mode) == 0 &&
                    ::fsync(file.get()) == 0;
        if (exists && done) {
            // Only root can give a file away; for others the owner is already right or stays.
            [[maybe_unused]] const int ignored = ::fchown(file.get(), info.st_uid, info.st_gid);
        }
        done = done && file.close() && ::rename(temporary.c_str(), target.c_str()) == 0;
        if (!done) {
            const int cause = errno;
            ::unlink(temporary.c_str());
            return fail(
                say("cannot write {}: {}; the file is unchanged", path.string(), reason(cause)));
        }
        return {};
    }

    [[nodiscard]] Result<void> create(const fs::path& path, std::string_view text) override {
        if (const auto error = make_private_folders(path.parent_path())) {
            return fail(say("cannot make the folder {}: {}", path.parent_path().string(),
                            reason(error.value())));
        }
        std::string temporary = path.string() + ".tierwright-XXXXXX"; // 0600 by mkostemp
        Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
        if (!file.is_open()) {
            return fail(say("cannot make {}: {}", path.string(), reason(errno)));
        }
        const bool done = write_all(file.get(), text) && ::fsync(file.get()) == 0 && file.close() &&
                          name_anew(temporary, path);
        if (done) {
            return {};
        }
        const int cause = errno;
        ::unlink(temporary.c_str());
        const bool is_there = cause == EEXIST && is_file(path);
        if (const auto there = is_there ? read(path) : fail(""); there && *there == text) {
            return {};
        }
        return fail(is_there ? say("{} is there already and holds something else; it is unchanged",
                                   path.string())
                             : say("cannot make {}: {}", path.string(), reason(cause)));
    }

    [[nodiscard]] bool is_file(const fs::path& path) const override {
        std::error_code error;
        return fs::exists(path, error) && !fs::is_directory(path, error);
    }

    [[nodiscard]] std::optional<std::vector<fs::path>>
    files_below(const fs::path& folder) const override {
        constexpr std::size_t most_files = 1000;
        constexpr int deepest = 8;
        std::error_code error;
        fs::recursive_directory_iterator at(folder, error);
        if (error) {
            return std::nullopt;
        }
        std::vector<fs::path> files;
        for (const fs::recursive_directory_iterator end; at != end && files.size() < most_files;
             at.increment(error)) {
            if (error) {
                break;
            }
            const bool is_hidden = at->path().filename().string().starts_with('.');
            if (is_hidden || at.depth() >= deepest) {
                at.disable_recursion_pending();
            }
            if (!is_hidden && at->is_regular_file(error)) {
                files.push_back(at->path());
            }
        }
        std::ranges::sort(files);
        return files;
    }
};

} // namespace

std::unique_ptr<Disk> real_disk() {
    return std::make_unique<RealDisk>();
}

Result<std::string> MemoryDisk::read(const fs::path& path) const {
    const auto found = files.find(path);
    if (found == files.end()) {
        return fail(say("cannot read {}: No such file or directory", path.string()));
    }
    return found->second;
}

Result<void> MemoryDisk::write(const fs::path& path, std::string_view text) {
    files[path] = text;
    return {};
}

Result<void> MemoryDisk::create(const fs::path& path, std::string_view text) {
    const auto [place, is_new] = files.try_emplace(path, text);
    return is_new || place->second == text
               ? Result<void>{}
               : fail(say("{} is there already and holds something else; it is unchanged",
                          path.string()));
}

bool MemoryDisk::is_file(const fs::path& path) const {
    return files.contains(path);
}

std::optional<std::vector<fs::path>> MemoryDisk::files_below(const fs::path& folder) const {
    std::vector<fs::path> below;
    for (const auto& [path, text] : files) {
        const fs::path rest = path.lexically_relative(folder);
        if (!rest.empty() && *rest.begin() != ".." && rest != ".") {
            below.push_back(path);
        }
    }
    return below.empty() ? std::nullopt : std::optional(std::move(below));
}

} // namespace tw::text
