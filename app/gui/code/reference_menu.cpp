#include "code/reference_menu.h"

#include "conversions.h"

#include <QLabel>
#include <QWidgetAction>

#include <algorithm>

namespace tw::gui {
namespace {

constexpr qsizetype longestLine = 72;
constexpr std::size_t mostPlaces = 40;

} // namespace

ReferenceMenu::ReferenceMenu(const analysis::Snapshot& snapshot,
                             const assist::References& references, QWidget* parent)
    : QMenu(parent) {
    setObjectName("references");
    setAccessibleName(tr("Uses of %1").arg(toQt(references.name)));
    const int count = static_cast<int>(references.used.size());
    auto* label = new QLabel(tr("%1: %n places", nullptr, count).arg(toQt(references.name)));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", "dim");
    label->setContentsMargins(10, 4, 10, 6);
    auto* heading = new QWidgetAction(this);
    heading->setDefaultWidget(label);
    heading->setEnabled(false);
    addAction(heading);
    for (std::size_t at = 0; at < std::min(references.used.size(), mostPlaces); ++at) {
        const text::Location& place = references.used[at];
        addPlace(snapshot.input.files.at(place.file), place,
                 std::ranges::contains(references.declared, place));
    }
    if (references.used.size() > mostPlaces) {
        addAction(tr("and %n more", nullptr, count - static_cast<int>(mostPlaces)))
            ->setEnabled(false);
    }
    connect(this, &QMenu::aboutToHide, this, &QObject::deleteLater);
}

void ReferenceMenu::addPlace(const text::Source& source, const text::Location& place,
                             bool isDeclaration) {
    const std::size_t line = source.lines().line_of(place.range.begin);
    const std::size_t begin = source.lines().start_of(line);
    const std::size_t end = std::min(source.lines().start_of(line + 1), source.text().size());
    QString text = toQt(std::string_view(source.text()).substr(begin, end - begin)).simplified();
    if (text.size() > longestLine) text = text.left(longestLine - 1) + QStringLiteral("…");
    const auto number = source.position(place.range.begin).line;
    const QString where = QStringLiteral("%1:%2").arg(toQt(source.path().filename())).arg(number);
    // What stands behind a tab is put to the right.
    QString words = text.replace('&', "&&") + '\t';
    if (isDeclaration) words += tr("declared here") + QStringLiteral(" · ");
    words += where;
    addAction(words, this, [this, place] { emit chosen(place); });
}

} // namespace tw::gui
