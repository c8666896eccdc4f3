// Lines of an editor that are folded away below the entry that they belong to.
#pragma once

#include <QObject>
#include <QTextCursor>

#include <vector>

class QPlainTextEdit;
class QTextBlock;

namespace tw::gui {

/// An entry is a line with lines below it that are indented further; a key also has the dashes that
/// stand right below it. Lines that are changed, or that the cursor gets into, come to light again.
class Folding : public QObject {
    Q_OBJECT

public:
    explicit Folding(QPlainTextEdit& editor);

    /// The last line that belongs to the entry of a line; the line itself if there is no other.
    [[nodiscard]] static QTextBlock lastOf(const QTextBlock& head);
    [[nodiscard]] static bool canFold(const QTextBlock& block);
    [[nodiscard]] bool isFolded(const QTextBlock& block) const;
    void fold(const QTextBlock& head);
    void unfold(const QTextBlock& head);
    void toggle(const QTextBlock& head);
    /// The innermost entry around a line that is not folded yet; the cursor goes to its head.
    void foldAround(const QTextBlock& block);
    /// All entries of all levels but the first; what is folded already comes to light.
    void toggleAll();

signals:
    void changed();

private:
    void noteChange(int position, int added);
    void followChange();
    void followCursor();
    /// Folds away what the heads say, and nothing else.
    void apply();

    QPlainTextEdit& editor_;
    std::vector<QTextCursor> heads_; ///< in the lines of the heads, in the order of the text
    int changedFrom_ = -1, changedTo_ = -1;
    bool applying_ = false;
};

} // namespace tw::gui
