#include "workspace/analyser.h"

namespace tw::gui {

Analyser::Analyser(QObject* parent) : QObject(parent) {}

void Analyser::request(analysis::Input input, std::uint64_t revision,
                       analysis::SnapshotPtr before) {
    job_.run([this, input = std::move(input), revision,
              before = std::move(before)](const std::stop_token&) -> NewestJob::Report {
        auto snapshot = analysis::analyse(input, revision, before.get());
        return [this, snapshot = std::move(snapshot)] { emit done(snapshot); };
    });
}

} // namespace tw::gui
