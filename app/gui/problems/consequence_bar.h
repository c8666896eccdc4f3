// Buttons that choose which consequence the listed problems have.
#pragma once

#include "problems/problems_model.h"

#include <QButtonGroup>
#include <QWidget>

namespace tw::gui {

class ConsequenceBar : public QWidget {
    Q_OBJECT

public:
    ConsequenceBar(ProblemsModel& model, const Theme& theme, QWidget* parent);
    /// Says anew how many there are of each.
    void refresh();

private:
    void add(std::optional<facts::Consequence> consequence);
    [[nodiscard]] QIcon icon(facts::Consequence consequence) const;

    ProblemsModel& model_;
    const Theme& theme_;
    QButtonGroup buttons_;
    std::vector<std::optional<facts::Consequence>> kinds_; ///< by button
};

} // namespace tw::gui
