// The canvas on paper and in files: all of it or the selection, with legend and title block.
#include "export/export_dialog.h"
#include "export/paged.h"
#include "export/printing.h"
#include "route/route_panel.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSvgRenderer>

namespace tw::gui {
namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype pagesOf(const QByteArray& pdf) {
    return pdf.count("/Type /Page\n");
}

SheetSource sourceOf(WindowFixture& shop) {
    SheetSource source;
    source.snapshot = shop.window.workspace().snapshot();
    source.layout = shop.window.workspace().layout();
    return source;
}

/// A project with more services than a page has room for.
QByteArray manyServices(int count) {
    QByteArray text = "services:\n";
    for (int number = 0; number < count; ++number) {
        text += QString("  s%1:\n    image: busybox:1\n    networks: [n%2]\n")
                    .arg(number)
                    .arg(number % 6)
                    .toUtf8();
    }
    text += "networks:\n";
    for (int number = 0; number < 6; ++number)
        text += QString("  n%1:\n").arg(number).toUtf8();
    return text;
}

QString valueOf(const Sheet& sheet, const QString& label) {
    for (const auto& line : sheet.titleLines(1, {})) {
        if (line.label == label) return line.value;
    }
    return {};
}

/// In the colour of a request that arrives.
int litPixels(const QImage& picture) {
    const QRgb lit = routeStyle(lightTokens(), picture::Tone::Good).color.rgb();
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixel(x, y) == lit ? 1 : 0;
    }
    return count;
}

/// Runs `work` on the next dialog of a kind.
template <class Dialog>
void onNext(QObject* context, const std::function<void(Dialog&)>& work) {
    auto* look = new QTimer(context);
    QObject::connect(look, &QTimer::timeout, context, [look, work] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) return;
        look->deleteLater();
        work(*dialog);
    });
    look->start(10);
}

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

private slots:
    void aPdfHasOnePageIfItFits() {
        WindowFixture shop;
        const QString path = shop.path("shop.pdf");
        QVERIFY(exportPicture(sourceOf(shop), darkTokens(), {PictureFormat::Pdf, path}));
        const QByteArray pdf = contentOf(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pagesOf(pdf), 1);
        keep(path);
    }

    void largeProjectsTakeLargerPaperAndThenMorePages() {
        WindowFixture many;
        for (const int count : {60, 600}) {
            many.writeToDisk(manyServices(count));
            QVERIFY(many.window.openFiles({many.path("compose.yaml")}));
            Sheet sheet(sourceOf(many), lightTokens());
            const auto page = layoutFor(sheet).paintRect(QPageLayout::Inch).size() * 96;
            const Pages pages = pagesFor(sheet, page);
            QVERIFY(pages.scale >= 0.45);
            // All of the picture is on some page.
            const double room = page.height() - sheet.footHeight(page.width());
            QVERIFY(page.width() * pages.columns >= sheet.pictureSize().width() * pages.scale - 1);
            QVERIFY(room * pages.rows >= sheet.pictureSize().height() * pages.scale);
            const QString path = many.path("many.pdf");
            QVERIFY(exportPicture(sourceOf(many), lightTokens(), {PictureFormat::Pdf, path}));
            QCOMPARE(pagesOf(contentOf(path)), pages.columns * pages.rows);
            QCOMPARE(pages.columns * pages.rows > 1, count == 600);
            keep(path);
        }
    }

    void theTitleBlockSaysWhatItIs() {
        WindowFixture shop;
        const QString commit = "0123456789abcdef0123456789abcdef01234567";
        QVERIFY(QDir(shop.folder.path()).mkdir(".git"));
        shop.writeToDisk(commit.toUtf8() + '\n', ".git/HEAD");
        SheetSource source = sourceOf(shop);
        source.when = QDateTime(QDate(2026, 11, 27), QTime(17, 30));
        const Sheet sheet(source, lightTokens());
        QCOMPARE(valueOf(sheet, "Files"), "compose.yaml");
        QCOMPARE(valueOf(sheet, "Contract"), "network-contract.yaml");
        QCOMPARE(valueOf(sheet, "Commit"), commit.left(12));
        QVERIFY(valueOf(sheet, "Date").contains("2026"));
        const auto errors = shop.errors();
        QVERIFY(errors > 0);
        QVERIFY2(valueOf(sheet, "Findings").startsWith(QString("%1 violation").arg(errors)),
                 qPrintable(valueOf(sheet, "Findings")));
        QCOMPARE(valueOf(sheet, "Scale"), "100 %");
        source.unsaved = true;
        QVERIFY(valueOf(Sheet(source, lightTokens()), "Commit").contains("unsaved"));
        QVERIFY(sheet.legendTexts().contains("is on another network as well"));
    }

    void pngsHaveTheSizeThatIsAskedFor() {
        WindowFixture shop;
        const QSizeF size = Sheet(sourceOf(shop), lightTokens()).pictureSize();
        for (const int scale : {1, 2, 3, 4}) {
            ExportOptions options{PictureFormat::Png, shop.path("shop.png"),
                                  static_cast<double>(scale)};
            QVERIFY(exportPicture(sourceOf(shop), lightTokens(), options));
            const QImage picture(options.path);
            QCOMPARE(picture.size(), (size * scale).toSize());
            QCOMPARE(picture.pixelColor(0, 0), lightTokens().background);
            options.transparent = true;
            QVERIFY(exportPicture(sourceOf(shop), lightTokens(), options));
            QCOMPARE(QImage(options.path).pixelColor(0, 0).alpha(), 0);
        }
    }

    void theFootIsBelowThePicture() {
        WindowFixture shop;
        Sheet sheet(sourceOf(shop), lightTokens());
        const ExportOptions options{PictureFormat::Png, shop.path("foot.png"), 2, false, true};
        QVERIFY(exportPicture(sourceOf(shop), lightTokens(), options));
        const QImage picture(options.path);
        const double foot = sheet.footHeight(sheet.pictureSize().width());
        QCOMPARE(picture.height(), qRound((sheet.pictureSize().height() + foot) * 2));
        keep(options.path);
    }

    void svgsAreRead() {
        WindowFixture shop;
        const ExportOptions options{PictureFormat::Svg, shop.path("shop.svg"), 1, false, true};
        QVERIFY(exportPicture(sourceOf(shop), lightTokens(), options));
        QVERIFY(QSvgRenderer(options.path).isValid());
        const QByteArray svg = contentOf(options.path);
        for (const char* name : {"proxy", "web", "api", "network-contract.yaml"})
            QVERIFY2(svg.contains(name), name);
    }

    void theSelectionAlone() {
        WindowFixture shop;
        SheetSource source = sourceOf(shop);
        const QSizeF whole = Sheet(source, lightTokens()).pictureSize();
        source.only = QStringList{"service:web"};
        const QSizeF part = Sheet(source, lightTokens()).pictureSize();
        QVERIFY(part.width() < whole.width());
        const ExportOptions options{PictureFormat::Svg, shop.path("part.svg")};
        QVERIFY(exportPicture(source, lightTokens(), options));
        const QByteArray svg = contentOf(options.path);
        QVERIFY(svg.contains(">web<"));
        QVERIFY(!svg.contains(">db<") && !svg.contains(">data<"));
        source.only = QStringList{"network:app"};
        QVERIFY(exportPicture(source, lightTokens(), options));
        QVERIFY(contentOf(options.path).contains(">db<"));
    }

    void aTracedRouteIsDrawn() {
        WindowFixture shop("routes");
        shop.window.route().trace(traefik::Question{.url = "http://shop.example/api/x"});
        SheetSource source = sourceOf(shop);
        const auto sized = [&](const QString& name) {
            const ExportOptions options{PictureFormat::Png, shop.path(name), 1, false, true};
            return exportPicture(source, lightTokens(), options) ? litPixels(QImage(options.path))
                                                                 : -1;
        };
        const int without = sized("without.png");
        source.route = shop.window.route().hops();
        QVERIFY(!source.route.empty());
        const int with = sized("with.png");
        QVERIFY2(with > without + 500, qPrintable(QString("%1 %2").arg(without).arg(with)));
        keep(shop.path("with.png"));
        const Sheet sheet(source, lightTokens());
        QVERIFY(sheet.legendTexts().contains("way of the traced request"));
        QCOMPARE(valueOf(sheet, "Request"), "GET http://shop.example/api/x");
        for (const auto format : {PictureFormat::Svg, PictureFormat::Pdf}) {
            const ExportOptions options{format, shop.path("route"), 1, false, true};
            QVERIFY(exportPicture(source, lightTokens(), options));
            keep(options.path);
        }
        // Of the selection alone, where all of it is in it.
        source.only = QStringList{"service:traefik", "service:api"};
        QVERIFY(Sheet(source, lightTokens()).legendTexts().contains("way of the traced request"));
        QVERIFY(sized("part.png") > 100);
        keep(shop.path("part.png"));
        source.only = QStringList{"service:web", "service:db"};
        const Sheet other(source, lightTokens());
        QVERIFY(!other.legendTexts().contains("way of the traced request"));
        QVERIFY(valueOf(other, "Request").isEmpty());
    }

    void thePreviewShowsAllOrTheSelection() {
        WindowFixture shop("routes");
        const auto print = [&](QPrintPreviewDialog& dialog, const QString& name) {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setResolution(paperResolution);
            printer.setOutputFileName(shop.path(name));
            emit dialog.paintRequested(&printer);
            return contentOf(shop.path(name)).size();
        };
        int choices = 0;
        qsizetype all = 0, alone = 0, again = 0;
        onNext<QPrintPreviewDialog>(&shop.window, [&](QPrintPreviewDialog& dialog) {
            choices = dialog.findChild<QComboBox*>("extent")->count();
            dialog.reject();
        });
        shop.window.actionList().printPreview->trigger();
        QCOMPARE(choices, 1);
        shop.select("service:db");
        onNext<QPrintPreviewDialog>(&shop.window, [&](QPrintPreviewDialog& dialog) {
            auto* extent = dialog.findChild<QComboBox*>("extent");
            choices = extent->count();
            all = print(dialog, "all.pdf");
            extent->setCurrentIndex(1);
            alone = print(dialog, "alone.pdf");
            dialog.grab().save(shop.path("preview.png"));
            keep(shop.path("preview.png"));
            extent->setCurrentIndex(0);
            again = print(dialog, "again.pdf");
            dialog.reject();
        });
        shop.window.actionList().printPreview->trigger();
        QCOMPARE(choices, 2);
        QVERIFY2(alone < all * 9 / 10, qPrintable(QString("%1 %2").arg(alone).arg(all)));
        QVERIFY(again > all * 99 / 100);
    }

    void whatCannotBeWrittenIsSaid() {
        WindowFixture shop;
        const auto done = exportPicture(sourceOf(shop), lightTokens(),
                                        {PictureFormat::Pdf, shop.path("no/such/folder.pdf")});
        QVERIFY(!done);
        QVERIFY(done.error().message.str().contains("folder.pdf"));
    }

    void theDialogAsksForAll() {
        WindowFixture shop;
        shop.select("service:web");
        const QString path = shop.path("asked.png");
        onNext<ExportDialog>(&shop.window, [&](ExportDialog& dialog) {
            dialog.findChild<QComboBox*>("format")->setCurrentIndex(2);
            dialog.findChild<QComboBox*>("extent")->setCurrentIndex(1);
            dialog.findChild<QComboBox*>("scale")->setCurrentIndex(2);
            dialog.findChild<QCheckBox*>("transparent")->setChecked(true);
            dialog.findChild<QCheckBox*>("foot")->setChecked(false);
            onNext<QFileDialog>(&shop.window, [&](QFileDialog& files) {
                files.selectFile(path);
                QMetaObject::invokeMethod(&files, "accept");
            });
            dialog.accept();
        });
        shop.window.actionList().exportPicture->trigger();
        SheetSource source = sourceOf(shop);
        source.only = QStringList{"service:web"};
        const QSizeF size = Sheet(source, lightTokens()).pictureSize();
        QCOMPARE(QImage(path).size(), (size * 3).toSize());
        QCOMPARE(QImage(path).pixelColor(0, 0).alpha(), 0);
    }

    void onlyPngsHaveASize() {
        const ExportDialog dialog(false, nullptr);
        QCOMPARE(dialog.options().format, PictureFormat::Pdf);
        QVERIFY(!dialog.findChild<QComboBox*>("scale")->isEnabled());
        QVERIFY(!dialog.findChild<QCheckBox*>("transparent")->isEnabled());
        QCOMPARE(dialog.findChild<QComboBox*>("extent")->count(), 1);
        dialog.findChild<QComboBox*>("format")->setCurrentIndex(2);
        QVERIFY(dialog.findChild<QComboBox*>("scale")->isEnabled());
    }

    void printsAndPreviews() {
        WindowFixture shop;
        Sheet sheet(sourceOf(shop), lightTokens());
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(shop.path("printed.pdf"));
        QVERIFY(paintPages(sheet, printer));
        QCOMPARE(pagesOf(contentOf(shop.path("printed.pdf"))), 1);

        bool seen = false;
        onNext<QPrintPreviewDialog>(&shop.window, [&](QPrintPreviewDialog& dialog) {
            seen = dialog.isVisible();
            dialog.reject();
        });
        shop.window.actionList().printPreview->trigger();
        QVERIFY(seen);
    }

private:
    /// For a look: with TIERWRIGHT_PICTURES, a folder, what was written stays there.
    static void keep(const QString& path) {
        const QString folder = qEnvironmentVariable("TIERWRIGHT_PICTURES");
        if (folder.isEmpty()) return;
        static int number = 0;
        const QFileInfo info(path);
        QFile::copy(path, QString("%1/%2-%3").arg(folder).arg(++number).arg(info.fileName()));
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::ExportTest)
#include "export_test.moc"
