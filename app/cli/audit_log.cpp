#include "audit_log.h"

#include "report/fingerprint.h"
#include "text/repository.h"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <format>
#include <iostream>
#include <utility>

namespace tw::cli {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

std::string checked_out_commit() {
    std::error_code error;
    const auto repository = text::find_repository(std::filesystem::current_path(error));
    return repository ? text::head_commit(*repository) : std::string();
}

/// What all lines of a run have in common.
struct Run {
    std::chrono::system_clock::time_point time = std::chrono::system_clock::now();
    std::string commit = checked_out_commit();
};

Json entry(const Run& run, std::string_view event) {
    return {{"time", std::format("{:%FT%TZ}", std::chrono::floor<std::chrono::seconds>(run.time))},
            {"run", std::format("{:x}-{:x}", run.time.time_since_epoch().count(), ::getpid())},
            {"event", event},
            {"commit", text_or_null(run.commit)}};
}

Json run_entry(const Run& run, const analysis::Snapshot& snapshot,
               const report::CheckResult& result) {
    Json json = entry(run, "run");
    Json files = Json::array();
    for (const text::FileId file : snapshot.facts.compose_files) {
        files.push_back(snapshot.facts.files.at(file).path().string());
    }
    const auto findings = result.findings;
    json.update({{"version", result.version},
                 {"files", std::move(files)},
                 {"contract", text_or_null(result.verdict.contract)},
                 {"environment", text_or_null(result.verdict.environment)},
                 {"mode", result.verdict.mode},
                 {"failsOn", report::to_text(result.verdict.fails_on)},
                 {"passed", result.verdict.passed},
                 {"errors", report::count(findings, text::Severity::Error)},
                 {"warnings", report::count(findings, text::Severity::Warning)},
                 {"infos", report::count(findings, text::Severity::Info)},
                 {"waived", std::ranges::count_if(findings, &facts::Finding::waived)}});
    if (snapshot.emergency) {
        const contract::Emergency& emergency = snapshot.emergency->emergency;
        json["emergency"] = {
            {"reason", emergency.reason},
            {"approvedBy", emergency.approved_by},
            {"ticket", emergency.ticket},
            {"until", std::format("{:%F}", std::chrono::sys_days(*emergency.until))},
            {"overridden", snapshot.emergency->overridden}};
    }
    return json;
}

/// Who approved the waiver that excuses the finding; empty when it does not say.
std::string waived_by(const facts::Facts& facts, const facts::Finding& finding) {
    if (!finding.waived || !facts.contract) {
        return {};
    }
    const auto excuses = [&](const contract::Waiver& waiver) {
        return (waiver.rule == finding.rule || waiver.rule == finding.name) &&
               waiver.reason == finding.waived_because.str() &&
               (!waiver.service || (finding.service && finding.service->str() == *waiver.service));
    };
    const auto& waivers = facts.contract->waivers;
    const auto found = std::ranges::find_if(waivers, excuses);
    return found == waivers.end() ? std::string() : found->approved_by;
}

Json finding_entry(const Run& run, const facts::Facts& facts, const facts::Finding& finding,
                   const std::string& fingerprint) {
    const text::Source& source = facts.files.at(finding.location.file);
    Json json = entry(run, "violation");
    json.update({{"rule", finding.rule},
                 {"name", finding.name},
                 {"severity", report::to_text(finding.severity)},
                 {"consequence", report::to_text(finding.consequence)},
                 {"subject", finding.subject},
                 {"fingerprint", fingerprint},
                 {"file", source.path().string()},
                 {"line", source.position(finding.location.range.begin).line},
                 {"message", finding.message},
                 {"waived", finding.waived}});
    if (finding.waived) {
        json["waivedBecause"] = finding.waived_because.str();
        json["waivedBy"] = text_or_null(waived_by(facts, finding));
    }
    return json;
}

std::unexpected<Error> log_failure(const std::string& path) {
    // NOLINTNEXTLINE(concurrency-mt-unsafe): glibc's is safe for known errors
    return fail(std::format("cannot append to {}: {}", path, std::strerror(errno)));
}

/// The lines, behind a line break if an earlier writer was cut off.
Result<void> append(int file, const std::string& path, std::string lines) {
    struct stat info{};
    if (::flock(file, LOCK_EX) != 0 || ::fstat(file, &info) != 0) {
        return log_failure(path);
    }
    char last = '\n';
    if (info.st_size > 0 && ::pread(file, &last, 1, info.st_size - 1) == 1 && last != '\n') {
        lines.insert(0, 1, '\n');
    }
    for (std::size_t done = 0; done < lines.size();) {
        const ssize_t written = ::write(file, lines.data() + done, lines.size() - done);
        if (written < 0 && errno != EINTR) {
            return log_failure(path);
        }
        done += written < 0 ? 0 : static_cast<std::size_t>(written);
    }
    return {};
}

Result<void> append_to_log(const std::string& path, const analysis::Snapshot& snapshot,
                           const report::CheckResult& result) {
    const auto line = [](const Json& json) {
        return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    };
    const Run run;
    std::string lines = line(run_entry(run, snapshot, result));
    const auto prints = report::fingerprints(snapshot.facts, result.findings);
    for (std::size_t i = 0; i < result.findings.size(); ++i) {
        lines += line(finding_entry(run, snapshot.facts, result.findings[i], prints[i]));
    }
    constexpr mode_t everyone_reads = 0644;
    const int file =
        ::open(path.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, everyone_reads);
    if (file < 0) {
        return log_failure(path);
    }
    auto done = append(file, path, std::move(lines));
    if (::close(file) != 0 && done) { // which gives the lock back
        return log_failure(path);
    }
    return done;
}

} // namespace

bool log_run(const std::string& path, const analysis::Snapshot& snapshot,
             const report::CheckResult& result) {
    const auto done = append_to_log(path, snapshot, result);
    if (!done) {
        std::cerr << "tierwright-cli: " << done.error().message << '\n';
    }
    return done.has_value();
}

} // namespace tw::cli
