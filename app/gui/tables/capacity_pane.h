// What the host has, said by the user, and how much of it the services may take.
#pragma once

#include "report/capacity.h"
#include "theme/theme.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace tw::gui {

class LoadBar;

class CapacityPane : public QWidget {
    Q_OBJECT

public:
    CapacityPane(Workspace& workspace, const Theme& theme, QWidget* parent);
    [[nodiscard]] const report::HostCapacity& host() const { return host_; }

signals:
    void changed(); ///< what the host has

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Row {
        QLineEdit* field = nullptr;
        LoadBar* bar = nullptr;
        QLabel* words = nullptr;
    };
    [[nodiscard]] Row addRow(QGridLayout& grid, const QString& name, const QString& label,
                             const QString& tip);
    void noteOpened();
    void fillFields();
    /// What was typed; an amount that cannot be read leaves the one before.
    void take();
    void setHost(const report::HostCapacity& host);
    void refresh();
    [[nodiscard]] static QString tierName(const NetworkName& tier);
    template <class Unit>
    void showRow(const Row& row, const report::LoadTable& table,
                 report::Load<Unit> report::TierLoad::* load);

    Workspace& workspace_;
    const Theme& theme_;
    Row memory_, cpus_;
    report::HostCapacity host_;
};

} // namespace tw::gui
