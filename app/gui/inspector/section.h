// One block of the inspector: a heading, perhaps a "+", and rows below it.
#pragma once

#include "analysis/analysis.h"
#include "commands.h"
#include "inspector/field.h"
#include "theme/theme.h"

#include <QFrame>
#include <QStringList>

#include <optional>
#include <string>

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
    /// Opens an empty line for something new and goes there.
    void startAdding();
    static QPushButton* makeLink(const QString& text, const QString& accessible);

protected:
    /// What the empty line behind "+" is for.
    struct NewEntry {
        QString name; ///< of the field
        QString placeholder;
        QString accessible; ///< what "+" does
        Field::Make make;
        QStringList completions = {};
    };

    /// Makes all rows anew, for what is selected.
    virtual void refill() = 0;
    /// Empties the rows; between this and `endFilling` the rows are made.
    void beginFilling(const std::string& subject);
    void endFilling();

    void setHeading(const QString& text);
    /// Shows "+" beside the heading; to be called by each filling that allows it.
    void offerAdding(NewEntry entry);
    /// Puts something that stays beside the heading, before "+".
    void addToHead(QWidget* widget);
    [[nodiscard]] QHBoxLayout* addRow(int indent = 0);
    QLabel* addText(const QString& text, const char* role = "dim");
    /// In pixels, of all labels in front of fields.
    void setLabelWidth(int width) { labelWidth_ = width; }
    [[nodiscard]] int labelsWidth() const { return labelWidth_; }
    /// A row of a label, a field and perhaps "×", with one more button before it; the field's error
    /// below it.
    void addField(const QString& label, const QString& tip, Field* field,
                  QPushButton* remove = nullptr, QPushButton* further = nullptr);
    /// For long names: the label and "×" in a row, the field below them.
    void addStacked(const QString& label, Field* field, QPushButton* remove,
                    QPushButton* further = nullptr);
    /// "×", which carries out an intent.
    QPushButton* makeRemove(const QString& accessible, const Intent& intent);
    /// "and 12 more", which shows all from then on.
    void addMore(std::size_t hidden);
    [[nodiscard]] std::size_t most() const;

    /// "and 12 more"
    static QString andMore(int hidden);
    static QLabel* makeLabel(const QString& text, const char* role = nullptr);
    [[nodiscard]] const InspectorContext& context() const { return context_; }
    [[nodiscard]] QVBoxLayout* rows() const { return rows_; }

private:
    void addNewRow();

    InspectorContext context_;
    QHBoxLayout* head_;
    QLabel* heading_;
    QPushButton* plus_;
    QVBoxLayout* rows_;
    std::optional<NewEntry> entry_;
    std::string subject_; ///< whose rows they are
    int labelWidth_ = 112;
    bool adding_ = false;
    bool filling_ = false;
    bool all_ = false; ///< long lists are shown whole
};

/// A block about the selected service.
class ServiceSection : public Section {
    Q_OBJECT

public:
    using Section::Section;
    void showFor(const analysis::Snapshot& snapshot, const compose::Service& service);

protected:
    virtual void fill(const analysis::Snapshot& snapshot, const compose::Service& service) = 0;
    void refill() final;
};

/// A block about the selected network.
class NetworkSection : public Section {
    Q_OBJECT

public:
    using Section::Section;
    void showFor(const analysis::Snapshot& snapshot, const compose::Network& network);

protected:
    virtual void fill(const analysis::Snapshot& snapshot, const compose::Network& network) = 0;
    void refill() final;
};

/// With places where a long name may be broken into lines.
[[nodiscard]] QString breakable(const QString& name);
/// Gives a row the focus that was made a moment ago and would be shown only after this event.
void focusOn(QWidget& widget);
/// A small coloured dot for a tier.
[[nodiscard]] QLabel* makeDot(const QColor& color);

} // namespace tw::gui
