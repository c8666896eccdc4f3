// The text of an action without the mark of its letter.
#pragma once

#include <QRegularExpression>
#include <QString>

namespace tw::gui {

/// `&Open…` and, as East Asian languages write it, `開く(&O)…`: what is left is `Open…`, `開く…`.
inline QString withoutMnemonic(QString text) {
    static const QRegularExpression apart(QStringLiteral(R"(\(&.\))"));
    return text.remove(apart).remove('&');
}

} // namespace tw::gui
