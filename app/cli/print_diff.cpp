#include "print_diff.h"

#include "report/secrets.h"
#include "text/diff.h"
#include "write_files.h"

#include <iostream>

namespace tw::cli {

void print_new_files(const text::NewFiles& files) {
    for (const auto& [path, contents] : files) {
        std::cerr << "note: " << text::told(patch_name(path), contents) << '\n';
    }
}

void print_diff(const analysis::Snapshot& before, const analysis::Snapshot& after,
                const text::FileEdits& edits, SecretValues secrets,
                const std::vector<text::Location>& moved) {
    report::Secrets old_secrets(before.facts);
    report::Secrets new_secrets(after.facts);
    for (const text::Location& place : moved) {
        old_secrets.add(place);
    }
    bool is_masked = false;
    for (const auto& [file, list] : edits) {
        const text::Source& source = before.input.files.at(file);
        const std::string name = patch_name(source.path());
        const std::string& now = after.input.files.text(file);
        const std::string exact = text::unified_diff(name, source.text(), now);
        const std::string masked =
            text::unified_diff(name, report::masked(source.text(), old_secrets.of(file)),
                               report::masked(now, new_secrets.of(file)));
        is_masked = is_masked || exact != masked;
        std::cout << (secrets == SecretValues::Shown ? exact : masked);
    }
    if (is_masked && secrets == SecretValues::Masked) {
        std::cerr << "note: lines of this patch hold secrets, which are masked, so it cannot be "
                     "applied; --show-secrets prints it as it is\n";
    }
}

} // namespace tw::cli
