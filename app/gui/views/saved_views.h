// Views of a project that the user has named: where one looks, and at what.
#pragma once

#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

namespace tw::gui {

struct SavedView {
    QString name;
    double zoom = 1;
    QPointF center;        ///< of what is seen, in the scene
    QStringList overlays;  ///< names of those that are on
    QStringList collapsed; ///< tiers
    QStringList selected;  ///< keys: what overlays and focus are about

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
