#include "base/letters.h"
#include "report/escape.h"
#include "report/findings.h"

#include <algorithm>
#include <format>

namespace tw::report {
namespace {

using facts::Finding;

/// GitHub takes 65,536 characters in a comment.
constexpr std::size_t most_bytes = 60'000;

std::string markdown_place(const CheckResult& result, const Finding& finding) {
    const text::Position place =
        result.facts.files.at(finding.location.file).position(finding.location.range.begin);
    return markdown_code(std::format("{}:{}:{}", repository_path(result, finding.location.file),
                                     place.line, place.column));
}

std::string markdown_row(const CheckResult& result, const Finding& finding) {
    std::string what = markdown(finding.message.str());
    const auto line = [](std::string_view name, std::string_view value) {
        return value.empty() ? std::string() : std::format("<br>{}: {}", name, markdown(value));
    };
    what += line("expected", finding.expected.str()) + line("actual", finding.actual.str());
    std::string fixes;
    for (const facts::Fix& fix : finding.fixes) {
        fixes += std::format("{}{} ({})", fixes.empty() ? "" : "<br>", markdown(fix.title.str()),
                             to_text(fix.safety));
    }
    return std::format("| {} | {} | {} | {} | {} |\n", to_text(finding.severity),
                       markdown_place(result, finding), what, fixes,
                       markdown_code(finding.rule + " " + finding.name));
}

/// `Compose refuses it`, with a large letter.
std::string as_heading(std::string_view text) {
    std::string out(text);
    out.front() = upper_letter(out.front());
    return out;
}

class MarkdownForm {
public:
    explicit MarkdownForm(const CheckResult& result) : result_(result) {}

    std::string make() {
        out_ =
            std::format("<!-- tierwright -->\n### Network contract: {}\n\n{}\n",
                        result_.verdict.passed ? "passed" : "failed", markdown(summary(result_)));
        for (const facts::Consequence consequence : consequences()) {
            group(consequence);
        }
        if (left_out_ > 0) {
            out_ += std::format("\nAnd {} more, which have no room here.\n", left_out_);
        }
        waived();
        return std::move(out_);
    }

private:
    void group(facts::Consequence consequence) {
        const std::size_t number = count(result_.findings, consequence);
        if (number == 0) {
            return;
        }
        out_ += std::format("\n#### {} ({})\n\n| | Where | What | Fix | Rule |\n"
                            "| --- | --- | --- | --- | --- |\n",
                            as_heading(describe(consequence)), number);
        for (const Finding& finding : result_.findings) {
            if (!finding.waived && finding.consequence == consequence) {
                add(markdown_row(result_, finding));
            }
        }
    }

    void add(const std::string& row) {
        if (left_out_ > 0 || out_.size() + row.size() > most_bytes) {
            ++left_out_;
        } else {
            out_ += row;
        }
    }

    void waived() {
        const auto number = std::ranges::count_if(result_.findings, &Finding::waived);
        if (number == 0 || left_out_ > 0) {
            return;
        }
        out_ += std::format("\n<details><summary>{} waived</summary>\n\n| Where | What | Because |"
                            "\n| --- | --- | --- |\n",
                            number);
        for (const Finding& finding : result_.findings) {
            if (finding.waived) {
                add(std::format("| {} | {} | {} |\n", markdown_place(result_, finding),
                                markdown(finding.message.str()),
                                markdown(finding.waived_because.str())));
            }
        }
        out_ += "\n</details>\n";
    }

    const CheckResult& result_;
    std::string out_;
    std::size_t left_out_ = 0;
};

} // namespace

std::string findings_markdown(const CheckResult& result) {
    return MarkdownForm(result).make();
}

} // namespace tw::report
