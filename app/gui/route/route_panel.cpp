#include "route/route_panel.h"

#include "conversions.h"
#include "inspector/flow_layout.h"
#include "picture/picture.h"
#include "route/route_answer.h"
#include "route/route_query.h"
#include "traefik/addresses.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

constexpr qsizetype mostExamples = 8;

} // namespace

RoutePanel::RoutePanel(Workspace& workspace, Selection& selection, const Theme& theme,
                       QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      selection_(selection),
      query_(new RouteQuery),
      answer_(new RouteAnswer(theme)),
      error_(new QLabel),
      hint_(new QLabel),
      examples_(new QWidget),
      pages_(new QStackedLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(query_);
    error_->setObjectName("route:error");
    error_->setProperty("role", "bad");
    error_->setTextFormat(Qt::PlainText);
    error_->setWordWrap(true);
    error_->setContentsMargins(16, 0, 16, 4);
    error_->hide();
    layout->addWidget(error_);
    layout->addLayout(pages_, 1); // first: it shows what is added, which must not be a window
    pages_->addWidget(buildHints());
    auto* answer = new QWidget(this);
    auto* inside = new QVBoxLayout(answer); // a tree sets the margins of its viewport itself
    inside->setContentsMargins(12, 2, 8, 4);
    inside->addWidget(answer_);
    pages_->addWidget(answer);
    connect(query_, &RouteQuery::asked, this, &RoutePanel::ask);
    connect(query_, &RouteQuery::cleared, this, &RoutePanel::clear);
    connect(answer_, &RouteAnswer::chosen, this, [this](const report::RouteLine& line) {
        if (line.service) selection_.select(toQt(picture::key(*line.service)));
        if (line.location) emit jumpTo(*line.location);
    });
    offerRowMenu(*answer_, OnMenu::Choose, [this](QMenu& menu, const QModelIndex& cell) {
        const report::RouteLine& line = answer_->line(cell);
        RowSubject about{{}, line.location};
        if (line.service) about.keys << toQt(picture::key(*line.service));
        emit menuOpening(menu, about);
        addCopies(menu, cell, QStringLiteral("\t"));
    });
    connect(&workspace_, &Workspace::opened, this, &RoutePanel::clear);
    connect(&workspace_, &Workspace::snapshotChanged, this, &RoutePanel::showAnswer);
}

QWidget* RoutePanel::buildHints() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 6, 16, 12);
    hint_->setProperty("role", "faint");
    hint_->setWordWrap(true);
    layout->addWidget(hint_);
    examples_->setLayout(new FlowLayout);
    layout->addWidget(examples_);
    layout->addStretch();
    return page;
}

void RoutePanel::startTyping() {
    query_->focusUrl();
}

void RoutePanel::ask() {
    if (!workspace_.isOpen()) return;
    const auto request = traefik::request_of(query_->question());
    query_->setWrong(!request);
    if (!request) {
        showError(toQt(request.error().message));
        return;
    }
    showError({});
    request_ = *request;
    traced_ = query_->question();
    follow();
}

void RoutePanel::trace(const std::optional<traefik::Question>& question) {
    if (question) {
        query_->setQuestion(*question);
        ask();
    } else if (traced_) {
        clear();
    }
}

void RoutePanel::clear() {
    request_.reset();
    traced_.reset();
    hops_.clear();
    showError({});
    pages_->setCurrentIndex(0);
    emit answered(hops_);
}

void RoutePanel::follow() {
    const auto& shown = workspace_.lastReadable();
    if (!request_ || shown == nullptr) return;
    hops_ = traefik::follow(shown->facts.traefik, shown->facts.project, *request_);
    answer_->show(shown->facts, hops_);
    pages_->setCurrentIndex(1);
    emit answered(hops_);
}

void RoutePanel::showAnswer(const analysis::SnapshotPtr&) {
    const auto& shown = workspace_.lastReadable();
    if (shown == nullptr) return;
    showHints(*shown);
    follow();
}

void RoutePanel::showError(const QString& text) {
    error_->setText(text);
    error_->setVisible(!text.isEmpty());
}

void RoutePanel::showHints(const analysis::Snapshot& snapshot) {
    QStringList urls;
    for (const std::string& url :
         traefik::example_urls(snapshot.facts.traefik, snapshot.facts.project)) {
        urls << toQt(url);
    }
    query_->setSuggestions(urls);
    hint_->setText(urls.isEmpty()
                       ? tr("Type a URL to see what Traefik makes of it. No rule of this project "
                            "names a host or a path.")
                       : tr("Type a URL to see which router takes it and where it goes, or take "
                            "one that the rules of this project name:"));
    while (QLayoutItem* item = examples_->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& url : urls.mid(0, mostExamples)) {
        auto* link = new QPushButton(QString(url).replace('&', "&&"));
        link->setProperty("link", true);
        link->setCursor(Qt::PointingHandCursor);
        link->setAccessibleName(tr("Show where %1 goes").arg(url));
        connect(link, &QPushButton::clicked, query_, [this, url] { query_->ask(url); });
        examples_->layout()->addWidget(link);
    }
}

} // namespace tw::gui
