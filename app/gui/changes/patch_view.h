// A patch as text, added and removed lines in their colours.
#pragma once

#include "theme/theme.h"

#include <QPlainTextEdit>

namespace tw::gui {

class PatchView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit PatchView(const Theme& theme, QWidget* parent = nullptr);
    void setPatch(const QString& patch);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void paintLines();

    const Theme& theme_;
};

} // namespace tw::gui
