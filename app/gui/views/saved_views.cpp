#include "views/saved_views.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace tw::gui {
namespace {

/// Paths may hold what a key of the settings must not.
QString settingsKey(const QString& project) {
    const auto hash = QCryptographicHash::hash(project.toUtf8(), QCryptographicHash::Sha1);
    return "views/" + QString::fromLatin1(hash.toHex());
}

QStringList listOf(const QJsonValue& value) {
    QStringList list;
    for (const auto& item : value.toArray())
        list << item.toString();
    return list;
}

template <class Value>
std::optional<Value> ifSaid(const QJsonValue& json, Value (*read)(const QJsonValue&)) {
    if (json.isUndefined()) return std::nullopt;
    return read(json);
}

QString textOf(const QJsonValue& value) {
    return value.toString();
}

QJsonObject toJson(const SavedRoute& route) {
    return {{"url", route.url},
            {"method", route.method},
            {"headers", QJsonArray::fromStringList(route.headers)},
            {"client", route.client}};
}

SavedRoute routeOf(const QJsonValue& json) {
    return {json["url"].toString(), json["method"].toString(), listOf(json["headers"]),
            json["client"].toString()};
}

QJsonObject toJson(const SavedView& view) {
    QJsonObject json{{"name", view.name},
                     {"zoom", view.zoom},
                     {"x", view.center.x()},
                     {"y", view.center.y()},
                     {"overlays", QJsonArray::fromStringList(view.overlays)},
                     {"collapsed", QJsonArray::fromStringList(view.collapsed)},
                     {"selected", QJsonArray::fromStringList(view.selected)}};
    if (view.query) json["query"] = *view.query;
    if (view.filter) json["filter"] = *view.filter;
    if (view.environment) json["environment"] = *view.environment;
    if (view.profiles) json["profiles"] = QJsonArray::fromStringList(*view.profiles);
    if (view.route) json["route"] = toJson(*view.route);
    return json;
}

SavedView fromJson(const QJsonObject& json) {
    return {json["name"].toString(),
            json["zoom"].toDouble(1),
            {json["x"].toDouble(), json["y"].toDouble()},
            listOf(json["overlays"]),
            listOf(json["collapsed"]),
            listOf(json["selected"]),
            ifSaid(json["query"], textOf),
            ifSaid(json["filter"], textOf),
            ifSaid(json["environment"], textOf),
            ifSaid(json["profiles"], listOf),
            ifSaid(json["route"], routeOf)};
}

} // namespace

QList<SavedView> SavedViews::all() const {
    QList<SavedView> views;
    const QByteArray text = QSettings().value(settingsKey(project_)).toByteArray();
    for (const auto& item : QJsonDocument::fromJson(text).array()) {
        const SavedView view = fromJson(item.toObject());
        if (!view.name.isEmpty()) views << view;
    }
    return views;
}

void SavedViews::save(const SavedView& view) {
    QList<SavedView> views = all();
    const auto same = std::ranges::find(views, view.name, &SavedView::name);
    if (same != views.end()) {
        *same = view;
    } else {
        views << view;
    }
    write(views);
}

void SavedViews::remove(const QString& name) {
    QList<SavedView> views = all();
    views.removeIf([&](const SavedView& view) { return view.name == name; });
    write(views);
}

void SavedViews::write(const QList<SavedView>& views) {
    QSettings settings;
    if (views.isEmpty()) {
        settings.remove(settingsKey(project_));
        return;
    }
    QJsonArray array;
    for (const SavedView& view : views)
        array.append(toJson(view));
    settings.setValue(settingsKey(project_), QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace tw::gui
