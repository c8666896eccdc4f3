// YAML colours by KSyntaxHighlighting.
#pragma once

#include <QTextDocument>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace tw::gui {

/// Owned by the document.
[[nodiscard]] KSyntaxHighlighting::SyntaxHighlighter* makeYamlHighlighter(QTextDocument* document,
                                                                          bool dark);
void setHighlightingTheme(KSyntaxHighlighting::SyntaxHighlighter& highlighter, bool dark);

} // namespace tw::gui
