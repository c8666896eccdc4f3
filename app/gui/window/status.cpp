#include "window/status.h"

#include "conversions.h"

#include <QCoreApplication>
#include <QLabel>
#include <QStatusBar>

namespace tw::gui {
namespace {

/// Counting pairs takes time with the square of the services.
constexpr std::size_t mostCounted = 400;

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(Status)
};

QString contractText(const analysis::Snapshot& snapshot) {
    if (!snapshot.facts.contract || !snapshot.facts.contract_file)
        return StatusWords::tr("No network contract");
    const QString name =
        toQt(snapshot.input.files.at(*snapshot.facts.contract_file).path().filename());
    switch (snapshot.facts.contract->mode) {
    case contract::Mode::Strict: return StatusWords::tr("%1 · strict").arg(name);
    case contract::Mode::Warning: return StatusWords::tr("%1 · warnings").arg(name);
    case contract::Mode::Monitoring: break;
    }
    return StatusWords::tr("%1 · monitoring").arg(name);
}

QString pairsText(const analysis::Snapshot& snapshot) {
    const auto& services = snapshot.facts.project.services;
    if (services.size() > mostCounted) return {};
    int reachable = 0;
    for (const auto& from : services) {
        for (const auto& to : services) {
            if (from.name != to.name && snapshot.facts.topology.reaches(from.name, to.name))
                ++reachable;
        }
    }
    const auto pairs = services.empty() ? 0 : services.size() * (services.size() - 1);
    return StatusWords::tr(" · %1 of %2 pairs reachable").arg(reachable).arg(pairs);
}

} // namespace

Status::Status(QStatusBar& bar)
    : QObject(&bar),
      contract_(new QLabel),
      counts_(new QLabel),
      cursor_(new QLabel),
      zoom_(new QLabel) {
    bar.setSizeGripEnabled(false);
    bar.addWidget(contract_);
    bar.addWidget(counts_);
    bar.addPermanentWidget(cursor_);
    bar.addPermanentWidget(zoom_);
}

void Status::show(const analysis::Snapshot& snapshot) {
    contract_->setText(contractText(snapshot));
    const auto& project = snapshot.facts.project;
    counts_->setText(tr("%n services", nullptr, static_cast<int>(project.services.size())) + " · " +
                     tr("%n networks", nullptr, static_cast<int>(project.networks.size())) +
                     pairsText(snapshot));
}

void Status::showCursor(int line, int column) {
    cursor_->setText(tr("Line %1, column %2").arg(line).arg(column));
}

void Status::showZoom(double factor) {
    zoom_->setText(tr("%1 %").arg(qRound(factor * 100)));
}

} // namespace tw::gui
