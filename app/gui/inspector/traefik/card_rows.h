// A framed block of the Traefik section, about one router, service or middleware.
#pragma once

#include "inspector/field.h"
#include "inspector/section.h"
#include "report/origins.h"
#include "report/traefik_changes.h"

#include <QFrame>

#include <functional>

class QCheckBox;
class QHBoxLayout;
class QVBoxLayout;

namespace tw::gui {

/// What all cards of one service need.
struct CardContext {
    InspectorContext inspector;
    analysis::SnapshotPtr snapshot;
    ServiceName service;
    std::vector<report::ValueOrigin> origins; ///< of the service's labels
    std::function<void(const text::Location&)> jump;
    std::function<void(const QString& list, int row)> remember; ///< the current row of a list
    std::function<int(const QString& list)> remembered;
};

class CardRows : public QFrame {
    Q_OBJECT

public:
    struct Text {
        QString label;
        QString tip;
        QString placeholder = {};
        QStringList completions = {};
        bool isCode = false;
    };

    /// `name` begins the names of all fields of the card: `router:web`.
    CardRows(const CardContext& context, QString name);

    /// The element's name, to be changed, and "×" that takes all of its labels away.
    void addHead(const report::ElementForm& element, const QString& kind);
    /// A label in front of a field for it, and what is to be said about it below.
    Field* addField(const report::LabelField& field, const Text& text);
    void addWidget(const QString& label, QWidget* widget);
    /// A box that shows what is in the file: it goes back where nothing was changed.
    QCheckBox* makeCheck(const QString& text, const QString& name, bool on,
                         const std::function<std::vector<Intent>(bool)>& make);
    /// Problems, and where the value comes from if it is not simply written here.
    void addNotes(const report::LabelField& field);
    void addText(const QString& text, const char* role);
    /// Fields for all written options but these.
    void addOthers(const report::ElementForm& element, const QStringList& shown);
    [[nodiscard]] QVBoxLayout* rows() const { return rows_; }
    [[nodiscard]] QString nameOf(const report::LabelField& field) const;
    /// As it is written in the file.
    [[nodiscard]] QString writtenText(const report::LabelField& field) const;
    /// What a text typed into the field asks for.
    [[nodiscard]] Field::Make makeOf(const report::LabelField& field) const;
    [[nodiscard]] const CardContext& context() const { return context_; }

private:
    QHBoxLayout* addRow(const QString& label, const QString& tip, QWidget* buddy);

    CardContext context_;
    QString name_;
    QVBoxLayout* rows_;
};

} // namespace tw::gui
