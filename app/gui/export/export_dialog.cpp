#include "export/export_dialog.h"

#include "conversions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>

namespace tw::gui {
namespace {

QString suffixOf(PictureFormat format) {
    switch (format) {
    case PictureFormat::Svg: return QStringLiteral("svg");
    case PictureFormat::Png: return QStringLiteral("png");
    case PictureFormat::Pdf: break;
    }
    return QStringLiteral("pdf");
}

} // namespace

ExportDialog::ExportDialog(bool hasSelection, QWidget* parent)
    : QDialog(parent),
      format_(new QComboBox(this)),
      extent_(new QComboBox(this)),
      scale_(new QComboBox(this)),
      transparent_(new QCheckBox(tr("&Transparent, without a ground"), this)),
      foot_(new QCheckBox(tr("&Legend and title block"), this)) {
    setWindowTitle(tr("Export picture"));
    format_->setObjectName("format");
    format_->addItem(tr("PDF, for paper"), QVariant::fromValue(PictureFormat::Pdf));
    format_->addItem(tr("SVG, for web pages and drawings"),
                     QVariant::fromValue(PictureFormat::Svg));
    format_->addItem(tr("PNG, in pixels"), QVariant::fromValue(PictureFormat::Png));
    extent_->setObjectName("extent");
    extent_->addItem(tr("Everything"));
    if (hasSelection) extent_->addItem(tr("The selection alone"));
    scale_->setObjectName("scale");
    for (const int factor : {1, 2, 3, 4})
        scale_->addItem(QStringLiteral("%1×").arg(factor), factor);
    scale_->setCurrentIndex(1);
    transparent_->setObjectName("transparent");
    foot_->setObjectName("foot");
    foot_->setChecked(true);

    auto* layout = new QFormLayout(this);
    layout->addRow(tr("&Format"), format_);
    layout->addRow(tr("&Extent"), extent_);
    layout->addRow(tr("&Size"), scale_);
    layout->addRow(transparent_);
    layout->addRow(foot_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Ex&port…"));
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::adjust);
    adjust();
}

void ExportDialog::adjust() {
    const PictureFormat format = options().format;
    scale_->setEnabled(format == PictureFormat::Png);
    transparent_->setEnabled(format != PictureFormat::Pdf);
    foot_->setEnabled(format != PictureFormat::Pdf);
}

ExportOptions ExportDialog::options() const {
    ExportOptions options;
    options.format = format_->currentData().value<PictureFormat>();
    options.scale = scale_->currentData().toInt();
    options.transparent = transparent_->isChecked();
    options.foot = foot_->isChecked();
    return options;
}

bool ExportDialog::onlySelection() const {
    return extent_->currentIndex() == 1;
}

QString exportByDialog(QWidget& parent, SheetSource source, const Tokens& tokens) {
    ExportDialog dialog(source.only.has_value(), &parent);
    if (dialog.exec() != QDialog::Accepted) return {};
    if (!dialog.onlySelection()) source.only.reset();
    ExportOptions options = dialog.options();
    const QString suffix = suffixOf(options.format);
    const QString folder = toQt(source.snapshot->input.project_directory);
    options.path = QFileDialog::getSaveFileName(
        &parent, ExportDialog::tr("Export picture"),
        QStringLiteral("%1/%2.%3").arg(folder, toQt(source.snapshot->facts.project.name), suffix),
        QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (options.path.isEmpty()) return {};
    const auto done = exportPicture(source, tokens, options);
    return done ? QString() : toQt(done.error().message);
}

} // namespace tw::gui
