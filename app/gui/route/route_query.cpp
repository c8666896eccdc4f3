#include "route/route_query.h"

#include "conversions.h"
#include "route/route_history.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace tw::gui {

RouteQuery::RouteQuery(QWidget* parent)
    : QWidget(parent), method_(new QComboBox), url_(new QComboBox) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 6);
    row->setSpacing(8);
    method_->addItems({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"});
    method_->setEditable(true);
    method_->setInsertPolicy(QComboBox::NoInsert);
    method_->setObjectName("route:method");
    method_->setAccessibleName(tr("Method of the request"));
    method_->setToolTip(tr("Method of the request"));
    method_->setMinimumContentsLength(8);
    url_->setEditable(true);
    url_->setInsertPolicy(QComboBox::NoInsert);
    url_->setObjectName("route:url");
    url_->setAccessibleName(tr("URL of the request"));
    url_->setToolTip(tr("What a client asks for; Enter shows where it goes"));
    url_->lineEdit()->setPlaceholderText(QStringLiteral("https://app.example/path"));
    url_->lineEdit()->setFont(Theme::codeFont());
    url_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    url_->setMinimumContentsLength(12);
    row->addWidget(method_);
    row->addWidget(url_, 3);
    headers_ = addLine("route:headers", tr("Headers, e.g. X-Key: 1; Accept: */*"),
                       tr("Headers of the request, with semicolons between them"), 120);
    client_ = addLine("route:client", tr("Client's IP address"),
                      tr("Address of the client, for rules that ask for it"), 90);
    auto* go = new QPushButton(tr("Trace"));
    go->setProperty("primary", true);
    go->setToolTip(tr("Show where the request goes"));
    row->addWidget(go);
    connect(go, &QPushButton::clicked, this, &RouteQuery::run);
    connect(url_, &QComboBox::textActivated, this, &RouteQuery::run);
    connect(method_, &QComboBox::textActivated, this, &RouteQuery::run);
    for (QWidget* line : findChildren<QWidget*>())
        line->installEventFilter(this);
    offerUrls();
}

QLineEdit* RouteQuery::addLine(const QString& name, const QString& placeholder, const QString& tip,
                               int width) {
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setPlaceholderText(placeholder);
    line->setAccessibleName(tip);
    line->setToolTip(tip);
    line->setMinimumWidth(width);
    dynamic_cast<QHBoxLayout*>(layout())->addWidget(line, width > 100 ? 2 : 1);
    return line;
}

bool RouteQuery::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = dynamic_cast<QKeyEvent*>(event);
    // A box with a line in it has the focus itself, and hands its keys on past all filters.
    const bool isLine = qobject_cast<QLineEdit*>(watched) != nullptr ||
                        qobject_cast<QComboBox*>(watched) != nullptr;
    if (isLine && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        run();
        return true;
    }
    if (isLine && key->key() == Qt::Key_Escape) {
        emit cleared();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

traefik::Question RouteQuery::question() const {
    traefik::Question question{.url = toBytes(url_->currentText().trimmed()),
                               .method = toBytes(method_->currentText().trimmed()),
                               .headers = {},
                               .client_ip = toBytes(client_->text().trimmed())};
    for (const QString& header : headers_->text().split(';', Qt::SkipEmptyParts)) {
        if (!header.trimmed().isEmpty()) question.headers.push_back(toBytes(header.trimmed()));
    }
    return question;
}

void RouteQuery::setQuestion(const traefik::Question& question) {
    QStringList headers;
    for (const std::string& header : question.headers)
        headers << toQt(header);
    url_->setEditText(toQt(question.url));
    method_->setEditText(toQt(question.method));
    headers_->setText(headers.join("; "));
    client_->setText(toQt(question.client_ip));
}

void RouteQuery::setSuggestions(const QStringList& urls) {
    if (urls == suggestions_) return;
    suggestions_ = urls;
    offerUrls();
}

void RouteQuery::offerUrls() {
    const QString now = url_->currentText();
    QStringList urls = routeHistory() + suggestions_;
    urls.removeDuplicates();
    url_->clear();
    url_->addItems(urls);
    url_->setCurrentIndex(-1);
    url_->setEditText(now);
    url_->completer()->setFilterMode(Qt::MatchContains);
    url_->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void RouteQuery::ask(const QString& url) {
    url_->setEditText(url);
    run();
}

void RouteQuery::run() {
    emit asked();
}

void RouteQuery::focusUrl() {
    url_->setFocus(Qt::ShortcutFocusReason);
    url_->lineEdit()->selectAll();
}

void RouteQuery::setWrong(bool isWrong) {
    url_->lineEdit()->setProperty("bad", isWrong);
    url_->lineEdit()->style()->polish(url_->lineEdit());
    if (!isWrong) {
        addToRouteHistory(url_->currentText().trimmed());
        offerUrls();
    }
}

} // namespace tw::gui
