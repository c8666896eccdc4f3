// Which images read the value of a variable from a file that NAME_FILE names.
#pragma once

#include <string_view>

namespace tw::facts {

/// True where the image's own documentation says so. False means not known: Docker itself knows no
/// such variables, and each image reads what its start script does.
[[nodiscard]] bool reads_from_file(std::string_view image, std::string_view variable);

/// The start script gives up root before it reads the file, so a file that its owner alone may read
/// cannot be read there.
[[nodiscard]] bool reads_without_root(std::string_view image);

} // namespace tw::facts
