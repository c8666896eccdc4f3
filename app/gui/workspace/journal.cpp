#include "workspace/journal.h"

#include "conversions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tw::gui {
namespace {

namespace fs = std::filesystem;

/// Base64, because a text may be any bytes.
QString packed(const std::string& text) {
    return QString::fromLatin1(QByteArray::fromStdString(text).toBase64());
}

std::string unpacked(const QJsonValue& value) {
    return QByteArray::fromBase64(value.toString().toLatin1()).toStdString();
}

QByteArray lineOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject packedTexts(const std::map<fs::path, std::string>& texts) {
    QJsonObject object;
    for (const auto& [path, text] : texts)
        object[toQt(path)] = packed(text);
    return object;
}

void addLayout(QJsonObject& object, const std::optional<picture::Layout>& layout) {
    if (layout) object["layout"] = toQt(picture::write_layout(*layout));
}

QJsonArray packedEdits(const text::EditList& list) {
    QJsonArray edits;
    for (const text::Edit& edit : list.edits()) {
        edits.append(QJsonArray{static_cast<qint64>(edit.range.begin),
                                static_cast<qint64>(edit.range.end), packed(edit.text)});
    }
    return edits;
}

/// The text after the edits; nothing if they do not fit it.
std::optional<std::string> edited(const std::string& text, const QJsonArray& packedList) {
    std::vector<text::Edit> edits;
    for (const auto& entry : packedList) {
        const QJsonArray parts = entry.toArray();
        const auto begin = parts[0].toInteger(-1), end = parts[1].toInteger(-1);
        if (begin < 0 || end < begin || end > static_cast<qint64>(text.size())) return std::nullopt;
        edits.push_back(
            {{static_cast<std::size_t>(begin), static_cast<std::size_t>(end)}, unpacked(parts[2])});
    }
    const auto list = text::EditList::make(std::move(edits));
    return list ? std::optional(list->apply(text)) : std::nullopt;
}

void takeTextsAndLayout(const QJsonObject& line, Unsaved& unsaved) {
    const QJsonObject texts = line["texts"].toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        unsaved.texts.insert_or_assign(toPath(it.key()), unpacked(it.value()));
    if (line.contains("newFiles")) {
        unsaved.newFiles.clear();
        const QJsonObject files = line["newFiles"].toObject();
        for (auto it = files.begin(); it != files.end(); ++it)
            unsaved.newFiles.emplace(toPath(it.key()), unpacked(it.value()));
    }
    if (!line.contains("layout")) return;
    if (auto layout = picture::read_layout(toBytes(line["layout"].toString())))
        unsaved.layout = std::move(*layout);
}

/// All of a step or nothing of it.
bool takeStep(const QJsonObject& line, Unsaved& unsaved) {
    std::map<fs::path, std::string> changed;
    const QJsonObject edits = line["edits"].toObject();
    for (auto it = edits.begin(); it != edits.end(); ++it) {
        const auto known = unsaved.texts.find(toPath(it.key()));
        if (known == unsaved.texts.end()) return false;
        auto text = edited(known->second, it.value().toArray());
        if (!text) return false;
        changed.emplace(known->first, std::move(*text));
    }
    for (auto& [path, text] : changed)
        unsaved.texts[path] = std::move(text);
    takeTextsAndLayout(line, unsaved);
    return true;
}

} // namespace

QByteArray journalStart(const Unsaved& unsaved) {
    QJsonArray compose;
    for (const fs::path& path : unsaved.compose)
        compose.append(toQt(path));
    QJsonObject line{{"compose", compose},
                     {"texts", packedTexts(unsaved.texts)},
                     {"newFiles", packedTexts(unsaved.newFiles)}};
    addLayout(line, unsaved.layout);
    return lineOf(line);
}

QByteArray journalLine(const JournalStep& step) {
    QJsonObject edits;
    for (const auto& [path, list] : step.edits)
        edits[toQt(path)] = packedEdits(list);
    QJsonObject line{{"edits", edits}, {"texts", packedTexts(step.texts)}};
    if (step.newFiles) line["newFiles"] = packedTexts(*step.newFiles);
    addLayout(line, step.layout);
    return lineOf(line);
}

std::optional<Unsaved> readJournal(const QByteArray& bytes) {
    Unsaved unsaved;
    bool first = true;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        if (end < 0) break; // cut off
        const QJsonObject line = QJsonDocument::fromJson(bytes.mid(at, end - at)).object();
        at = end + 1;
        if (line.isEmpty()) break;
        if (!first) {
            if (!takeStep(line, unsaved)) break;
            continue;
        }
        first = false;
        for (const auto& name : line["compose"].toArray())
            unsaved.compose.push_back(toPath(name.toString()));
        takeTextsAndLayout(line, unsaved);
    }
    if (unsaved.compose.empty()) return std::nullopt;
    return unsaved;
}

} // namespace tw::gui
