#include "inspector/labels_section.h"

#include "conversions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tw::gui {

LabelsSection::LabelsSection(InspectorContext context, QWidget* parent)
    : Section(tr("Labels"), context, parent) {}

void LabelsSection::fill(const analysis::Snapshot&, const compose::Service& service) {
    for (const auto& label : service.labels)
        addLabel(service.name, label);
    addNewLabel(service.name);
}

void LabelsSection::addLabel(const ServiceName& service, const compose::Label& label) {
    const QString key = toQt(label.key);
    QHBoxLayout* head = addRow();
    QLabel* name = makeLabel({}, "dim");
    name->setToolTip(key);
    name->setText(name->fontMetrics().elidedText(key, Qt::ElideMiddle, 180));
    head->addWidget(name, 1);
    auto* remove = makeLink(tr("remove"), tr("Remove label %1").arg(key));
    head->addWidget(remove);
    auto* value = new QLineEdit(toQt(label.value));
    value->setCursorPosition(0);
    value->setAccessibleName(tr("Value of %1").arg(key));
    value->setObjectName("label:" + key);
    rows()->addWidget(value);
    connect(remove, &QPushButton::clicked, this, [this, service, name = label.key] {
        context().commands.perform({RemoveLabel{service, name}});
    });
    connect(value, &QLineEdit::editingFinished, this, [this, value, service, label] {
        const std::string now = toBytes(value->text());
        if (now == label.value) return;
        if (!context().commands.perform({SetLabel{service, label.key, now}})) {
            value->setText(toQt(label.value));
        }
    });
}

void LabelsSection::addNewLabel(const ServiceName& service) {
    QHBoxLayout* row = addRow();
    auto* field = new QLineEdit;
    field->setPlaceholderText(tr("key=value"));
    field->setAccessibleName(tr("New label, as key=value"));
    field->setObjectName("label:new");
    auto* add = makeButton(tr("Add"), tr("Add label"));
    row->addWidget(field, 1);
    row->addWidget(add);
    const auto submit = [this, field, service] {
        const QString text = field->text().trimmed();
        const auto split = text.indexOf('=');
        if (split < 1) return;
        context().commands.perform({SetLabel{service, toBytes(text.left(split).trimmed()),
                                             toBytes(text.mid(split + 1).trimmed())}});
    };
    connect(add, &QPushButton::clicked, this, submit);
    connect(field, &QLineEdit::returnPressed, this, submit);
}

} // namespace tw::gui
