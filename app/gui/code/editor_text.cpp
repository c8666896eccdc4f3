#include "code/editor_text.h"

#include "conversions.h"

#include <QStringDecoder>

#include <algorithm>

namespace tw::gui {
namespace {

std::size_t sequenceLength(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead < 0xE0) return 2;
    return lead < 0xF0 ? 3 : 4;
}

bool isSpecial(QChar c) {
    const ushort code = c.unicode();
    return code == 0 || code == '\r' || code == 0x2028 || code == 0x2029 || code == 0xFDD0 ||
           code == 0xFDD1;
}

} // namespace

EditorText::EditorText(std::string_view bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                     QStringDecoder::Flag::ConvertInitialBom);
    text_ = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    faithful_ = !decoder.hasError();
    std::size_t breaks = 0, returns = 0;
    if (faithful_) {
        int position = 0;
        for (std::size_t at = 0; at < bytes.size();) {
            const auto lead = static_cast<unsigned char>(bytes[at]);
            if (lead == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n') {
                ++returns;
                ++at;
                steps_.push_back({at, position});
                continue;
            }
            if (lead == '\n') ++breaks;
            const std::size_t length = sequenceLength(lead);
            at += length;
            position += length == 4 ? 2 : 1;
            if (length > 1) steps_.push_back({at, position});
        }
    }
    text_.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    carriageReturns_ = returns > 0;
    if (returns != 0 && returns != breaks) faithful_ = false;
    if (std::ranges::any_of(text_, isSpecial)) faithful_ = false;
}

std::size_t EditorText::byteOf(int position) const {
    const auto after = std::ranges::upper_bound(steps_, position, {}, &Step::position);
    const Step& step = *std::prev(after);
    return step.byte + static_cast<std::size_t>(position - step.position);
}

int EditorText::positionOf(std::size_t byte) const {
    const auto after = std::ranges::upper_bound(steps_, byte, {}, &Step::byte);
    const Step& step = *std::prev(after);
    const int position = step.position + static_cast<int>(byte - step.byte);
    return std::min(position, static_cast<int>(text_.size()));
}

text::Edit EditorText::editTo(const QString& now) const {
    const Span span = differingSpan(text_, now);
    return edit(static_cast<int>(span.begin), static_cast<int>(span.oldEnd),
                now.mid(span.begin, span.newEnd - span.begin));
}

text::Edit EditorText::edit(int begin, int end, QString inserted) const {
    if (carriageReturns_) inserted.replace(QStringLiteral("\n"), QStringLiteral("\r\n"));
    // A position before a line break lies before its carriage return.
    const auto place = [this](int position) {
        const bool atBreak = position < text_.size() && text_[position] == '\n';
        const std::size_t byte = byteOf(position);
        return carriageReturns_ && atBreak ? byte - 1 : byte;
    };
    return {{place(begin), place(end)}, toBytes(inserted)};
}

Span differingSpan(const QString& before, const QString& after) {
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype begin = 0;
    while (begin < shorter && before[begin] == after[begin])
        ++begin;
    if (begin > 0 && before[begin - 1].isHighSurrogate()) --begin;
    qsizetype tail = 0;
    while (tail < shorter - begin &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate()) --tail;
    return {begin, before.size() - tail, after.size() - tail};
}

} // namespace tw::gui
