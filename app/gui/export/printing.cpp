#include "export/printing.h"

#include "export/paged.h"
#include "export/picture_export.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

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
    source.only.reset();
    Sheet sheet(source, paperTokens(tokens));
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, sheet);
    QPrintPreviewDialog dialog(&printer, &parent);
    dialog.resize(parent.size() * 9 / 10); // its buttons need more than Qt gives them
    bool painted = true;
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&](QPrinter* pages) { painted = paintPages(sheet, *pages); });
    dialog.exec();
    return painted ? QString() : notPrinted(printer);
}

} // namespace tw::gui
