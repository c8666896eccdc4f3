#include "tables/host_setting.h"

#include "conversions.h"
#include "workspace/workspace.h"

#include <QCryptographicHash>
#include <QSettings>

#include <thread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace tw::gui {
namespace {

/// Whatever the environment: the first file stays the first one.
QString hostKey(const Workspace& workspace, const QString& resource) {
    const QString path = toQt(workspace.pathOf(text::FileId(0)));
    const auto hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("hosts/%1/%2").arg(QString::fromLatin1(hash.toHex()), resource);
}

template <class Unit>
std::optional<Unit> readAmount(const QString& key) {
    const auto count = QSettings().value(key).toLongLong();
    return count > 0 ? std::optional(Unit{count}) : std::nullopt;
}

template <class Unit>
void writeAmount(const QString& key, const std::optional<Unit>& amount) {
    QSettings settings;
    if (amount) {
        settings.setValue(key, QString::number(amount->count));
    } else {
        settings.remove(key);
    }
}

} // namespace

report::HostCapacity hostOf(const Workspace& workspace) {
    if (!workspace.isOpen()) return {};
    return {readAmount<Bytes>(hostKey(workspace, "memory")),
            readAmount<NanoCpus>(hostKey(workspace, "cpus"))};
}

void setHostOf(const Workspace& workspace, const report::HostCapacity& host) {
    if (!workspace.isOpen()) return;
    writeAmount(hostKey(workspace, "memory"), host.memory);
    writeAmount(hostKey(workspace, "cpus"), host.cpus);
}

report::HostCapacity thisMachine() {
    constexpr std::int64_t nanos = 1'000'000'000;
    report::HostCapacity host;
    if (const unsigned cores = std::thread::hardware_concurrency(); cores > 0)
        host.cpus = NanoCpus{cores * nanos};
#ifdef Q_OS_UNIX
    const long pages = sysconf(_SC_PHYS_PAGES), size = sysconf(_SC_PAGESIZE);
    if (pages > 0 && size > 0) host.memory = Bytes{std::int64_t{pages} * size};
#endif
    return host;
}

} // namespace tw::gui
