#include "export/printing.h"

#include "export/export_dialog.h"
#include "export/paged.h"
#include "export/picture_export.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>

#include <optional>

namespace tw::gui {
namespace {

struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

QString notPrinted(const QPrinter& printer) {
    return PrintWords::tr("%1 does not take the pages. Print into a PDF file instead.")
        .arg(printer.printerName());
}

/// As the sheet fits best; the user may choose another paper.
void prepare(QPrinter& printer, const Sheet& sheet) {
    printer.setDocName(sheet.title());
    printer.setCreator(QStringLiteral("Tierwright"));
    printer.setResolution(paperResolution);
    printer.setPageOrientation(layoutFor(sheet).orientation());
}

/// Below the other choices of the preview, which fill their row: what goes on the pages.
QComboBox* addExtent(QPrintPreviewDialog& dialog, bool hasSelection) {
    auto* row = new QWidget(&dialog);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 4, 12, 4);
    auto* extent = new QComboBox(row);
    extent->setObjectName("extent");
    extent->addItem(ExportDialog::tr("Everything"));
    if (hasSelection) extent->addItem(ExportDialog::tr("The selection alone"));
    auto* label = new QLabel(ExportDialog::tr("&Extent"), row);
    label->setBuddy(extent);
    layout->addWidget(label);
    layout->addWidget(extent);
    layout->addStretch();
    dynamic_cast<QBoxLayout*>(dialog.layout())->insertWidget(0, row);
    return extent;
}

} // namespace

QString printByDialog(QWidget& parent, SheetSource source, const Tokens& tokens) {
    QPrinter printer(QPrinter::HighResolution);
    const auto selection = source.only;
    source.only.reset();
    prepare(printer, Sheet(source, paperTokens(tokens)));
    QPrintDialog dialog(&printer, &parent);
    dialog.setOption(QAbstractPrintDialog::PrintSelection, selection.has_value());
    if (dialog.exec() != QDialog::Accepted) return {};
    if (printer.printRange() == QPrinter::Selection) source.only = selection;
    Sheet sheet(source, paperTokens(tokens));
    return paintPages(sheet, printer) ? QString() : notPrinted(printer);
}

QString previewPrint(QWidget& parent, SheetSource source, const Tokens& tokens) {
    const auto selection = source.only;
    source.only.reset();
    std::optional<Sheet> sheet(std::in_place, source, paperTokens(tokens));
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, *sheet);
    QPrintPreviewDialog dialog(&printer, &parent);
    dialog.resize(parent.size() * 9 / 10); // its buttons need more than Qt gives them
    bool painted = true;
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&](QPrinter* pages) { painted = paintPages(*sheet, *pages); });
    const QComboBox* extent = addExtent(dialog, selection.has_value());
    QObject::connect(extent, &QComboBox::currentIndexChanged, &dialog, [&](int chosen) {
        source.only = chosen == 1 ? selection : std::nullopt;
        sheet.emplace(source, paperTokens(tokens));
        dialog.findChild<QPrintPreviewWidget*>()->updatePreview();
    });
    dialog.exec();
    return painted ? QString() : notPrinted(printer);
}

} // namespace tw::gui
