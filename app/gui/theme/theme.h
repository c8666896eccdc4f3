// The current colours and fonts, and the change between them.
#pragma once

#include "theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QString>

namespace tw::gui {

enum class Scheme { System, Light, Dark, LightContrast, DarkContrast };

/// Sets palette, stylesheet and fonts of the application, and follows the system's colour scheme.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(Scheme scheme = Scheme::System, QObject* parent = nullptr);

    [[nodiscard]] const Tokens& tokens() const { return *tokens_; }
    [[nodiscard]] Scheme scheme() const { return scheme_; }
    void setScheme(Scheme scheme);
    /// Whether the system wants high contrast, which counts while the scheme is the system's.
    void setSystemContrast(bool high);
    /// A monochrome icon of the resources in the text's colour.
    [[nodiscard]] QIcon icon(const QString& name) const;

    [[nodiscard]] static QFont uiFont(int pixels = 13, QFont::Weight weight = QFont::Normal);
    [[nodiscard]] static QFont codeFont(int pixels = 12);

signals:
    void changed(); ///< the colours
    void schemeChanged();

private:
    void apply();
    [[nodiscard]] const Tokens& wanted() const;

    Scheme scheme_;
    bool systemContrast_ = false;
    const Tokens* tokens_ = nullptr;
};

} // namespace tw::gui
