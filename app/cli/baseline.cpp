#include "baseline.h"

#include "command.h"
#include "report/baseline.h"
#include "text/disk.h"

#include <format>
#include <iostream>

namespace tw::cli {

std::shared_ptr<bool> add_baseline_options(CLI::App& app, ProjectOptions& options) {
    app.add_option("--baseline", options.baseline,
                   "File of old findings that do not count (default: what the contract names, or "
                   "network-contract.baseline.json beside it)")
        ->type_name("FILE");
    auto updates = std::make_shared<bool>(false);
    app.add_flag("--update-baseline", *updates,
                 "Write the errors and warnings of now to the baseline, and judge nothing");
    return updates;
}

int update_baseline(const analysis::Snapshot& snapshot) {
    const std::filesystem::path path = analysis::baseline_path(snapshot);
    const std::string because =
        std::format("known since the baseline {}", path.filename().string());
    const std::string text = report::baseline_json(snapshot.facts, snapshot.findings, because);
    if (auto written = text::real_disk()->write(path, text); !written) {
        std::cerr << "tierwright-cli: " << written.error().message << '\n';
        return unreadable;
    }
    std::cerr << "tierwright-cli: wrote " << path.string() << '\n';
    return passed;
}

} // namespace tw::cli
