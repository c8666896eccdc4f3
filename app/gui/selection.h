// What is selected, by stable key; all views follow it.
#pragma once

#include "base/name.h"
#include "plan/plan.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace tw::gui {

/// Keys: `service:web`, `network:edge`, `pill:web@edge`. The current one is the last chosen.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QStringList& keys() const { return keys_; }
    [[nodiscard]] QString current() const { return keys_.isEmpty() ? QString() : keys_.last(); }
    [[nodiscard]] bool contains(const QString& key) const { return set_.contains(key); }
    void select(const QStringList& keys);
    void select(const QString& key) { select(key.isEmpty() ? QStringList() : QStringList{key}); }

    /// The service that the current key is about, also for a pill.
    [[nodiscard]] std::optional<ServiceName> service() const { return serviceOf(current()); }
    [[nodiscard]] std::optional<NetworkName> network() const { return networkOf(current()); }
    /// Services among the keys, pills excluded.
    [[nodiscard]] std::vector<ServiceName> services() const;

    [[nodiscard]] static std::optional<ServiceName> serviceOf(const QString& key);
    /// The network of a tier or of a pill.
    [[nodiscard]] static std::optional<NetworkName> networkOf(const QString& key);
    [[nodiscard]] static bool isPill(const QString& key) { return key.startsWith("pill:"); }

    /// The key after a service or a network got another name.
    [[nodiscard]] static QString renamed(const QString& key, const plan::Rename& rename);

signals:
    void changed();

private:
    QStringList keys_;
    QSet<QString> set_; ///< the same
};

} // namespace tw::gui
