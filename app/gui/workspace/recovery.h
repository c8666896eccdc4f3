// Unsaved texts, kept for the case that the program or the computer stops.
#pragma once

#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tw::gui {

/// One file per running program in the application's data folder. A file whose program is gone was
/// left by a crash.
class Recovery {
public:
    struct Left {
        QString file; ///< of the recovery folder
        std::vector<std::filesystem::path> compose;
        std::vector<std::pair<std::filesystem::path, std::string>> texts;
    };

    Recovery();
    void keep(const std::vector<std::filesystem::path>& compose,
              const std::vector<std::pair<std::filesystem::path, std::string>>& texts);
    /// Everything is saved, or was given up on purpose.
    void forget();
    /// The newest texts that another run has left behind.
    [[nodiscard]] std::optional<Left> left() const;
    static void discard(const Left& left);

private:
    QString folder_;
    QString own_;
};

} // namespace tw::gui
