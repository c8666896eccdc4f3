// Ctrl+K: everything that can be done, and every service, by typing a few letters.
#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QAction;
class QLineEdit;
class QListWidget;

namespace tw::gui {

class CommandPalette : public QFrame {
    Q_OBJECT

public:
    struct Entry {
        QString text;
        QString hint; ///< a shortcut, or what kind of thing it is
        std::function<void()> run;
    };

    explicit CommandPalette(QWidget* parent);
    /// `prompt` says what is chosen; empty: anything.
    void open(QList<Entry> entries, const QString& prompt = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& query);
    void fit(); ///< to what was found
    void runCurrent();

    QLineEdit* query_;
    QListWidget* list_;
    QList<Entry> entries_;
};

/// Entries for actions that can be used now.
[[nodiscard]] QList<CommandPalette::Entry> entriesOf(const QList<QAction*>& actions);

} // namespace tw::gui
