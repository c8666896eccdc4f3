#include "code/highlighting.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

namespace tw::gui {
namespace {

/// Reading the definitions takes ten milliseconds; all editors share them.
KSyntaxHighlighting::Repository& repository() {
    static KSyntaxHighlighting::Repository repository;
    return repository;
}

KSyntaxHighlighting::Theme themeFor(bool dark) {
    const auto preferred =
        repository().theme(dark ? QStringLiteral("GitHub Dark") : QStringLiteral("GitHub Light"));
    if (preferred.isValid()) return preferred;
    return repository().defaultTheme(dark ? KSyntaxHighlighting::Repository::DarkTheme
                                          : KSyntaxHighlighting::Repository::LightTheme);
}

} // namespace

KSyntaxHighlighting::SyntaxHighlighter* makeYamlHighlighter(QTextDocument* document, bool dark) {
    auto* highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document);
    highlighter->setTheme(themeFor(dark));
    // Sets off highlighting by itself; asking for it again would double the time.
    highlighter->setDefinition(repository().definitionForName(QStringLiteral("YAML")));
    return highlighter;
}

void setHighlightingTheme(KSyntaxHighlighting::SyntaxHighlighter& highlighter, bool dark) {
    highlighter.setTheme(themeFor(dark));
    highlighter.rehighlight();
}

} // namespace tw::gui
