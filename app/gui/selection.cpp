#include "selection.h"

#include "conversions.h"

namespace tw::gui {

void Selection::select(const QStringList& keys) {
    if (keys == keys_) return;
    keys_ = keys;
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

} // namespace tw::gui
