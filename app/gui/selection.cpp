#include "selection.h"

#include "conversions.h"

namespace tw::gui {

void Selection::select(const QStringList& keys) {
    if (keys == keys_) return;
    keys_ = keys;
    set_ = QSet<QString>(keys.begin(), keys.end());
    emit changed();
}

std::vector<ServiceName> Selection::services() const {
    std::vector<ServiceName> result;
    for (const QString& key : keys_) {
        if (key.startsWith("service:")) result.push_back(*serviceOf(key));
    }
    return result;
}

std::optional<ServiceName> Selection::serviceOf(const QString& key) {
    if (key.startsWith("service:")) return ServiceName(toBytes(key.mid(8)));
    if (isPill(key)) return ServiceName(toBytes(key.mid(5, key.indexOf('@') - 5)));
    return std::nullopt;
}

std::optional<NetworkName> Selection::networkOf(const QString& key) {
    if (key.startsWith("network:")) return NetworkName(toBytes(key.mid(8)));
    if (isPill(key)) return NetworkName(toBytes(key.mid(key.indexOf('@') + 1)));
    return std::nullopt;
}

QString Selection::renamed(const QString& key, const plan::Rename& rename) {
    const bool isService = rename.kind == plan::Rename::Kind::Service;
    const QString from = toQt(rename.from), to = toQt(rename.to);
    if (isService && key == "service:" + from) return "service:" + to;
    if (!isService && key == "network:" + from) return "network:" + to;
    if (!isPill(key)) return key;
    QString service = toQt(*serviceOf(key)), network = toQt(*networkOf(key));
    if (isService && service == from) service = to;
    if (!isService && network == from) network = to;
    return "pill:" + service + "@" + network;
}

} // namespace tw::gui
