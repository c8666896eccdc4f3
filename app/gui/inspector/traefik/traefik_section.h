// What the labels of a service say to Traefik, as fields. The labels themselves stand in a section
// of their own; both show the same text.
#pragma once

#include "inspector/section.h"
#include "report/traefik_form.h"
#include "report/traefik_templates.h"

#include <QHash>

class QMenu;

namespace tw::gui {

struct CardContext;

class TraefikSection final : public ServiceSection {
    Q_OBJECT

public:
    TraefikSection(InspectorContext context, QWidget* parent);
    /// Opens the list of routers that can be added.
    void startRouter();

signals:
    void jumpTo(const tw::text::Location& location);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;

private:
    void addEnable(const CardContext& cards, const report::TraefikForm& form);
    void addNetwork(const CardContext& cards, const report::TraefikForm& form);
    void addCards(const CardContext& cards, const report::TraefikForm& form);
    void addButtons(const ServiceName& service);
    QPushButton* addButton(const QString& text, const QString& tip, QMenu* menu);
    [[nodiscard]] QMenu* routerMenu(const ServiceName& service);
    [[nodiscard]] QMenu* middlewareMenu(const ServiceName& service);

    QPushButton* routers_ = nullptr;
    QHash<QString, int> current_; ///< rows of lists, which are made anew after each change
};

} // namespace tw::gui
