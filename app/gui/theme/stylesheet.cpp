#include "theme/stylesheet.h"

#include <QHash>

namespace tw::gui {
namespace {

// Names in braces stand for tokens. Pictures are PNGs here: SVGs need a plugin that not all systems
// have, and a box without its tick would say its state by colour alone.
constexpr auto sheet = R"(
QMainWindow, QDialog, QMessageBox { background: {panel}; }
QWidget { color: {text}; }
QToolTip { background: {card}; color: {text}; border: 1px solid {line}; padding: 4px 6px; }

QMenuBar { background: {panel}; padding: 2px 4px; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: {accentSoft}; color: {accent}; }
QMenu { background: {panel}; border: 1px solid {line}; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 10px; border-radius: 5px; }
QMenu::item:selected { background: {accentSoft}; color: {text}; }
QMenu::item:disabled { color: {faint}; }
QMenu::separator { height: 1px; background: {lineSoft}; margin: 5px 4px; }
QMenu::icon { padding-left: 8px; }

QToolBar { background: {panel}; border: none; border-bottom: 1px solid {line}; spacing: 6px; padding: 6px 10px; }
QToolBar::separator { width: 1px; background: {line}; margin: 4px 4px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; min-height: 18px; }
QToolBar QToolButton:hover { background: {background}; border-color: {line}; }
QToolBar QToolButton:checked { background: {accentSoft}; color: {accent}; font-weight: 600; }
QToolBar QToolButton:disabled { color: {faint}; }
QToolBar QToolButton:focus { border-color: {accent}; }
QToolBar QToolButton::menu-indicator { image: none; }
QToolBar QToolButton[tone] { border-radius: 9px; padding: 2px 8px; font-size: 12px; font-weight: 600; }
QToolBar QToolButton[tone="bad"] { background: {badSoft}; color: {bad}; }
QToolBar QToolButton[tone="bad"]:hover, QToolBar QToolButton[tone="bad"]:focus { border-color: {bad}; }
QToolBar QToolButton[tone="warning"] { background: {warningSoft}; color: {warning}; }
QToolBar QToolButton[tone="warning"]:hover, QToolBar QToolButton[tone="warning"]:focus { border-color: {warning}; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton, QToolButton[boxed="true"] {
    border: 1px solid {line}; border-radius: 6px; padding: 4px 12px; background: {panel}; min-height: 18px; }
QPushButton:hover, QToolButton[boxed="true"]:hover { background: {background}; }
QPushButton:focus, QToolButton[boxed="true"]:focus { border-color: {accent}; }
QPushButton:pressed { background: {accentSoft}; }
QPushButton:disabled { color: {faint}; }
QPushButton:default, QPushButton[primary="true"] { background: {accent}; color: {onAccent}; border-color: {accent}; font-weight: 600; }
QPushButton[link="true"] { border: 1px solid transparent; background: transparent; color: {accent}; padding: 2px 4px; }
QTabWidget QPushButton[link="true"] { margin-right: 8px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border-color: {accent}; }
QPushButton[flush="true"] { margin-left: -5px; }
QPushButton[link="true"]::menu-indicator { image: none; }
QPushButton[small="true"] { padding: 0; min-height: 0; color: {faint}; font-size: 14px; }
QPushButton[small="true"]:hover { color: {accent}; text-decoration: none; }
QPushButton[plain="true"] { color: {dim}; font-size: 11px; padding: 0 1px; min-height: 0; }
QPushButton[place="true"] { font-size: 11px; padding: 0 1px; min-height: 0; }
QPushButton[plain="true"]:hover { color: {accent}; }

QToolButton[choice="true"] { border: 1px solid transparent; border-radius: 6px; padding: 2px 8px; color: {dim}; font-size: 12px; }
QToolButton[choice="true"]:hover { border-color: {line}; }
QToolButton[choice="true"]:checked { background: {accentSoft}; color: {accent}; font-weight: 600; }
QToolButton[choice="true"]:disabled { color: {faint}; }
QToolButton[choice="true"]:focus { border-color: {accent}; }

QLineEdit, QPlainTextEdit[field="true"], QSpinBox, QComboBox {
    border: 1px solid {line}; border-radius: 6px; padding: 4px 8px; background: {panel};
    selection-background-color: {accent}; selection-color: {onAccent}; min-height: 18px; }
QLineEdit:disabled, QPlainTextEdit[field="true"]:disabled, QSpinBox:disabled, QComboBox:disabled {
    color: {faint}; background: {background}; border-color: {lineSoft}; }
QLineEdit { placeholder-text-color: {faint}; }
QLineEdit[adds="true"] { placeholder-text-color: {accent}; }
QLineEdit:focus, QComboBox:focus { border-color: {accent}; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/down.png); width: 12px; height: 12px; }
QLineEdit[quiet="true"] { border-color: transparent; background: transparent; padding: 2px 5px; }
QLineEdit[flush="true"] { margin-left: -6px; }
QLineEdit[quiet="true"]:hover { border-color: {line}; }
QLineEdit[quiet="true"]:focus { border-color: {accent}; background: {panel}; }
QLineEdit[quiet="true"]:read-only { border-color: transparent; }
QLineEdit[role="title"] { font-size: 16px; font-weight: 600; margin-left: -6px; padding-left: 3px; }
QLineEdit[bad="true"], QLineEdit[quiet="true"][bad="true"] { border-color: {bad}; }

QTabBar { background: {panel}; }
QTabBar::tab { padding: 8px 14px 7px 14px; color: {dim}; border: none; border-bottom: 2px solid transparent; background: transparent; }
QTabBar::tab:selected { color: {text}; font-weight: 600; border-bottom-color: {accent}; }
QTabBar::tab:hover { color: {text}; }
QTabBar::tab:focus { color: {accent}; }
QTabWidget::pane { border: none; border-top: 1px solid {line}; }

QTreeView, QTableView, QListView { background: {panel}; border: none; outline: none;
    selection-background-color: {accentSoft}; selection-color: {text}; }
QTableView { gridline-color: {lineSoft}; }
QTableView::item { border-bottom: 1px solid {lineSoft}; padding: 0 6px; }
QTableView::item:selected { background: {accentSoft}; color: {text}; }
QTableCornerButton::section { background: {panel}; border: none; border-bottom: 1px solid {line}; border-right: 1px solid {line}; }
QHeaderView::section { background: {panel}; color: {dim}; border: none; border-bottom: 1px solid {line}; padding: 5px 8px; font-weight: 600; }

QCheckBox { spacing: 8px; padding: 4px 0; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid {faint}; border-radius: 4px; background: {panel}; }
QCheckBox::indicator:checked { background: {accent}; border-color: {accent}; image: url(:/icons/{check}.png); }
QCheckBox:disabled { color: {faint}; }
QCheckBox::indicator:disabled { background: {background}; border-color: {line}; }
QCheckBox::indicator:checked:disabled { background: {faint}; }
QCheckBox:focus::indicator { border-color: {accent}; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QPlainTextEdit { background: {code}; border: none; selection-background-color: {accent}; selection-color: {onAccent}; }
QScrollArea, QScrollArea > QWidget > QWidget { background: {panel}; border: none; }
QGraphicsView { border: none; background: {background}; }

QSplitter::handle { background: {line}; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QStatusBar { background: {panel}; border-top: 1px solid {line}; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: {dim}; padding: 2px 6px; font-size: 12px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: {line}; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: {faint}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QLabel[role="heading"] { color: {faint}; font-size: 11px; font-weight: 600; }
QLabel[role="title"] { font-size: 16px; font-weight: 600; }
QLabel[role="dim"] { color: {dim}; }
QLabel[role="faint"] { color: {faint}; }
QLabel[role="bad"] { color: {bad}; font-size: 12px; }
QLabel[role="warning"] { color: {warning}; font-size: 12px; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[tone="bad"] { background: {badSoft}; color: {bad}; border-radius: 9px; padding: 1px 8px; font-size: 12px; font-weight: 600; }
QLabel[tone="warning"] { background: {warningSoft}; color: {warning}; border-radius: 9px; padding: 1px 8px; font-size: 12px; font-weight: 600; }
QLabel[tone="good"] { background: {goodSoft}; color: {good}; border-radius: 9px; padding: 1px 8px; font-size: 12px; font-weight: 600; }
QFrame[role="section"] { border: none; border-bottom: 1px solid {lineSoft}; }
QFrame[role="card"] { border: 1px solid {line}; border-radius: 8px; }
QPlainTextEdit[field="true"]:focus { border-color: {accent}; }
QPlainTextEdit[field="true"][bad="true"] { border-color: {bad}; }
QListView[field="true"] { border: 1px solid {line}; border-radius: 6px; }
QListView[field="true"]:focus { border-color: {accent}; }
QListView[field="true"]::item:selected { background: {accentSoft}; color: {text}; }
QFrame[role="chip"] { border: 1px solid {line}; border-radius: 5px; }
QFrame[role="chip"] QLabel { color: {dim}; font-size: 11px; }
QFrame[role="bubble"] { background: {panel}; border: 1px solid {line}; border-radius: 10px; }
QFrame[role="hover"] { background: {card}; border: 1px solid {line}; }
QFrame[role="search"] { background: {panel}; border: none; border-top: 1px solid {line}; }
QListView#completions { background: {card}; border: 1px solid {line}; }
QFrame[role="dockTitle"] { background: {panel}; border: none; border-left: 1px solid {line}; border-bottom: 1px solid {line}; }
QListView#history { border-left: 1px solid {line}; }
QFrame[role="side"] { background: {panel}; }
QFrame[role="notice"] { background: {warningSoft}; border: none; }
QFrame[role="notice"] QLabel { color: {warning}; }
QFrame[role="palette"] { background: {panel}; border: 1px solid {line}; border-radius: 10px; }
QFrame[role="palette"] QListView::item { padding: 0 8px; border-radius: 5px; }
QFrame[role="palette"] QListView::item:selected { background: {accentSoft}; color: {text}; }
)";

} // namespace

QString stylesheet(const Tokens& t) {
    const QHash<QString, QColor> names{
        {"background", t.background},
        {"panel", t.panel},
        {"line", t.line},
        {"lineSoft", t.lineSoft},
        {"text", t.text},
        {"dim", t.dim},
        {"faint", t.faint},
        {"accent", t.accent},
        {"accentSoft", t.accentSoft},
        {"onAccent", t.onAccent},
        {"bad", t.bad},
        {"badSoft", t.badSoft},
        {"warning", t.warning},
        {"warningSoft", t.warningSoft},
        {"good", t.good},
        {"goodSoft", t.goodSoft},
        {"card", t.card},
        {"code", t.code},
    };
    QString result = QString::fromLatin1(sheet);
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        result.replace("{" + it.key() + "}", it.value().name());
    }
    const bool is_light = t.onAccent.lightness() > 127;
    result.replace("{check}", QLatin1String(is_light ? "check" : "check-dark"));
    return result;
}

} // namespace tw::gui
