// One block of the inspector: a heading and rows below it.
#pragma once

#include "analysis/analysis.h"
#include "commands.h"
#include "theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tw::gui {

/// What sections need to know and to call.
struct InspectorContext {
    Workspace& workspace;
    Selection& selection;
    Commands& commands;
    const Theme& theme;
};

class Section : public QFrame {
    Q_OBJECT

public:
    Section(const QString& heading, InspectorContext context, QWidget* parent);
    /// Shows a service of a snapshot; throws away what was shown before.
    void showFor(const analysis::Snapshot& snapshot, const compose::Service& service);

protected:
    virtual void fill(const analysis::Snapshot& snapshot, const compose::Service& service) = 0;
    void setHeading(const QString& text);

    [[nodiscard]] QHBoxLayout* addRow(int indent = 0);
    QLabel* addText(const QString& text, const char* role = "dim");
    static QLabel* makeLabel(const QString& text, const char* role = nullptr);
    static QLabel* makeTone(const QString& text, const char* tone);
    static QPushButton* makeLink(const QString& text, const QString& accessible);
    static QPushButton* makeButton(const QString& text, const QString& accessible);
    [[nodiscard]] const InspectorContext& context() const { return context_; }
    [[nodiscard]] QVBoxLayout* rows() const { return rows_; }

private:
    InspectorContext context_;
    QLabel* heading_;
    QVBoxLayout* rows_;
};

/// A small coloured dot for a tier.
[[nodiscard]] QLabel* makeDot(const QColor& color);

} // namespace tw::gui
