#include "write_files.h"

#include "exit.h"

#include <iostream>
#include <vector>

namespace tw::cli {

namespace fs = std::filesystem;

std::string patch_name(const fs::path& path) {
    std::error_code error;
    const fs::path relative = fs::relative(path, fs::current_path(error), error);
    return error || relative.empty() || relative.begin()->string() == ".."
               ? path.filename().string()
               : relative.generic_string();
}

int write_files(const analysis::Snapshot& before, const text::FileEdits& edits,
                const text::NewFiles& new_files) {
    const auto disk = text::real_disk();
    if (const auto made = text::make_all(*disk, new_files); !made) {
        std::cerr << "tierwright-cli: " << made.error().message << '\n';
        return unreadable;
    }
    std::vector<text::FileId> written;
    for (const auto& [file, list] : edits) {
        const std::string& original = before.input.files.text(file);
        const auto done = disk->write(before.input.files.at(file).path(), list.apply(original));
        if (done) {
            written.push_back(file);
            continue;
        }
        std::cerr << "tierwright-cli: " << done.error().message << '\n';
        for (const text::FileId back : written) {
            const auto restored =
                disk->write(before.input.files.at(back).path(), before.input.files.text(back));
            if (!restored) {
                std::cerr << "tierwright-cli: " << restored.error().message << '\n';
            }
        }
        return unreadable;
    }
    return passed;
}

} // namespace tw::cli
