// The labels of Traefik services and middlewares as fields.
#pragma once

#include "inspector/traefik/card_rows.h"

namespace tw::gui {

class TraefikServiceCard final : public CardRows {
    Q_OBJECT

public:
    TraefikServiceCard(const CardContext& context, const report::ElementForm& service,
                       const QStringList& ports);
};

class MiddlewareCard final : public CardRows {
    Q_OBJECT

public:
    MiddlewareCard(const CardContext& context, const report::ElementForm& middleware,
                   const std::vector<std::string>& options);

private:
    void addOptionLine(const report::ElementForm& middleware,
                       const std::vector<std::string>& options);
};

} // namespace tw::gui
