#include "inspector/contract_section.h"

#include "conversions.h"
#include "inspector/contract_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

/// What stands below a row begins behind its sign.
constexpr int behindSign = signSize + 6;

} // namespace

ContractSection::ContractSection(InspectorContext context, QWidget* parent)
    : ServiceSection(tr("Contract"), context, parent) {}

void ContractSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    if (!snapshot.facts.contract) {
        addText(tr("No contract says what this service may do."), "faint");
        auto* draft = makeLink(tr("Draft a contract"),
                               tr("Write a network contract that says what the project is today"));
        connect(draft, &QPushButton::clicked, &context().commands, &Commands::draftContract);
        rows()->addWidget(draft, 0, Qt::AlignLeft);
        return;
    }
    const auto breaches = [&](report::ContractTopic topic) {
        return report::breaches(snapshot.findings, service.name, topic);
    };
    const auto contract = report::service_contract(snapshot.facts, service.name);
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    rows()->addWidget(box);
    for (const ContractTerm& term : termsOf(contract))
        addTerm(*grid, term.label, term.text, breaches(term.topic));
    if (contract.metadata) {
        addTerm(*grid, tr("Metadata"), toQt(contract.metadata->path),
                breaches(report::ContractTopic::Metadata));
        addMetadata(*contract.metadata, service.name);
    }
    addFlows(snapshot, service);
}

QLabel* ContractSection::makeSign(TableSign sign, picture::Tone tone, const QString& word) const {
    auto* label = new QLabel;
    label->setFixedSize(signSize, signSize);
    label->setPixmap(
        signPixmap(sign, signColor(context().theme.tokens(), tone), devicePixelRatioF()));
    label->setToolTip(word);
    label->setAccessibleName(word);
    return label;
}

void ContractSection::addTerm(QGridLayout& grid, const QString& label, const QString& text,
                              const Breaches& breaches) {
    const int row = grid.rowCount();
    grid.addWidget(breaches.empty()
                       ? makeSign(TableSign::Check, picture::Tone::Good, tr("kept"))
                       : makeSign(TableSign::Cross, picture::Tone::Bad, tr("not kept")),
                   row, 0, Qt::AlignTop);
    QLabel* name = makeLabel(label, "dim");
    name->setContentsMargins(0, 0, 6, 0);
    grid.addWidget(name, row, 1, Qt::AlignTop);
    QLabel* said = makeLabel(breakable(text));
    said->setWordWrap(true);
    grid.addWidget(said, row, 2);
    for (const facts::Finding* breach : breaches) {
        QLabel* why = makeLabel(breakable(toQt(breach->message)), "bad");
        why->setWordWrap(true);
        grid.addWidget(why, grid.rowCount(), 1, 1, 2);
    }
}

void ContractSection::addMetadata(const report::MetadataDemand& demand,
                                  const ServiceName& service) {
    if (demand.file) {
        for (const auto& entry : demand.entries)
            addEntry(entry, service);
        return;
    }
    QHBoxLayout* row = addRow(behindSign);
    QStringList keys;
    for (const auto& entry : demand.entries)
        keys << toQt(entry.key);
    row->addWidget(
        makeLabel(keys.isEmpty() ? QString() : tr("says %1").arg(keys.join(", ")), "faint"), 1);
    auto* make = makeLink(tr("Make the file"), tr("Make the file %1").arg(toQt(demand.path)));
    connect(make, &QPushButton::clicked, this,
            [this, path = demand.whole_path] { context().commands.makeFile(path); });
    row->addWidget(make);
}

void ContractSection::addEntry(const contract::MetadataEntry& entry, const ServiceName& service) {
    using Kind = contract::MetadataEntry::Kind;
    const QString key = toQt(entry.key);
    auto* field =
        new Field(context().commands, "metadata:" + key, toQt(entry.value),
                  [service, name = entry.key](const QString& text) {
                      return std::vector<Intent>{SetMetadata{service, name, toBytes(text)}};
                  });
    field->setPlaceholderText(entry.kind == Kind::Missing ? tr("missing") : tr("more than a text"));
    field->setReadOnly(entry.kind == Kind::Nested);
    field->hideSecret(entry.key, entry.value);
    addField(key, tr("%1 in the metadata; empty takes it out").arg(key), field);
}

} // namespace tw::gui
