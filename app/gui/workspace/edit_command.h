// The only undo command.
#pragma once

#include "workspace/change.h"

#include <QUndoCommand>

#include <cstdint>
#include <functional>

namespace tw::gui {

class EditCommand final : public QUndoCommand {
public:
    enum class Way : std::uint8_t { Forward, Backward };
    /// Carries the one or the other side of a change into effect.
    using Enact = std::function<void(const Change&, Way)>;

    EditCommand(Change change, Enact enact) : change_(std::move(change)), enact_(std::move(enact)) {
        setText(change_.title);
    }
    void redo() override { enact_(change_, Way::Forward); }
    void undo() override { enact_(change_, Way::Backward); }
    [[nodiscard]] int id() const override { return change_.typed ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = dynamic_cast<const EditCommand*>(other);
        return next != nullptr && absorb(change_, next->change_);
    }

private:
    Change change_;
    Enact enact_;
};

} // namespace tw::gui
