// What the kinds of `scaffold` share.
#pragma once

#include "command.h"

#include <memory>
#include <string>
#include <string_view>

namespace tw::cli {

/// Where a draft goes: the standard output, or a file.
struct Destination {
    std::string place; ///< of --write
    std::string file;  ///< of --output
    bool write = false;
    bool force = false;
};

/// Declares --output, --write and --force.
[[nodiscard]] std::shared_ptr<Destination> add_destination(CLI::App& app, std::string place);

/// Prints the draft, or writes it whole, with the folders that its path names. Refuses, with a
/// message, to replace a file unless told to. The result is the exit code.
[[nodiscard]] int deliver(const Destination& destination, std::string_view text, bool executable);

/// `scaffold contract`, which reads the project that it drafts a contract for.
void add_scaffold_contract(CLI::App& parent, Action& action);

} // namespace tw::cli
