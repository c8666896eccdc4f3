#include "tables/matrix_words.h"

#include "conversions.h"

#include <QCoreApplication>

namespace tw::gui {
namespace {

using contract::FlowPolicy;
using report::MatrixCell;
using report::MatrixParty;
using MatrixVerdict = MatrixCell::Verdict;

struct MatrixWords {
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

} // namespace

CellLook lookOf(const MatrixCell& cell) {
    using picture::Tone;
    const bool isRequired = cell.policy == FlowPolicy::Required;
    switch (cell.verdict) {
    case MatrixVerdict::Kept:
        return cell.way == MatrixCell::Way::None
                   ? CellLook{TableSign::Barred, Tone::Good, false, MatrixWords::tr("kept apart")}
                   : CellLook{TableSign::Check, Tone::Good, isRequired, MatrixWords::tr("kept")};
    case MatrixVerdict::Missing:
        return {TableSign::Exclamation, Tone::Bad, true, MatrixWords::tr("missing")};
    case MatrixVerdict::Violated:
        return {cell.policy == FlowPolicy::Forbidden ? TableSign::RingedCross : TableSign::Cross,
                Tone::Bad, true,
                cell.policy == FlowPolicy::Forbidden
                    ? MatrixWords::tr("forbidden, but possible")
                    : MatrixWords::tr("not allowed, but possible")};
    case MatrixVerdict::NotEnforceable:
        return {TableSign::Wave, Tone::Warning, true, MatrixWords::tr("not enforceable")};
    case MatrixVerdict::Unused:
        return {TableSign::Ring, Tone::Neutral, false, MatrixWords::tr("allowed, no way")};
    case MatrixVerdict::Open:
        return {TableSign::Dot, Tone::Neutral, false, MatrixWords::tr("possible, unsaid")};
    case MatrixVerdict::Apart:
    case MatrixVerdict::None: break;
    }
    return {};
}

QString policyWord(FlowPolicy policy) {
    switch (policy) {
    case FlowPolicy::Required: return MatrixWords::tr("required");
    case FlowPolicy::Allowed: return MatrixWords::tr("allowed");
    case FlowPolicy::Forbidden: return MatrixWords::tr("forbidden");
    case FlowPolicy::Unsaid: break;
    }
    return MatrixWords::tr("unsaid");
}

QString wayWord(MatrixCell::Way way) {
    switch (way) {
    case MatrixCell::Way::Direct: return MatrixWords::tr("reachable");
    case MatrixCell::Way::OverHost: return MatrixWords::tr("reachable over the host");
    case MatrixCell::Way::Routed: return MatrixWords::tr("reachable through Traefik");
    case MatrixCell::Way::None: break;
    }
    return MatrixWords::tr("not reachable");
}

QString verdictSentence(const MatrixCell& cell) {
    switch (cell.verdict) {
    case MatrixVerdict::Kept:
        return cell.way == MatrixCell::Way::None
                   ? MatrixWords::tr("Kept apart, as the contract says")
                   : MatrixWords::tr("As the contract wants it");
    case MatrixVerdict::Missing: return MatrixWords::tr("Missing: required, but there is no way");
    case MatrixVerdict::Violated:
        return cell.policy == FlowPolicy::Forbidden
                   ? MatrixWords::tr("Forbidden, but possible")
                   : MatrixWords::tr("Possible, although no flow allows it");
    case MatrixVerdict::NotEnforceable:
        return MatrixWords::tr("Possible beyond what is meant: Docker cannot prevent it");
    case MatrixVerdict::Unused: return MatrixWords::tr("Allowed, but there is no way");
    case MatrixVerdict::Open:
        return MatrixWords::tr("Possible, and nothing says that it must not be");
    case MatrixVerdict::Apart: return MatrixWords::tr("No way, and none is asked for");
    case MatrixVerdict::None: break;
    }
    return {};
}

QString partyName(const MatrixParty& party) {
    switch (party.kind) {
    case MatrixParty::Kind::Internet: return MatrixWords::tr("Internet");
    case MatrixParty::Kind::Host: return MatrixWords::tr("This host");
    case MatrixParty::Kind::Service: break;
    }
    return toQt(party.service);
}

QString groupName(const MatrixParty& party) {
    if (party.is_outside()) return MatrixWords::tr("outside");
    return party.tier.empty() ? MatrixWords::tr("no network") : toQt(party.tier);
}

std::vector<MatrixCell> legendCells() {
    using enum FlowPolicy;
    const auto direct = MatrixCell::Way::Direct, none = MatrixCell::Way::None;
    return {{Allowed, direct, MatrixVerdict::Kept},
            {Forbidden, none, MatrixVerdict::Kept},
            {Required, none, MatrixVerdict::Missing},
            {Unsaid, direct, MatrixVerdict::Violated},
            {Forbidden, direct, MatrixVerdict::Violated},
            {Allowed, direct, MatrixVerdict::NotEnforceable},
            {Allowed, none, MatrixVerdict::Unused},
            {Unsaid, direct, MatrixVerdict::Open}};
}

} // namespace tw::gui
