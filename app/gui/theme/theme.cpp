#include "theme/theme.h"

#include "theme/icons.h"
#include "theme/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>
#include <QStyleHints>

namespace tw::gui {
namespace {

QPalette paletteOf(const Tokens& t) {
    QPalette palette;
    palette.setColor(QPalette::Window, t.panel);
    palette.setColor(QPalette::Base, t.panel);
    palette.setColor(QPalette::AlternateBase, t.background);
    palette.setColor(QPalette::Button, t.panel);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.faint);
    palette.setColor(QPalette::Highlight, t.accentSoft);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::ToolTipBase, t.card);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::Accent, t.accent);
    palette.setColor(QPalette::Mid, t.line);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, t.faint);
    }
    return palette;
}

} // namespace

Theme::Theme(Scheme scheme, QObject* parent) : QObject(parent), scheme_(scheme) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(uiFont());
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    apply();
}

void Theme::setScheme(Scheme scheme) {
    scheme_ = scheme;
    apply();
    emit schemeChanged();
}

void Theme::setSystemContrast(bool high) {
    systemContrast_ = high;
    apply();
}

const Tokens& Theme::wanted() const {
    switch (scheme_) {
    case Scheme::Light: return lightTokens();
    case Scheme::Dark: return darkTokens();
    case Scheme::LightContrast: return lightContrastTokens();
    case Scheme::DarkContrast: return darkContrastTokens();
    case Scheme::System: break;
    }
    const bool dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    if (systemContrast_) return dark ? darkContrastTokens() : lightContrastTokens();
    return dark ? darkTokens() : lightTokens();
}

void Theme::apply() {
    const Tokens* now = &wanted();
    if (now == tokens_) return;
    tokens_ = now;
    QApplication::setPalette(paletteOf(*tokens_));
    qApp->setStyleSheet(stylesheet(*tokens_));
    emit changed();
}

QIcon Theme::icon(const QString& name) const {
    return tintedIcon(name, tokens_->text, tokens_->faint);
}

QFont Theme::uiFont(int pixels, QFont::Weight weight) {
    QFont font = QFontDatabase::families().contains(QStringLiteral("Inter"))
                     ? QFont(QStringLiteral("Inter"))
                     : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QFont Theme::codeFont(int pixels) {
    const QString preferred = QStringLiteral("JetBrains Mono");
    QFont font = QFontDatabase::families().contains(preferred)
                     ? QFont(preferred)
                     : QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(pixels);
    // The column of a character must be visible: no ligatures.
    font.setFeature("liga", 0);
    font.setFeature("calt", 0);
    return font;
}

} // namespace tw::gui
