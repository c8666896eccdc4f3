// Internal: the texts under change while a plan is made.
#pragma once

#include "facts/facts.h"
#include "yaml/editor.h"

#include <map>

namespace tw::plan {

/// Opens an editor for each file that a plan touches, and turns the results into edits.
class Draft {
public:
    explicit Draft(const facts::Facts& facts) : facts_(facts) {}

    [[nodiscard]] const facts::Facts& facts() const { return facts_; }
    [[nodiscard]] Result<yaml::Editor*> editor(text::FileId file);
    /// The verified edits against the facts' texts; files that came out unchanged are left out.
    [[nodiscard]] Result<text::FileEdits> finish() const;
    /// The project as it would be read after `edits`.
    [[nodiscard]] compose::Project project_after(const text::FileEdits& edits) const;

private:
    const facts::Facts& facts_;
    std::map<text::FileId, yaml::Editor> editors_;
};

/// A step of a plan: adds its changes to the draft, or refuses.
using Step = Result<void>;

Step move_service(Draft& draft, const MoveService& intent);
Step attach_service(Draft& draft, const AttachService& intent);
Step detach_service(Draft& draft, const DetachService& intent);
Step add_alias(Draft& draft, const AddAlias& intent);
Step remove_alias(Draft& draft, const RemoveAlias& intent);
Step set_limit(Draft& draft, const SetLimit& intent);
Step set_label(Draft& draft, const SetLabel& intent);
Step remove_label(Draft& draft, const RemoveLabel& intent);
Step add_network(Draft& draft, const AddNetwork& intent);
Step remove_network(Draft& draft, const RemoveNetwork& intent);
Step set_internal(Draft& draft, const SetInternal& intent);
Step remove_port(Draft& draft, const RemovePort& intent);
Step bind_port(Draft& draft, const BindPort& intent);

/// Whether the project says what the intent wanted, and nothing else changed; the reason why not
/// otherwise.
[[nodiscard]] Step check_outcome(const compose::Project& before, const compose::Project& after,
                                 const Intent& intent);
/// Whether both projects say the same but for what the intent is about: not so where a key written
/// into a service hides what an anchor gave it.
[[nodiscard]] Step check_rest(const compose::Project& before, const compose::Project& after,
                              const Intent& intent);

/// The service, switched on or off by profiles; null when there is none.
[[nodiscard]] const compose::Service* find_service(const compose::Project& project,
                                                   const ServiceName& name);
[[nodiscard]] Result<const compose::Service*> require_service(const Draft& draft,
                                                              const ServiceName& name);
/// Index of the item of a list that reads `text`; nothing when there is none.
[[nodiscard]] std::optional<std::size_t> index_of(const yaml::Editor& editor,
                                                  const yaml::Path& list, std::string_view text);
/// Removes the value, and around it every map or list that would be left empty, up to `limit` steps
/// from the root.
[[nodiscard]] Step remove_upwards(yaml::Editor& editor, yaml::Path path, std::size_t limit);

} // namespace tw::plan
