// What changes of a form for Traefik ask for, as intents about labels.
#pragma once

#include "report/traefik_form.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tw::report {

/// What a new text of a field asks for; an empty one takes the label away. The text is as in the
/// file: `$$` is a dollar sign.
[[nodiscard]] std::vector<Intent> change_field(const ServiceName& service, const LabelField& field,
                                               const std::string& text);
/// The same for a list, whose items are as Traefik gets them.
[[nodiscard]] std::vector<Intent> change_list(const ServiceName& service, const LabelField& field,
                                              std::span<const std::string> items);
/// Off takes away all labels about TLS.
[[nodiscard]] std::vector<Intent> switch_tls(const ServiceName& service, const RouterForm& router,
                                             bool on);
/// Gives all labels of an element another name, and so does whatever names it in labels, of other
/// services too.
[[nodiscard]] std::vector<Intent> rename_element(const facts::Facts& facts,
                                                 const ServiceName& service,
                                                 const ElementForm& element,
                                                 const std::string& name);
[[nodiscard]] std::vector<Intent> remove_element(const ServiceName& service,
                                                 const ElementForm& element);

/// What is wrong with a rule as it is written in the file, variables and all; empty: nothing.
struct RuleRemark {
    Phrase text;
    std::optional<tw::text::Range> range; ///< in the written rule; nothing where variables move it
};
[[nodiscard]] std::optional<RuleRemark>
rule_remark(const facts::Facts& facts, std::string_view written, const traefik::Dialect& dialect);

} // namespace tw::report
