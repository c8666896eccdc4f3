// The only undo command.
#pragma once

#include "workspace/change.h"

#include <QUndoCommand>

#include <functional>

namespace tw::gui {

class EditCommand final : public QUndoCommand {
public:
    /// Carries edits, layout and selection into effect.
    using Enact =
        std::function<void(const text::FileEdits&, const picture::Layout&, const QString&)>;

    EditCommand(Change change, Enact enact) : change_(std::move(change)), enact_(std::move(enact)) {
        setText(change_.title);
    }
    void redo() override { enact_(change_.forward, change_.layoutAfter, change_.selectAfter); }
    void undo() override { enact_(change_.backward, change_.layoutBefore, change_.selectBefore); }
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
