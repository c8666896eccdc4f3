// Views of a project that the user has named: where one looks, and at what.
#pragma once

#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>

namespace tw::gui {

/// A request whose way is lit.
struct SavedRoute {
    QString url; ///< empty: none is
    QString method;
    QStringList headers;
    QString client;

    friend bool operator==(const SavedRoute&, const SavedRoute&) = default;
};

struct SavedView {
    QString name;
    double zoom = 1;
    QPointF center;        ///< of what is seen, in the scene
    QStringList overlays;  ///< names of those that are on
    QStringList collapsed; ///< tiers
    QStringList selected;  ///< keys: what overlays and focus are about
    // Views of earlier versions say nothing of these, which stay as they are then.
    std::optional<QString> query;       ///< of the search; empty: there is none
    std::optional<QString> filter;      ///< of the outline
    std::optional<QString> environment; ///< empty: what the environments have in common
    std::optional<QStringList> profiles;
    std::optional<SavedRoute> route;

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

/// The views of one project, by its first file; kept in the user's settings, never in the project.
class SavedViews {
public:
    explicit SavedViews(QString project) : project_(std::move(project)) {}

    [[nodiscard]] QList<SavedView> all() const; ///< in the order in which they were saved
    /// Replaces a view of the same name.
    void save(const SavedView& view);
    void remove(const QString& name);

private:
    void write(const QList<SavedView>& views);
    QString project_;
};

} // namespace tw::gui
