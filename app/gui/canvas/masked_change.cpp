#include "canvas/masked_change.h"

#include "report/secrets.h"

namespace tw::gui {

std::vector<MaskedChange> maskedChanges(const analysis::Snapshot& before,
                                        const analysis::Preview& preview) {
    std::vector<MaskedChange> result;
    report::Secrets oldSecrets(before.facts), newSecrets(preview.after->facts);
    for (const auto& [file, edits] : preview.plan.edits) {
        result.push_back(
            {file, report::masked(before.input.files.text(file), oldSecrets.of(file)),
             report::masked(preview.after->input.files.text(file), newSecrets.of(file))});
    }
    return result;
}

} // namespace tw::gui
