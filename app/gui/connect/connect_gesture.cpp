#include "connect/connect_gesture.h"

#include "canvas/style.h"
#include "conversions.h"
#include "overlays/mark_style.h"

#include <QGraphicsView>
#include <QPainter>

#include <algorithm>

namespace tw::gui {
namespace {

constexpr int pauseBeforePreview = 60;
constexpr double knobRadius = 7;
constexpr double knobReach = 11; ///< a little more than can be seen
constexpr double cardRoundness = 9;
/// Below this zoom factor a knob would be as large as its card.
constexpr double knobDetail = 0.45;

using Meaning = ConnectGesture::Meaning;

struct ConnectGestureWords {
    Q_DECLARE_TR_FUNCTIONS(tw::gui::ConnectGesture)
};

Tie tieOf(Meaning meaning, const compose::Project& project, const Objection& objection,
          const Connection& connection) {
    return meaning == Meaning::Flow
               ? flowTie(objection, connection, contract::FlowPolicy::Allowed)
               : dependencyTie(project, objection, connection, "service_started");
}

Consequences bothQuestions(const compose::Project& project, const Objection& objection,
                           const Connection& connection) {
    using Sign = Consequences::Sign;
    Consequences result;
    const auto add = [&](const QString& question, const Tie& tie) {
        const bool possible = tie.objection.isEmpty();
        result.lines.push_back(
            {possible ? Sign::Good : Sign::Neutral,
             possible ? question : QStringLiteral("%1: %2").arg(question, tie.objection)});
    };
    add(ConnectGestureWords::tr("Flow of the contract"),
        tieOf(Meaning::Flow, project, objection, connection));
    if (!connection.to.is_outside()) {
        add(ConnectGestureWords::tr("Dependency"),
            tieOf(Meaning::Dependency, project, objection, connection));
    }
    result.lines.push_back(
        {Sign::Neutral, ConnectGestureWords::tr(
                            "Dropping asks. With Shift: the flow, with Ctrl: the dependency")});
    return result;
}

} // namespace

ConnectGesture::ConnectGesture(QGraphicsView& view, CanvasScene& scene, Workspace& workspace,
                               Selection& selection, Commands& commands, const Theme& theme)
    : QObject(&view),
      view_(view),
      scene_(scene),
      workspace_(workspace),
      selection_(selection),
      commands_(commands),
      theme_(theme),
      foresight_(workspace, commands, this),
      bubble_(new PreviewBubble(view.viewport())) {
    view.viewport()->setMouseTracking(true); // the knob appears under the pointer
    dwell_.setSingleShot(true);
    dwell_.setInterval(pauseBeforePreview);
    connect(&dwell_, &QTimer::timeout, this, &ConnectGesture::showPreview);
    connect(&foresight_, &Foresight::takesLong, this, [this] { showBubble(beingWorkedOut()); });
    connect(&selection, &Selection::changed, this, &ConnectGesture::follow);
}

ConnectGesture::~ConnectGesture() {
    if (bubble_ != nullptr) bubble_->deleteLater();
}

std::optional<ServiceName> ConnectGesture::knobService() const {
    if (active_) return from_.front();
    if (hovered_) return hovered_;
    if (selection_.keys().size() != 1 || Selection::isPill(selection_.current()))
        return std::nullopt;
    return selection_.service();
}

std::optional<QPointF> ConnectGesture::knob() const {
    const auto service = knobService();
    if (!service || view_.transform().m11() < knobDetail || workspace_.isStale())
        return std::nullopt;
    const CanvasItem* item = scene_.item(toQt(picture::key(*service)));
    const auto* card = dynamic_cast<const CardItem*>(item);
    if (card == nullptr) return std::nullopt;
    const QRectF rect = toQt(card->card().rect);
    return QPointF(rect.right(), rect.center().y());
}

bool ConnectGesture::isAtKnob(QPointF scenePoint) const {
    const auto center = knob();
    return center && QLineF(*center, scenePoint).length() <= knobReach;
}

QString ConnectGesture::tip() const {
    return tr("Drag to another card: declare a flow of the contract or a dependency\n"
              "Or press, to choose from a list (Ctrl+L)");
}

void ConnectGesture::hover(QPointF scenePoint) {
    std::optional<ServiceName> now;
    if (const auto* card = dynamic_cast<const CardItem*>(scene_.memberAt(scenePoint))) {
        now = card->card().service;
    } else if (isAtKnob(scenePoint)) {
        now = knobService();
    }
    if (now == hovered_) return;
    hovered_ = now;
    refresh();
}

void ConnectGesture::leave() {
    if (!hovered_) return;
    hovered_.reset();
    refresh();
}

void ConnectGesture::follow() {
    if (hovered_ && scene_.item(toQt(picture::key(*hovered_))) == nullptr) hovered_.reset();
    refresh();
}

void ConnectGesture::begin() {
    const auto service = knobService();
    const auto center = knob();
    if (!service || !center) return;
    // All that is selected goes along, if the knob is at one of them.
    const auto selected = selection_.services();
    from_ = {*service};
    if (std::ranges::contains(selected, *service)) {
        for (const ServiceName& other : selected) {
            if (other != *service) from_.push_back(other);
        }
    }
    start_ = *center;
    pointer_ = start_;
    target_.reset();
    active_ = true;
    refresh();
}

std::optional<ConnectGesture::Target> ConnectGesture::targetAt(QPointF scenePoint) const {
    for (QGraphicsItem* item : scene_.items(scenePoint)) {
        if (const auto* card = dynamic_cast<CardItem*>(item))
            return Target{card->card().service, toQt(card->card().rect)};
        if (const auto* pill = dynamic_cast<PillItem*>(item))
            return Target{pill->pill().service, toQt(pill->pill().rect)};
        if (const auto* outside = dynamic_cast<OutsideItem*>(item)) {
            return Target{outside->key() == "internet" ? FlowParty::internet() : FlowParty::host(),
                          outside->sceneBoundingRect()};
        }
    }
    return std::nullopt;
}

ConnectGesture::Meaning ConnectGesture::meaningOf(Qt::KeyboardModifiers modifiers) {
    if (modifiers.testFlag(Qt::ControlModifier)) return Meaning::Dependency;
    return modifiers.testFlag(Qt::ShiftModifier) ? Meaning::Flow : Meaning::Asked;
}

std::optional<Connection> ConnectGesture::connection() const {
    return target_ ? connectionOf(from_, target_->party) : std::nullopt;
}

void ConnectGesture::moveTo(QPointF scenePoint, Qt::KeyboardModifiers modifiers) {
    const auto before = target_ ? std::optional(target_->party) : std::nullopt;
    const Meaning meant = meaning_;
    pointer_ = scenePoint;
    target_ = targetAt(scenePoint);
    if (!connection()) target_.reset();
    meaning_ = meaningOf(modifiers);
    refresh();
    const auto now = target_ ? std::optional(target_->party) : std::nullopt;
    if (now == before && meaning_ == meant) {
        if (bubble_->isVisible()) bubble_->placeAt(view_.mapFromScene(pointer_));
        return;
    }
    bubble_->hide();
    dwell_.stop();
    foresight_.forget();
    known_.reset();
    if (now) dwell_.start();
}

QString ConnectGesture::titleOf(const Connection& connection) const {
    QString name = connectionName(connection).toHtmlEscaped();
    switch (meaning_) {
    case Meaning::Flow: return tr("If the flow %1 is allowed").arg(name);
    case Meaning::Dependency: return tr("If there is the dependency %1").arg(name);
    case Meaning::Asked: break;
    }
    return name;
}

void ConnectGesture::showPreview() {
    const auto wanted = connection();
    if (!active_ || !wanted) return;
    known_.reset();
    const auto tie = std::make_shared<Tie>();
    auto look = [meaning = meaning_, connection = *wanted, tie](const analysis::Snapshot& before,
                                                                const analysis::Watch& watch) {
        const Objection objection = [&](const auto& each) {
            // Nobody reads the answer any more.
            return watch(0, 0) ? objectionTo(before, each) : QStringLiteral("-");
        };
        const auto& project = before.facts.project;
        if (meaning == Meaning::Asked)
            return Foreseen{.words = bothQuestions(project, objection, connection)};
        *tie = tieOf(meaning, project, objection, connection);
        return tie->objection.isEmpty() ? foreseen(before, tie->intents, watch)
                                        : Foreseen{.words = refusal(tie->objection)};
    };
    foresight_.ask(std::move(look), [this, tie](const Foreseen& answer) {
        if (answer.preview) known_ = {*tie, answer.preview};
        showBubble(answer.words);
    });
}

void ConnectGesture::showBubble(const Consequences& what) {
    const auto wanted = connection();
    if (!wanted) return;
    bubble_->showFor(titleOf(*wanted), what, theme_.tokens());
    bubble_->placeAt(view_.mapFromScene(pointer_));
}

void ConnectGesture::drop(QPointF scenePoint, Qt::KeyboardModifiers modifiers) {
    moveTo(scenePoint, modifiers);
    const auto wanted = connection();
    const bool drawn = QLineF(start_, scenePoint).length() > 2 * knobReach;
    end();
    if (!wanted && !drawn) {
        const QString key = toQt(picture::key(from_.front()));
        if (!selection_.contains(key)) selection_.select(key);
        emit pressed();
    }
    if (!wanted) return;
    if (meaning_ == Meaning::Asked) {
        emit asked(*wanted, view_.viewport()->mapToGlobal(view_.mapFromScene(scenePoint)));
        return;
    }
    if (const auto known = std::exchange(known_, std::nullopt)) {
        commands_.perform(known->tie.intents,
                          {.title = known->tie.title, .foreseen = known->preview});
        return;
    }
    const Objection objection = [this](const auto& each) { return commands_.objection(each); };
    const Tie tie = tieOf(meaning_, workspace_.lastReadable()->facts.project, objection, *wanted);
    if (tie.objection.isEmpty()) {
        commands_.perform(tie.intents, {.title = tie.title});
    } else {
        commands_.refuse(tie.objection);
    }
}

void ConnectGesture::cancel() {
    if (active_) end();
}

void ConnectGesture::end() {
    active_ = false;
    dwell_.stop();
    foresight_.forget();
    bubble_->hide();
    target_.reset();
    refresh();
}

void ConnectGesture::refresh() {
    QRectF area;
    if (const auto center = knob())
        area = QRectF(*center, QSizeF()).adjusted(-knobReach, -knobReach, knobReach, knobReach);
    if (active_) {
        area |= QRectF(start_, pointer_).normalized().adjusted(-12, -12, 12, 12);
        if (target_) area |= target_->rect.adjusted(-6, -6, 6, 6);
    }
    const QRect now = view_.mapFromScene(area).boundingRect().adjusted(-3, -3, 3, 3);
    view_.viewport()->update(painted_.united(now));
    painted_ = now;
}

void ConnectGesture::paintKnob(QPainter& painter, QPointF center) const {
    const Tokens& tokens = theme_.tokens();
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.setBrush(active_ ? tokens.accent : tokens.card);
    painter.drawEllipse(center, knobRadius, knobRadius);
    // A small arrow: it leads somewhere.
    painter.setPen(QPen(active_ ? tokens.onAccent : tokens.accent, 1.6, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(center - QPointF(3.2, 0), center + QPointF(3.2, 0));
    painter.drawPolyline(QPolygonF{
        {center + QPointF(0.6, -2.8), center + QPointF(3.4, 0), center + QPointF(0.6, 2.8)}});
}

void ConnectGesture::paint(QPainter& painter) const {
    const auto center = knob();
    if (!center) return;
    const Tokens& tokens = theme_.tokens();
    painter.save();
    if (active_ && target_) {
        QColor wash = tokens.accent;
        wash.setAlpha(28);
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(wash);
        painter.drawRoundedRect(target_->rect.adjusted(-2, -2, 2, 2), cardRoundness, cardRoundness);
    }
    if (active_) {
        const double ratio = view_.devicePixelRatioF();
        QPen pen(tokens.accent, 2 * ratio);
        pen.setCosmetic(true);
        if (!target_) pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawLine(start_, pointer_);
        paintArrow(painter, tokens.accent, start_, pointer_);
    }
    paintKnob(painter, *center);
    painter.restore();
}

} // namespace tw::gui
