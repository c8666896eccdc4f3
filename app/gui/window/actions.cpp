#include "window/actions.h"

#include "mnemonics.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace tw::gui {

Actions::Actions(QMainWindow& window, QUndoStack& stack, const Theme& theme)
    : QObject(&window), window_(window), theme_(theme) {
    makeFile();
    makeEdit(stack);
    makeCode();
    makeView();
    makeDesign();
    makeWindow();
    makeHelp();
    needProject_ = {save,          saveAs,   revert,    exportPatch,  exportPicture, filter,
                    zoomIn,        zoomOut,  zoomReset, fit,          fixSafe,       addNetwork,
                    selectionMenu, problems, code,      changes,      addService,    goToOrigin,
                    goBack,        find,     collapse,  collapseAll,  traceRoute,    matrix,
                    names,         ports,    resources, history,      print,         printPreview,
                    paste,         saveView, readOnly,  draftContract};
    needProject_ += inCode();
    needProject_ += overlays();
    setSelected(false, false);
    setPairChosen(false);
    nextEnvironment->setEnabled(false);
    tint();
    connect(&theme_, &Theme::changed, this, &Actions::tint);
}

QAction* Actions::add(QMenu* menu, const QString& text, const QString& tip,
                      const QKeySequence& shortcut, const QString& icon) {
    QAction* action = menu->addAction(text);
    if (text.contains(QStringLiteral("(&"))) {
        action->setIconText(withoutMnemonic(text)); // Qt leaves `(O)` in it
    }
    action->setShortcut(shortcut);
    action->setStatusTip(tip);
    const QString shortcutText = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(shortcutText.isEmpty() ? tip
                                              : QStringLiteral("%1 (%2)").arg(tip, shortcutText));
    action->setData(icon);
    window_.addAction(action);
    all_ << action;
    return action;
}

QAction* Actions::addToggle(QMenu* menu, const QString& text, const QString& tip,
                            const QKeySequence& shortcut, const QString& icon, bool on) {
    QAction* action = add(menu, text, tip, shortcut, icon);
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

void Actions::makeFile() {
    QMenu* menu = window_.menuBar()->addMenu(tr("&File"));
    open = add(menu, tr("&Open…"), tr("Open a compose project"), QKeySequence::Open, "open");
    openApart = add(menu, tr("Open in n&ew window…"), tr("Open a compose project in a new window"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    recent_ = menu->addMenu(tr("Open &recent"));
    menu->addSeparator();
    save = add(menu, tr("&Save"), tr("Write the changes to disk"), QKeySequence::Save, "save");
    saveAs = add(menu, tr("Save &as…"), tr("Write the shown file under another name"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    revert = add(menu, tr("Re&vert"), tr("Go back to the saved state"));
    readOnly = addToggle(menu, tr("Rea&d-only"), tr("Look at the project without changing it"),
                         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R), {}, false);
    draftContract =
        add(menu, tr("Draft con&tract"),
            tr("Write a network contract that says what the project is today, to be edited"),
            QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D));
    menu->addSeparator();
    exportPatch =
        add(menu, tr("Export &patch…"), tr("Write the changes as a patch that git apply takes"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    exportPicture = add(menu, tr("Export p&icture…"),
                        tr("Write the canvas or a part of it as PDF, SVG or PNG"));
    menu->addSeparator();
    print = add(menu, tr("Pri&nt…"), tr("Print the canvas with legend and title block"),
                QKeySequence::Print);
    printPreview = add(menu, tr("Print previe&w…"), tr("See the pages before they are printed"));
    menu->addSeparator();
    closeWindow =
        add(menu, tr("&Close window"), tr("Close this window; the last one ends Tierwright"),
            QKeySequence(Qt::CTRL | Qt::Key_W));
    quit = add(menu, tr("&Quit"), tr("Leave Tierwright"), QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void Actions::makeEdit(QUndoStack& stack) {
    QMenu* menu = window_.menuBar()->addMenu(tr("&Edit"));
    undo = stack.createUndoAction(this, tr("&Undo"));
    redo = stack.createRedoAction(this, tr("Re&do"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    undo->setStatusTip(tr("Take back the last change"));
    redo->setStatusTip(tr("Do again what was taken back"));
    undo->setData("undo");
    redo->setData("redo");
    for (QAction* action : {undo, redo}) {
        const auto tell = [action] { // with what it takes back, which changes with each step
            const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
            const QString text = withoutMnemonic(action->text()).trimmed();
            action->setIconText(text);
            action->setToolTip(QStringLiteral("%1 (%2)").arg(text, shortcut));
        };
        connect(action, &QAction::changed, this, tell);
        tell();
        menu->addAction(action);
        window_.addAction(action);
        all_ << action;
    }
    menu->addSeparator();
    makeClipboard(menu);
    menu->addSeparator();
    history = addToggle(menu, tr("&History"), tr("Show all changes by name, and go back to any"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y), {}, false);
    menu->addSeparator();
    palette = add(menu, tr("Search or &run…"), tr("Find any action or service by a few letters"),
                  QKeySequence(Qt::CTRL | Qt::Key_K), "search");
    // In fields Ctrl+K deletes to the end of the line, on some desktops.
    palette->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    filter = add(menu, tr("&Filter services"), tr("Go to the filter of the outline"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
}

void Actions::makeClipboard(QMenu* menu) {
    cut = add(menu, tr("Cu&t services"), tr("Take the selected services out, into the clipboard"),
              QKeySequence::Cut);
    copy = add(menu, tr("&Copy services"), tr("Copy the selected services as YAML"),
               QKeySequence::Copy);
    paste = add(menu, tr("&Paste services"),
                tr("Add the services that the clipboard holds as YAML"), QKeySequence::Paste);
    // In the editor and in fields the same keys are about letters.
    for (QAction* action : {cut, copy, paste})
        action->setShortcutContext(Qt::WidgetShortcut);
}

void Actions::makeView() {
    QMenu* menu = window_.menuBar()->addMenu(tr("&View"));
    makeOverlays(menu);
    menu->addSeparator();
    makeZoom(menu->addMenu(tr("&Zoom")));
    makePanels(menu->addMenu(tr("&Panels")));
    makeThemes(menu->addMenu(tr("T&heme")));
}

void Actions::makeZoom(QMenu* menu) {
    zoomIn = add(menu, tr("Zoom &in"), tr("Show less, larger"), QKeySequence::ZoomIn);
    zoomIn->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = add(menu, tr("Zoom &out"), tr("Show more, smaller"),
                  QKeySequence(Qt::CTRL | Qt::Key_Minus));
    zoomReset = add(menu, tr("&100 %"), tr("Show everything in its own size"),
                    QKeySequence(Qt::CTRL | Qt::Key_0));
    fit = add(menu, tr("&Fit"), tr("Bring everything into sight"),
              QKeySequence(Qt::CTRL | Qt::Key_9), "fit");
}

void Actions::makePanels(QMenu* menu) {
    problems = add(menu, tr("Show &problems"), tr("Go to the list of problems"),
                   QKeySequence(Qt::ALT | Qt::Key_1));
    code = add(menu, tr("Show &code"), tr("Go to the text of the files"),
               QKeySequence(Qt::ALT | Qt::Key_2));
    changes = add(menu, tr("Show c&hanges"), tr("Go to the changes since the last save"),
                  QKeySequence(Qt::ALT | Qt::Key_3));
    traceRoute = add(menu, tr("Trace a &request…"),
                     tr("Type a URL and see which router takes it and where it goes"),
                     QKeySequence(Qt::CTRL | Qt::Key_R));
    makeTables(menu);
}

void Actions::makeTables(QMenu* menu) {
    matrix = add(menu, tr("Show &matrix"), tr("Go to the table of who may reach whom"),
                 QKeySequence(Qt::ALT | Qt::Key_4));
    names = add(menu, tr("Show &names"), tr("Go to the table of who is found by which name"),
                QKeySequence(Qt::ALT | Qt::Key_5));
    ports = add(menu, tr("Show p&orts"), tr("Go to the audit of published ports"),
                QKeySequence(Qt::ALT | Qt::Key_6));
    resources = add(menu, tr("Show &limits"), tr("Go to the table of limits and profiles"),
                    QKeySequence(Qt::ALT | Qt::Key_7));
}

void Actions::makeThemes(QMenu* menu) {
    auto* group = new QActionGroup(this);
    const auto addOne = [&](Scheme scheme, const QString& text, const QString& tip) {
        QAction* action = addToggle(menu, text, tip, {}, {}, false);
        group->addAction(action);
        themes_.emplace_back(scheme, action);
    };
    addOne(Scheme::System, tr("As the &system"),
           tr("Light or dark, and high contrast, as the system is"));
    addOne(Scheme::Light, tr("&Light"), tr("Light colours"));
    addOne(Scheme::Dark, tr("&Dark"), tr("Dark colours"));
    addOne(Scheme::LightContrast, tr("Light, &high contrast"), tr("Black on white"));
    addOne(Scheme::DarkContrast, tr("Dark, high &contrast"), tr("White on black"));
    tickTheme();
    connect(&theme_, &Theme::schemeChanged, this, &Actions::tickTheme);
}

void Actions::tickTheme() {
    for (const auto& [scheme, action] : themes_)
        action->setChecked(scheme == theme_.scheme());
}

void Actions::makeDesign() {
    QMenu* menu = window_.menuBar()->addMenu(tr("&Design"));
    addService = add(menu, tr("Add &service…"), tr("Add a service with name, image and networks"),
                     QKeySequence(Qt::CTRL | Qt::Key_N));
    addNetwork = add(menu, tr("Add &network…"), tr("Declare a new network"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    menu->addSeparator();
    rename = add(menu, tr("&Rename…"), tr("Give the selection another name, everywhere"),
                 QKeySequence(Qt::Key_F2));
    duplicate = add(menu, tr("&Duplicate…"), tr("Copy the selected service"),
                    QKeySequence(Qt::CTRL | Qt::Key_D));
    remove = add(menu, tr("Re&move"), tr("Remove the selection from the files"),
                 QKeySequence(Qt::Key_Delete));
    // Elsewhere, as in a field, Delete means something else.
    remove->setShortcutContext(Qt::WidgetShortcut);
    moveTo = add(menu, tr("Move &to…"), tr("Take the selected services to another tier"),
                 QKeySequence(Qt::CTRL | Qt::Key_M));
    attachTo = add(menu, tr("Attac&h to…"), tr("Put the selected services on a further network"),
                   QKeySequence(Qt::CTRL | Qt::Key_J));
    connectTo = add(menu, tr("&Connect to…"),
                    tr("Declare a flow or a dependency from the selected services to another one"),
                    QKeySequence(Qt::CTRL | Qt::Key_L));
    makeAdditions(menu->addMenu(tr("&Add to selection")));
    moveToSecret =
        add(menu, tr("Mo&ve a variable to a secret…"),
            tr("Take a variable's value out of the compose file, into a file of its own"),
            QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V));
    makeFlows(menu->addMenu(tr("F&low in the contract")));
    selectionMenu =
        add(menu, tr("Chan&ge selection…"), tr("Move, attach or detach what is selected"),
            QKeySequence(Qt::SHIFT | Qt::Key_F10));
    selectionMenu->setShortcutContext(Qt::WidgetShortcut); // the editor has a menu of its own
    menu->addSeparator();
    fixSafe = add(menu, tr("Carry out safe &fixes…"),
                  tr("Mend what can be mended without breaking a connection"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
}

void Actions::makeAdditions(QMenu* menu) {
    additionMenu_ = menu;
    const auto addOne = [&](Addition what, const QString& text, const QString& tip) {
        additions_.emplace_back(what, add(menu, text, tip));
    };
    addOne(Addition::Network, tr("Add to &network"), tr("Attach the service to another network"));
    addOne(Addition::Alias, tr("Add &alias"), tr("Give the service another name on a network"));
    addOne(Addition::Port, tr("Add &port"), tr("Publish a port on the host"));
    addOne(Addition::ExposedPort, tr("Add &exposed port"),
           tr("Say which port the service offers to others"));
    addOne(Addition::Dependency, tr("Add &dependency"), tr("Let the service wait for another"));
    addOne(Addition::Variable, tr("Add &variable"), tr("Set a variable of the environment"));
    addOne(Addition::Secret, tr("Add &secret"),
           tr("Let the service read a secret of the project, or declare one"));
    addOne(Addition::Healthcheck, tr("Add &health check"), tr("Say how to see that it works"));
    addOne(Addition::Label, tr("Add &label"), tr("Set a label of the service or network"));
    addOne(Addition::Router, tr("Add &Traefik router"), tr("Let Traefik serve the service"));
    addOne(Addition::Profile, tr("Add pro&file"), tr("Let a profile switch the service on"));
}

void Actions::makeFlows(QMenu* menu) {
    flowMenu_ = menu;
    using enum contract::FlowPolicy;
    const auto addOne = [&](contract::FlowPolicy policy, const QString& text, const QString& tip,
                            Qt::Key key) {
        QAction* action = add(menu, text, tip, QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut); // of the matrix
        flows_.emplace_back(policy, action);
    };
    addOne(Allowed, tr("&Allow flow"), tr("Say that the one service may reach the other"),
           Qt::Key_A);
    addOne(Required, tr("&Require flow"), tr("Say that the one service must reach the other"),
           Qt::Key_R);
    addOne(Forbidden, tr("&Forbid flow"), tr("Say that the one service must not reach the other"),
           Qt::Key_F);
    addOne(Unsaid, tr("&Take flow out"), tr("Say nothing of just these two services"),
           Qt::Key_Delete);
}

void Actions::setPairChosen(bool chosen) {
    for (const auto& [policy, action] : flows_)
        action->setEnabled(chosen);
    flowMenu_->setEnabled(chosen);
}

void Actions::makeWindow() {
    windowMenu_ = window_.menuBar()->addMenu(tr("&Window"));
    newWindow =
        add(windowMenu_, tr("&New window"), tr("Open a further window, for another project"),
            QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
    windowMenu_->addSeparator();
}

void Actions::makeHelp() {
    QMenu* menu = window_.menuBar()->addMenu(tr("&Help"));
    keys = add(menu, tr("&Keys and gestures"), tr("What mouse and keyboard do on the canvas"),
               QKeySequence(Qt::Key_F1));
    about = add(menu, tr("&About Tierwright"), tr("Version and licence"));
}

void Actions::tint() {
    for (QAction* action : all_) {
        const QString name = action->data().toString();
        if (!name.isEmpty()) action->setIcon(theme_.icon(name));
    }
}

void Actions::setProjectOpen(bool isOpen) {
    for (QAction* action : needProject_)
        action->setEnabled(isOpen);
}

void Actions::setSelected(bool service, bool network) {
    rename->setEnabled(service || network);
    for (QAction* action : {duplicate, cut, copy})
        action->setEnabled(service);
    for (QAction* action : {moveTo, attachTo, connectTo})
        action->setEnabled(service);
    moveToSecret->setEnabled(service);
    remove->setEnabled(service || network);
    for (const auto& [what, action] : additions_)
        action->setEnabled(service || (network && what == Addition::Label));
    additionMenu_->setEnabled(service || network);
}

} // namespace tw::gui
