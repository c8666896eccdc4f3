#include "window/command_line.h"

#include "conversions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QMap>
#include <QProcessEnvironment>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace tw::gui {
namespace {

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

[[noreturn]] void complain(const QString& message) {
    std::fputs(qPrintable("tierwright: " + message + "\n"), stderr);
    std::exit(2);
}

std::chrono::year_month_day today() {
    return std::chrono::year_month_day(QDate::currentDate().toStdSysDays());
}

std::filesystem::path absolute(const QString& path) {
    return toPath(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
}

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        CommandLineWords::tr("Designer for Docker Compose network architectures"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        "FILE", CommandLineWords::tr("Compose files, in the order in which they are merged"),
        "[FILE…]");
    QCommandLineOption screenshot("screenshot", QString(), "FILE");
    QCommandLineOption select("select", QString(), "KEY");
    QCommandLineOption act("do", QString(), "ACTION");
    QCommandLineOption size("size", QString(), "WIDTHxHEIGHT");
    for (QCommandLineOption* option : {&screenshot, &select, &act, &size})
        option->setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({
        {{"f", "file"},
         CommandLineWords::tr("A compose file; the same as naming it without -f"),
         "FILE"},
        {"contract", CommandLineWords::tr("The network contract"), "FILE"},
        {"profile", CommandLineWords::tr("Switches a profile on; * for all"), "NAME"},
        {{"p", "project-name"}, CommandLineWords::tr("Name of the project"), "NAME"},
        {"env-file", CommandLineWords::tr("A file with variables"), "FILE"},
        {"project-directory", CommandLineWords::tr("Folder to which paths are relative"), "FOLDER"},
        {"read-only", CommandLineWords::tr("Opens the project to look at it, without changes")},
        {"theme",
         CommandLineWords::tr("light, dark, light-contrast or dark-contrast; otherwise the "
                              "system's"),
         "THEME"},
        {"export", CommandLineWords::tr("Writes the canvas as svg, png or pdf, without a window"),
         "FORMAT"},
        {{"o", "output"}, CommandLineWords::tr("Where the exported picture goes"), "FILE"},
        {"scale", CommandLineWords::tr("Pixels per unit of an exported PNG"), "NUMBER", "1"},
        {"transparent", CommandLineWords::tr("No ground below the exported picture")},
        {"title-block", CommandLineWords::tr("Legend and title block below the exported picture")},
        screenshot,
        select,
        act,
        size,
    });
}

void readRequest(const QCommandLineParser& parser, CommandLine& line) {
    const QStringList files = parser.values("file") + parser.positionalArguments();
    line.hasProject = !files.isEmpty() || parser.isSet("project-directory");
    line.readOnly = parser.isSet("read-only");
    line.request = requestFor(files);
    if (parser.isSet("contract")) line.request.contract = absolute(parser.value("contract"));
    for (const QString& name : parser.values("profile"))
        line.request.profiles.push_back(toBytes(name));
    if (parser.isSet("project-name"))
        line.request.project_name = toBytes(parser.value("project-name"));
    for (const QString& file : parser.values("env-file"))
        line.request.env_files.push_back(absolute(file));
    if (parser.isSet("project-directory")) {
        line.request.project_directory = absolute(parser.value("project-directory"));
    }
}

void readExport(const QCommandLineParser& parser, CommandLine& line) {
    if (!parser.isSet("export")) return;
    ExportOptions options;
    const QString format = parser.value("export");
    const QMap<QString, PictureFormat> formats{
        {"svg", PictureFormat::Svg}, {"png", PictureFormat::Png}, {"pdf", PictureFormat::Pdf}};
    if (!formats.contains(format)) {
        complain(CommandLineWords::tr("--export knows svg, png and pdf, not \"%1\"").arg(format));
    }
    options.format = formats.value(format);
    options.transparent = parser.isSet("transparent");
    options.foot = parser.isSet("title-block");
    options.path = parser.value("output");
    if (options.path.isEmpty()) complain(CommandLineWords::tr("--export needs -o FILE"));
    bool number = false;
    options.scale = parser.value("scale").toDouble(&number);
    if (!number || options.scale <= 0 || options.scale > 16) {
        complain(CommandLineWords::tr("--scale needs a number between 0 and 16"));
    }
    line.exported = options;
}

} // namespace

analysis::OpenRequest requestFor(const QStringList& files) {
    analysis::OpenRequest request;
    const bool isFolder = files.size() == 1 && QFileInfo(files.front()).isDir();
    for (const QString& file : isFolder ? QStringList() : files)
        request.files.push_back(absolute(file));
    request.working_directory = isFolder ? absolute(files.front()) : toPath(QDir::currentPath());
    request.today = today();
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        request.environment.emplace(toBytes(name), toBytes(environment.value(name)));
    }
    return request;
}

bool isExport(int argc, char** argv) {
    for (int at = 1; at < argc; ++at) {
        if (std::string_view(argv[at]).starts_with("--export")) return true;
    }
    return false;
}

CommandLine readCommandLine(const QStringList& arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) complain(parser.errorText());
    if (parser.isSet("help")) parser.showHelp(0);
    if (parser.isSet("version")) parser.showVersion();
    CommandLine line;
    readRequest(parser, line);
    readExport(parser, line);
    const QString theme = parser.value("theme");
    const QMap<QString, Scheme> schemes{{"light", Scheme::Light},
                                        {"dark", Scheme::Dark},
                                        {"light-contrast", Scheme::LightContrast},
                                        {"dark-contrast", Scheme::DarkContrast}};
    if (!theme.isEmpty() && !schemes.contains(theme)) {
        complain(CommandLineWords::tr("--theme knows %1, not \"%2\"")
                     .arg(schemes.keys().join(", "), theme));
    }
    line.scheme = schemes.value(theme, Scheme::System);
    line.screenshot = parser.value("screenshot");
    line.screenshotSelection = parser.value("select");
    line.screenshotActions = parser.values("do");
    const QStringList size = parser.value("size").split('x');
    if (size.size() == 2) line.screenshotSize = QSize(size[0].toInt(), size[1].toInt());
    return line;
}

} // namespace tw::gui
