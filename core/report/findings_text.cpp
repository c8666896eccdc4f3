#include "report/escape.h"
#include "report/excerpt.h"
#include "report/findings.h"

#include <format>

namespace tw::report {
namespace {

using facts::Finding;

/// Escape sequences of terminals (ECMA-48, select graphic rendition), or nothing.
class Palette {
public:
    explicit Palette(bool colour) : colour_(colour) {}

    [[nodiscard]] std::string_view bold() const { return pick("\x1B[1m"); }
    [[nodiscard]] std::string_view faint() const { return pick("\x1B[2m"); }
    [[nodiscard]] std::string_view mark() const { return pick("\x1B[1;32m"); }
    [[nodiscard]] std::string_view plain() const { return pick("\x1B[0m"); }
    [[nodiscard]] std::string_view of(const Finding& finding) const {
        return finding.waived                                ? pick("\x1B[2m")
               : finding.severity == text::Severity::Error   ? pick("\x1B[1;31m")
               : finding.severity == text::Severity::Warning ? pick("\x1B[1;35m")
                                                             : pick("\x1B[1;36m");
    }

private:
    [[nodiscard]] std::string_view pick(std::string_view sequence) const {
        return colour_ ? sequence : std::string_view();
    }
    bool colour_;
};

class TextForm {
public:
    TextForm(const CheckResult& result, TextStyle style)
        : result_(result), style_(style), palette_(style.colour), secrets_(result.facts) {}

    std::string make() {
        for (const Finding& finding : result_.findings) {
            if (!style_.compact) {
                headline(finding);
                details(finding);
            } else if (counts(finding, result_.verdict)) {
                headline(finding);
            }
        }
        if (!style_.compact) {
            verdict();
        }
        return std::move(out_);
    }

private:
    void headline(const Finding& finding) {
        out_ += std::format("{}{}:{} {}{}:{} {}{}{} {}[{} {}]{}\n", palette_.bold(),
                            printable(text::to_text(result_.facts.files, finding.location)),
                            palette_.plain(), palette_.of(finding),
                            finding.waived ? "waived" : to_text(finding.severity), palette_.plain(),
                            palette_.bold(), printable(finding.message.str()), palette_.plain(),
                            palette_.faint(), finding.rule, finding.name, palette_.plain());
    }

    void details(const Finding& finding) {
        if (finding.waived) {
            detail("because", finding.waived_because.str());
            return;
        }
        const Excerpt line = excerpt(result_.facts, finding.location, secrets_);
        out_ += std::format("{}{:5} |{} {}\n", palette_.faint(), line.line, palette_.plain(),
                            line.text);
        out_ += std::format("{}      |{} {}{}^{}{}\n", palette_.faint(), palette_.plain(),
                            std::string(line.mark, ' '), palette_.mark(),
                            std::string(line.mark_width - 1, '~'), palette_.plain());
        detail("expected", finding.expected.str());
        detail("actual", finding.actual.str());
        if (finding.consequence != facts::Consequence::Broken) { // which goes without saying
            detail("outcome", describe(finding.consequence));
        }
        for (const facts::Fix& fix : finding.fixes) {
            detail(std::format("fix ({})", to_text(fix.safety)), fix.title.str());
        }
    }

    void detail(std::string_view name, std::string_view value) {
        if (!value.empty()) {
            out_ += std::format("      {}= {}:{} {}\n", palette_.faint(), name, palette_.plain(),
                                printable(value));
        }
    }

    /// How many findings have which consequence, and the summary.
    void verdict() {
        out_ += out_.empty() ? "" : "\n";
        std::string parts;
        for (const facts::Consequence consequence : consequences()) {
            if (const std::size_t number = count(result_.findings, consequence); number > 0) {
                parts += std::format("{}{}: {}", parts.empty() ? "" : "; ", describe(consequence),
                                     number);
            }
        }
        out_ += parts.empty() ? "" : parts + "\n";
        out_ += summary(result_) + "\n";
    }

    const CheckResult& result_;
    TextStyle style_;
    Palette palette_;
    Secrets secrets_;
    std::string out_;
};

} // namespace

std::string findings_text(const CheckResult& result, TextStyle style) {
    return TextForm(result, style).make();
}

} // namespace tw::report
