// The labels of one router as fields.
#pragma once

#include "inspector/traefik/card_rows.h"
#include "report/traefik_names.h"

namespace tw::gui {

class RouterCard final : public CardRows {
    Q_OBJECT

public:
    RouterCard(const CardContext& context, const report::RouterForm& router,
               const report::TraefikNames& names);

private:
    void addRule(const report::RouterForm& router, const report::TraefikNames& names);
    void addEntryPoints(const report::LabelField& field, const report::TraefikNames& names);
    void addTls(const report::RouterForm& router, const report::TraefikNames& names);
    void addMiddlewares(const report::LabelField& field, const report::TraefikNames& names);
    void addMiddlewareLine(const report::LabelField& field, const report::TraefikNames& names);
};

} // namespace tw::gui
