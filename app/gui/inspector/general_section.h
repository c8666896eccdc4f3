// What a container is made of and called: image, restart policy, names.
#pragma once

#include "inspector/section.h"

namespace tw::gui {

class GeneralSection final : public ServiceSection {
    Q_OBJECT

public:
    GeneralSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;

private:
    struct Line {
        const char* key; ///< of the service
        QString label;
        QString unset; ///< what holds where nothing is written
        QString clear; ///< what "×" does; empty where the value cannot go
        QStringList choices = {};
    };

    void addLine(const analysis::Snapshot& snapshot, const compose::Service& service,
                 const Line& line);
    [[nodiscard]] QString builtFrom(const analysis::Snapshot& snapshot,
                                    const compose::Service& service) const;
};

} // namespace tw::gui
