// The line in which a request is typed: method, URL, headers, address of the client.
#pragma once

#include "traefik/question.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tw::gui {

class RouteQuery : public QWidget {
    Q_OBJECT

public:
    explicit RouteQuery(QWidget* parent = nullptr);

    [[nodiscard]] traefik::Question question() const;
    /// Puts a question into the lines, without asking.
    void setQuestion(const traefik::Question& question);
    /// URLs that are offered below those that were typed before.
    void setSuggestions(const QStringList& urls);
    /// Puts a URL into the line and asks for it.
    void ask(const QString& url);
    void focusUrl();
    /// The line is marked while it holds no request.
    void setWrong(bool isWrong);

signals:
    void asked();
    void cleared(); ///< Escape

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offerUrls();
    void run();
    QLineEdit* addLine(const QString& name, const QString& placeholder, const QString& tip,
                       int width);

    QComboBox* method_;
    QComboBox* url_;
    QLineEdit* headers_;
    QLineEdit* client_;
    QStringList suggestions_;
};

} // namespace tw::gui
