// Internal: the texts under change while a plan is made.
#pragma once

#include "facts/facts.h"
#include "plan/plan.h"
#include "yaml/editor.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tw::plan {

/// Opens an editor for each file that a plan touches, and turns the results into edits.
class Draft {
public:
    explicit Draft(const facts::Facts& facts, yaml::Sharing sharing = yaml::Sharing::Refuse)
        : facts_(facts), sharing_(sharing) {}

    [[nodiscard]] const facts::Facts& facts() const { return facts_; }
    [[nodiscard]] const compose::Project& project() const { return facts_.project; }
    [[nodiscard]] Result<yaml::Editor*> editor(text::FileId file);
    /// From now on, a step gets this file whatever file it asks for.
    void send_all_to(text::FileId file) { target_ = file; }
    [[nodiscard]] bool is_redirected() const { return target_.has_value(); }
    [[nodiscard]] std::map<text::FileId, yaml::Editor>& editors() { return editors_; }
    /// Something that the user should know about the change.
    void note(Phrase sentence) { notes_.push_back(std::move(sentence)); }
    [[nodiscard]] const std::vector<Phrase>& notes() const { return notes_; }
    /// A file that is to be there when the edits are written.
    void make_file(std::filesystem::path path, std::string contents) {
        new_files_.insert_or_assign(std::move(path), std::move(contents));
    }
    [[nodiscard]] const text::NewFiles& new_files() const { return new_files_; }
    /// The verified edits against the facts' texts; files that came out unchanged are left out.
    [[nodiscard]] Result<text::FileEdits> finish() const;

private:
    const facts::Facts& facts_;
    yaml::Sharing sharing_;
    std::optional<text::FileId> target_;
    std::map<text::FileId, yaml::Editor> editors_;
    std::vector<Phrase> notes_;
    text::NewFiles new_files_;
};

/// A step of a plan: adds its changes to the draft, or refuses.
using Step = Result<void>;

// One for each intent; a file for each concern.
Step carry_out(Draft& draft, const MoveService& intent);
Step carry_out(Draft& draft, const AttachService& intent);
Step carry_out(Draft& draft, const DetachService& intent);
Step carry_out(Draft& draft, const AddAlias& intent);
Step carry_out(Draft& draft, const RemoveAlias& intent);
Step carry_out(Draft& draft, const RenameAlias& intent);
Step carry_out(Draft& draft, const AddNetwork& intent);
Step carry_out(Draft& draft, const RemoveNetwork& intent);
Step carry_out(Draft& draft, const RenameNetwork& intent);
Step carry_out(Draft& draft, const SetInternal& intent);
Step carry_out(Draft& draft, const SetNetworkOption& intent);
Step carry_out(Draft& draft, const SetNetworkLabel& intent);
Step carry_out(Draft& draft, const RemoveNetworkLabel& intent);
Step carry_out(Draft& draft, const AddService& intent);
Step carry_out(Draft& draft, const RemoveService& intent);
Step carry_out(Draft& draft, const RenameService& intent);
Step carry_out(Draft& draft, const DuplicateService& intent);
Step carry_out(Draft& draft, const PasteService& intent);
Step carry_out(Draft& draft, const SetLimit& intent);
Step carry_out(Draft& draft, const SetLabel& intent);
Step carry_out(Draft& draft, const RemoveLabel& intent);
Step carry_out(Draft& draft, const RenameLabel& intent);
Step carry_out(Draft& draft, const SetEnvironment& intent);
Step carry_out(Draft& draft, const RemoveEnvironment& intent);
Step carry_out(Draft& draft, const MoveToSecret& intent);
Step carry_out(Draft& draft, const AddSecret& intent);
Step carry_out(Draft& draft, const RemoveSecret& intent);
Step carry_out(Draft& draft, const AddPort& intent);
Step carry_out(Draft& draft, const RemovePort& intent);
Step carry_out(Draft& draft, const ChangePort& intent);
Step carry_out(Draft& draft, const BindPort& intent);
Step carry_out(Draft& draft, const AddExpose& intent);
Step carry_out(Draft& draft, const RemoveExpose& intent);
Step carry_out(Draft& draft, const SetHealthcheck& intent);
Step carry_out(Draft& draft, const ClearHealthcheck& intent);
Step carry_out(Draft& draft, const SetDependency& intent);
Step carry_out(Draft& draft, const RemoveDependency& intent);
Step carry_out(Draft& draft, const AddProfile& intent);
Step carry_out(Draft& draft, const RemoveProfile& intent);
Step carry_out(Draft& draft, const SetFlow& intent);
Step carry_out(Draft& draft, const SetMetadata& intent);
Step carry_out(Draft& draft, const SetValue& intent);
Step carry_out(Draft& draft, const RemoveValue& intent);
Step carry_out(Draft& draft, const RenameKey& intent);
Step carry_out(Draft& draft, const AddValue& intent);
Step carry_out(Draft& draft, const TagValue& intent);

/// The service, switched on or off by profiles; null when there is none.
[[nodiscard]] const compose::Service* find_service(const compose::Project& project,
                                                   const ServiceName& name);
[[nodiscard]] Result<const compose::Service*> require_service(const Draft& draft,
                                                              const ServiceName& name);
enum class NameOf : std::uint8_t { Service, Network, Secret };
/// Letters, digits, `.`, `_` and `-`, as the Compose Specification wants the names of services,
/// networks and secrets.
[[nodiscard]] Step check_name(const std::string& name, NameOf what);

/// `services.<name>.<keys…>`
[[nodiscard]] yaml::Path service_path(const ServiceName& name,
                                      std::initializer_list<yaml::Step> keys);
[[nodiscard]] yaml::Path extended(yaml::Path path, yaml::Step step);
/// The merged value at `services.<name>.<key>`, or null.
[[nodiscard]] const compose::Value* service_value(const compose::Project& project,
                                                  const ServiceName& name, std::string_view key);
/// The editor of the file in which a service's key is written last, or would be.
[[nodiscard]] Result<yaml::Editor*> editor_of(Draft& draft, const ServiceName& name,
                                              std::string_view key);
/// Index of the item of a list that reads `text`; nothing when there is none.
[[nodiscard]] std::optional<std::size_t> index_of(const yaml::Editor& editor,
                                                  const yaml::Path& list, std::string_view text);
/// Sets a value where the key exists, and inserts it otherwise.
[[nodiscard]] Step write(yaml::Editor& editor, const yaml::Path& map, const std::string& key,
                         const yaml::Data& value);
/// Inserts an entry with as much of the way there as is missing.
[[nodiscard]] Step insert_at(yaml::Editor& editor, const yaml::Path& path, yaml::Data value,
                             std::optional<yaml::Quoting> quoting = std::nullopt);
/// Removes the value, and around it every map or list that would be left empty, up to `limit` steps
/// from the root.
[[nodiscard]] Step remove_upwards(yaml::Editor& editor, yaml::Path path, std::size_t limit);
/// The same up to the map `owner`, which stays even when nothing is left in it.
[[nodiscard]] Step remove_within(yaml::Editor& editor, const yaml::Path& path,
                                 const yaml::Path& owner);

} // namespace tw::plan
