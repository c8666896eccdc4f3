// YAML colours by KSyntaxHighlighting, a slice at a time: what is in sight before the rest.
#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>
#include <QHash>
#include <QObject>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

#include <functional>
#include <vector>

class QDeadlineTimer;

namespace tw::gui {

/// The colours of a line depend on the state in which the line above ends. All lines above the
/// frontier have theirs; it moves down in idle time. Lines in sight that it has not reached are
/// coloured from a guessed state, and once more if the guess was wrong. Owned by the document.
class YamlHighlighter final : public QObject, public KSyntaxHighlighting::AbstractHighlighter {
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)

public:
    /// The first line that is seen, and how many can be.
    struct Sight {
        QTextBlock first;
        int lines = 0;
    };

    YamlHighlighter(QTextDocument& document, bool dark, std::function<Sight()> sight);
    /// In other colours; lines out of sight take them later.
    void setDark(bool dark);
    /// All lines have the colours that they are to have.
    [[nodiscard]] bool isComplete() const;

private:
    void noteChange(int position, int removed, int added);
    /// Colours what is in sight, and then what there is time for.
    void goOn();
    void colourSight();
    /// Moves the frontier; `haltBelow`: a line below this one that has its colours is far enough.
    void advance(const QDeadlineTimer& until, int haltBelow);
    [[nodiscard]] bool hasColours(const QTextBlock& block,
                                  const KSyntaxHighlighting::State& before) const;
    /// The state in which a line ends; nothing is done if it has its colours already.
    const KSyntaxHighlighting::State& colour(const QTextBlock& block,
                                             const KSyntaxHighlighting::State& before);
    void setFormats(QTextBlock block);
    /// Tells the layout of lines that have changed.
    void flush();
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;

    QTextDocument& document_;
    std::function<Sight()> sight_;
    QTimer idle_;
    int frontier_ = 0; ///< the number of the first line that may lack its colours
    int theme_ = 1;    ///< counts the themes: lines remember the one that they were coloured in
    QHash<int, QTextCharFormat> formats_;          ///< by the number of KSyntaxHighlighting's
    std::vector<QTextLayout::FormatRange> ranges_; ///< of the line that is being coloured
    int changedFrom_ = -1, changedTo_ = -1;        ///< lines that the layout has not been told of
    int sightFrom_ = 0, sightTo_ = 0; ///< lines that were in sight when it was asked last
};

} // namespace tw::gui
