#include "code/highlighting.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QAbstractTextDocumentLayout>
#include <QDeadlineTimer>
#include <QTextDocument>

#include <algorithm>
#include <chrono>
#include <limits>

namespace tw::gui {
namespace {

using KSyntaxHighlighting::State;

constexpr std::chrono::milliseconds sliceTime{4}; ///< too short to be felt while somebody types
constexpr int linesUnasked = 16; ///< that are coloured between two looks at the clock
constexpr int mostGuessed = 200; ///< lines above those in sight, to guess their state
constexpr int mostInSight = 400; ///< with lines that are folded away

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

/// How a line was coloured.
struct LineState final : QTextBlockUserData {
    State before, after; ///< in which the line begins and ends
    int theme = 0;       ///< 0: not at all, or its text has changed
};

LineState* stateOf(const QTextBlock& block) {
    return static_cast<LineState*>(block.userData()); // nobody else has data in this document
}

bool isColoured(const QTextBlock& block) {
    const LineState* line = block.isValid() ? stateOf(block) : nullptr;
    return line != nullptr && line->theme != 0;
}

/// The state in which a line ends; that of the beginning for no line.
const State& endOf(const QTextBlock& block) {
    static const State beginning;
    return isColoured(block) ? stateOf(block)->after : beginning;
}

QTextBlock blockAt(const QTextDocument& document, int position) {
    const QTextBlock block = document.findBlock(position);
    return block.isValid() ? block : document.lastBlock();
}

/// Where colouring may begin for a line whose real state is not known: below a line that has been
/// coloured, else at the outermost entry of those above, which is rarely inside a text.
QTextBlock guessedStart(const QTextBlock& line) {
    QTextBlock best = line, block = line;
    qsizetype least = std::numeric_limits<qsizetype>::max();
    for (int back = 0; back < mostGuessed && block.isValid(); ++back, block = block.previous()) {
        if (isColoured(block.previous())) return block;
        const QString text = block.text();
        const auto first = std::ranges::find_if(text, [](QChar c) { return !c.isSpace(); });
        const qsizetype indent = first - text.begin();
        if (indent == text.size() || *first == '#' || indent >= least) continue;
        least = indent;
        best = block;
    }
    return best;
}

} // namespace

YamlHighlighter::YamlHighlighter(QTextDocument& document, bool dark, std::function<Sight()> sight)
    : QObject(&document), document_(document), sight_(std::move(sight)) {
    setTheme(themeFor(dark));
    setDefinition(repository().definitionForName(QStringLiteral("YAML")));
    connect(&document_, &QTextDocument::contentsChange, this, &YamlHighlighter::noteChange);
    connect(&idle_, &QTimer::timeout, this, &YamlHighlighter::goOn);
    goOn();
}

void YamlHighlighter::setDark(bool dark) {
    setTheme(themeFor(dark));
    formats_.clear();
    ++theme_;
    frontier_ = 0;
    goOn();
}

bool YamlHighlighter::isComplete() const {
    return frontier_ >= document_.blockCount();
}

void YamlHighlighter::goOn() {
    colourSight();
    advance(QDeadlineTimer(sliceTime), std::numeric_limits<int>::max());
    flush();
    if (isComplete()) {
        idle_.stop();
    } else {
        idle_.start(0);
    }
}

/// What was changed takes its colours before it is seen, if it is not too much.
void YamlHighlighter::noteChange(int position, int, int added) {
    QTextBlock block = blockAt(document_, position);
    const int first = block.blockNumber();
    const int last = blockAt(document_, position + added).blockNumber();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        if (LineState* line = stateOf(block)) line->theme = 0;
    }
    const bool isReached = first <= frontier_;
    frontier_ = std::min(frontier_, first);
    if (isReached) {
        advance(QDeadlineTimer(sliceTime), last);
    } else {
        colourSight();
    }
    flush();
    if (!isComplete()) idle_.start(0);
}

void YamlHighlighter::colourSight() {
    const Sight sight = sight_();
    if (!sight.first.isValid()) return;
    sightFrom_ = sightTo_ = sight.first.blockNumber();
    QTextBlock block = sightFrom_ > frontier_ ? guessedStart(sight.first) : sight.first;
    const State* state = &endOf(block.previous());
    for (int seen = 0; block.isValid() && seen < sight.lines; block = block.next()) {
        const int number = block.blockNumber();
        if (number - sightFrom_ > mostInSight) break;
        state = &colour(block, *state);
        sightTo_ = std::max(sightTo_, number);
        if (number >= sightFrom_ && block.isVisible()) ++seen;
    }
}

void YamlHighlighter::advance(const QDeadlineTimer& until, int haltBelow) {
    QTextBlock block = document_.findBlockByNumber(frontier_);
    const State* state = &endOf(block.previous());
    for (int done = 1; block.isValid(); block = block.next(), ++frontier_, ++done) {
        if (done % linesUnasked == 0 && until.hasExpired()) break;
        if (frontier_ > haltBelow && hasColours(block, *state)) break;
        state = &colour(block, *state);
    }
}

bool YamlHighlighter::hasColours(const QTextBlock& block, const State& before) const {
    const LineState* line = stateOf(block);
    return line != nullptr && line->theme == theme_ && line->before == before;
}

const State& YamlHighlighter::colour(const QTextBlock& block, const State& before) {
    LineState* line = stateOf(block);
    if (line == nullptr) {
        line = new LineState;
        QTextBlock(block).setUserData(line);
    }
    if (hasColours(block, before)) return line->after;
    ranges_.clear();
    line->before = before;
    line->after = highlightLine(block.text(), before);
    line->theme = theme_;
    setFormats(block);
    return line->after;
}

void YamlHighlighter::applyFormat(int offset, int length,
                                  const KSyntaxHighlighting::Format& format) {
    if (length <= 0) return;
    auto found = formats_.find(format.id());
    if (found == formats_.end()) {
        const auto colours = theme();
        QTextCharFormat look;
        look.setForeground(format.textColor(colours));
        if (format.hasBackgroundColor(colours)) look.setBackground(format.backgroundColor(colours));
        if (format.isBold(colours)) look.setFontWeight(QFont::Bold);
        if (format.isItalic(colours)) look.setFontItalic(true);
        if (format.isUnderline(colours)) look.setFontUnderline(true);
        if (format.isStrikeThrough(colours)) look.setFontStrikeOut(true);
        found = formats_.insert(format.id(), look);
    }
    if (!ranges_.empty()) {
        QTextLayout::FormatRange& last = ranges_.back();
        if (last.start + last.length == offset && last.format == *found) {
            last.length += length;
            return;
        }
    }
    ranges_.push_back({offset, length, *found});
}

/// What an input method is composing has formats of its own, and a length that the text has not.
void YamlHighlighter::setFormats(QTextBlock block) {
    QTextLayout& layout = *block.layout();
    const int begin = layout.preeditAreaPosition();
    const auto length = static_cast<int>(layout.preeditAreaText().size());
    QList<QTextLayout::FormatRange> all;
    if (length > 0) {
        for (const auto& range : layout.formats()) {
            if (range.start >= begin && range.start + range.length <= begin + length) all << range;
        }
    }
    for (QTextLayout::FormatRange range : ranges_) {
        if (length > 0 && range.start >= begin) {
            range.start += length;
        } else if (length > 0 && range.start + range.length > begin) {
            range.length += length;
        }
        all << range;
    }
    if (all == layout.formats()) return;
    const int number = block.blockNumber();
    if (changedFrom_ >= 0 && number != changedTo_ + 1) flush();
    if (changedFrom_ < 0) changedFrom_ = number;
    changedTo_ = number;
    layout.setFormats(all);
}

/// What is out of sight needs no painting: the layout says nothing of it to the editor.
void YamlHighlighter::flush() {
    if (changedFrom_ < 0) return;
    const QTextBlock first = document_.findBlockByNumber(changedFrom_);
    const QTextBlock last = document_.findBlockByNumber(changedTo_);
    const bool isSeen = changedFrom_ <= sightTo_ && changedTo_ >= sightFrom_;
    auto* layout = document_.documentLayout();
    const bool wasBlocked = layout->blockSignals(!isSeen || layout->signalsBlocked());
    document_.markContentsDirty(first.position(),
                                last.position() + last.length() - first.position());
    layout->blockSignals(wasBlocked);
    changedFrom_ = changedTo_ = -1;
}

} // namespace tw::gui
