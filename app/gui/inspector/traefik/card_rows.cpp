#include "inspector/traefik/card_rows.h"

#include "conversions.h"
#include "inspector/section.h"
#include "inspector/written.h"
#include "provenance.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tw::gui {
namespace {

constexpr int cardLabelWidth = 84;

QString protocolTag(traefik::Protocol protocol) {
    return protocol == traefik::Protocol::Http ? QString() : toQt(name_of(protocol)).toUpper();
}

QLabel* makeText(const QString& text, const char* role) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(8);
    label->setProperty("role", role);
    return label;
}

} // namespace

CardRows::CardRows(const CardContext& context, QString name)
    : context_(context), name_(std::move(name)), rows_(new QVBoxLayout(this)) {
    setProperty("role", "card");
    rows_->setContentsMargins(10, 8, 8, 10);
    rows_->setSpacing(4);
}

QString CardRows::nameOf(const report::LabelField& field) const {
    return QStringLiteral("%1:%2").arg(name_, toQt(field.option));
}

QString CardRows::writtenText(const report::LabelField& field) const {
    if (!field.origin) return {};
    return written(*context_.snapshot, *field.origin, toQt(field.value), field.key);
}

Field::Make CardRows::makeOf(const report::LabelField& field) const {
    return [service = context_.service, field](const QString& text) {
        return report::change_field(service, field, toBytes(text));
    };
}

void CardRows::addHead(const report::ElementForm& element, const QString& kind) {
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    rows_->addLayout(row);
    QLabel* what = makeText(
        QStringLiteral("%1 %2").arg(protocolTag(element.protocol), kind).trimmed(), "faint");
    what->setWordWrap(false);
    what->setMinimumWidth(what->sizeHint().width());
    row->addWidget(what);
    auto* name =
        new Field(context_.inspector.commands, name_ + ":name", toQt(element.name),
                  [&workspace = context_.inspector.workspace, service = context_.service,
                   element](const QString& text) {
                      const auto& now = workspace.lastReadable();
                      if (text.isEmpty() || now == nullptr) return std::vector<Intent>{};
                      return report::rename_element(now->facts, service, element, toBytes(text));
                  });
    name->setFont(Theme::uiFont(13, QFont::DemiBold));
    name->setAccessibleName(tr("Name of %1").arg(what->text()));
    name->setToolTip(
        tr("Renames all labels of it, and whatever names it: %1").arg(toQt(element.prefix)));
    row->addWidget(name, 1);
    if (element.made_up) {
        name->setReadOnly(true);
        name->setToolTip(tr("Traefik makes it up, since no label defines one. A change below "
                            "writes the first label."));
        row->addWidget(makeText(tr("made by Traefik"), "faint"));
    } else {
        auto* remove = Section::makeLink(QStringLiteral("×"),
                                         tr("Remove all labels of %1").arg(toQt(element.name)));
        remove->setProperty("small", true);
        remove->setFixedSize(20, 18);
        connect(remove, &QPushButton::clicked, this,
                [&commands = context_.inspector.commands,
                 intents = report::remove_element(context_.service, element),
                 title = tr("Remove %1").arg(toQt(element.name))] {
                    commands.perform(intents, {.title = title});
                });
        row->addWidget(remove);
    }
    rows_->addWidget(name->error());
    if (!element.obstacle.empty())
        addText(tr("Traefik does without it: %1").arg(toQt(element.obstacle)), "bad");
    for (const Phrase& problem : element.problems)
        addText(QStringLiteral("▲ ") + toQt(problem), "warning");
}

QHBoxLayout* CardRows::addRow(const QString& label, const QString& tip, QWidget* buddy) {
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    QLabel* name = makeText({}, "dim");
    name->setWordWrap(false);
    name->setFixedWidth(cardLabelWidth);
    name->setText(name->fontMetrics().elidedText(label, Qt::ElideMiddle, cardLabelWidth));
    name->setToolTip(tip.isEmpty() ? label : tip);
    name->setBuddy(buddy);
    row->addWidget(name);
    rows_->addLayout(row);
    return row;
}

Field* CardRows::addField(const report::LabelField& field, const Text& text) {
    auto* edit =
        new Field(context_.inspector.commands, nameOf(field), writtenText(field), makeOf(field));
    edit->setPlaceholderText(text.placeholder);
    edit->setAccessibleName(text.tip.isEmpty() ? text.label : text.tip);
    edit->setToolTip(text.tip.isEmpty() ? toQt(field.key)
                                        : QStringLiteral("%1\n%2").arg(text.tip, toQt(field.key)));
    edit->setCompletions(text.completions);
    if (!text.completions.isEmpty()) {
        QAction* choose =
            edit->addAction(context_.inspector.theme.icon("choose"), QLineEdit::TrailingPosition);
        choose->setToolTip(tr("Show what can be chosen"));
        connect(choose, &QAction::triggered, edit, [edit] {
            edit->setFocus();
            edit->showCompletions();
        });
    }
    if (text.isCode) edit->setFont(Theme::codeFont());
    edit->hideSecret(field.key, field.value);
    addRow(text.label, text.tip, edit)->addWidget(edit, 1);
    rows_->addWidget(edit->error());
    addNotes(field);
    return edit;
}

void CardRows::addWidget(const QString& label, QWidget* widget) {
    addRow(label, {}, widget)->addWidget(widget, 1);
}

QCheckBox* CardRows::makeCheck(const QString& text, const QString& name, bool on,
                               const std::function<std::vector<Intent>(bool)>& make) {
    auto* check = new QCheckBox(QString(text).replace('&', "&&"));
    check->setObjectName(name);
    check->setChecked(on);
    connect(check, &QCheckBox::clicked, this,
            [&commands = context_.inspector.commands, check, make](bool wanted) {
                const auto intents = make(wanted);
                if (intents.empty() || !commands.perform(intents)) check->setChecked(!wanted);
            });
    return check;
}

void CardRows::addNotes(const report::LabelField& field) {
    for (const Phrase& problem : field.problems)
        addText(QStringLiteral("▲ ") + toQt(problem), "warning");
    if (!field.origin || (!field.origin->shared && !field.origin->variable)) return;
    const auto origin = std::ranges::find_if(context_.origins, [&](const auto& each) {
        return each.location == field.origin->location;
    });
    if (origin == context_.origins.end()) return;
    const auto& facts = context_.snapshot->facts;
    auto* link = Section::makeLink(
        QStringLiteral("%1 · %2").arg(shortWay(*origin), shortPlace(facts, origin->location)),
        tr("Go to where %1 is written").arg(toQt(field.key)));
    link->setProperty("place", true);
    link->setToolTip(provenanceTip(facts, *origin));
    connect(link, &QPushButton::clicked, this,
            [jump = context_.jump, location = origin->location] { jump(location); });
    auto* row = new QHBoxLayout;
    row->addSpacing(cardLabelWidth + 6);
    row->addWidget(link);
    row->addStretch();
    rows_->addLayout(row);
}

void CardRows::addText(const QString& text, const char* role) {
    rows_->addWidget(makeText(text, role));
}

void CardRows::addOthers(const report::ElementForm& element, const QStringList& shown) {
    for (const report::LabelField& field : element.fields) {
        const QString option = toQt(field.option);
        if (!field.origin || shown.contains(option)) continue;
        addField(field, {.label = option, .tip = {}, .isCode = true});
    }
}

} // namespace tw::gui
