// Internal: puts a project together out of its files, in the order in which Compose does.
#pragma once

#include "compose/interpolate.h"
#include "compose/load.h"
#include "compose/reader.h"

#include <set>
#include <unordered_map>

namespace tw::compose {

/// Files that are read together: those of `-f`, or those of one entry of `include`.
struct Level {
    std::vector<text::FileId> files;
    std::filesystem::path directory; ///< what relative paths in them start from
    Environment environment;
    std::vector<text::FileId> including; ///< the files whose `include` led here, outermost first
};

class Assembler {
public:
    Assembler(const text::FileSet& files, const LoadOptions& options, Loaded& loaded);

    /// Takes over a tree that was parsed already.
    void know(text::FileId file, const yaml::Tree& tree) { known_[file] = &tree; }

    /// The project of a level's files: read, extended, included, merged, with absolute paths, and
    /// in canonical form up to finish_forms.
    [[nodiscard]] Value assemble(const Level& level);
    /// Adds what `env_file` and `label_file` of the active services say.
    void read_named_files(Value& service, const Environment& environment);
    [[nodiscard]] Remarks& remarks() { return remarks_; }
    [[nodiscard]] const yaml::Tree& tree(text::FileId file);

private:
    struct ServiceInFile {
        text::FileId file;
        std::string service;
        friend bool operator==(const ServiceInFile&, const ServiceInFile&) = default;
    };

    // extends.cpp
    void apply_extends(Value& document, text::FileId file, const Level& level);
    /// The canonical contents of files that services extend, each read once for all of these.
    using Bases = std::map<text::FileId, Value>;
    /// Services as they stand in one file, and what relative paths there start from.
    struct Place {
        Value* services;
        text::FileId file;
        std::filesystem::path directory;
        const Environment* environment;
        Bases* bases;
    };
    using Chain = std::vector<ServiceInFile>;
    void extend(Place place, const std::string& name, const Chain& chain);
    [[nodiscard]] std::optional<Value> base_of(const Place& place, const std::string& name,
                                               const Value& extends, const Chain& chain);
    [[nodiscard]] std::optional<Value> base_elsewhere(const Place& place, const std::string& base,
                                                      const Value& path, const Chain& chain);
    [[nodiscard]] Value& contents(text::FileId file, const Place& place);
    void cannot_extend(const Value& extends, Phrase why);

    // include.cpp
    void apply_includes(Value& document, text::FileId file, const Level& level);
    void include(const Value& entry, Value& document, text::FileId file, const Level& level);
    void import(Value included, Value& document, const Value& entry);
    [[nodiscard]] Environment environment_of(const Value& entry, const Level& outer,
                                             const std::filesystem::path& directory);

    void put_from_file(Value& map, const std::string& name, const std::string& value,
                       const Value& mention, Way way);
    void report(const std::vector<text::Diagnostic>& diagnostics);

    /// All documents of a file merged over `base`, each extended and with its includes.
    void merge_file(Value& base, text::FileId file, const Level& level);
    [[nodiscard]] std::vector<Value> documents(text::FileId file, const Environment& environment);

    enum class Need : std::uint8_t {
        Required,
        AtStart, ///< the project can be read without it, though Compose will not start it
        Optional
    };
    /// The file at a path, reported as wanted where it is not at hand.
    [[nodiscard]] std::optional<text::FileId> find(const std::filesystem::path& path,
                                                   const Value& mention, Need need);
    [[nodiscard]] std::filesystem::path directory_of(text::FileId file) const;
    [[nodiscard]] std::string home() const;

    const text::FileSet& files_;
    const LoadOptions& options_;
    Loaded& loaded_;
    Remarks remarks_;
    std::map<text::FileId, const yaml::Tree*> known_;
    std::unordered_map<std::string, text::FileId> by_path_;
};

} // namespace tw::compose
