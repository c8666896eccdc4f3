# shellcheck shell=bash disable=SC2034
# What Tierwright needs to be built, run and checked, one list per package manager. The Debian list also fills the
# Debian 13 root; changing it makes a new root, because the root's name carries a hash of the list.
# One list for users and CI alike: leaving out clang and the linters would save a quarter of the set-up time only.

debian_packages=(
    # build
    g++ cmake ninja-build ccache mold git ca-certificates
    qt6-base-dev qt6-svg-dev libxkbcommon-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libkf6syntaxhighlighting-dev libyaml-cpp-dev nlohmann-json3-dev libcli11-dev
    libre2-dev libtomlplusplus-dev
    # run
    qt6-wayland qt6-translations-l10n libgl1 libegl1 fontconfig
    fonts-inter fonts-jetbrains-mono fonts-dejavu-core fonts-noto-cjk
    # test and check
    xauth xvfb xdotool desktop-file-utils shellcheck
    clang-19 clang-tidy-19 clang-format-19 libclang-rt-19-dev llvm-19
    libbenchmark-dev libfyaml-dev
)

# In addition in the root, where nobody's own choices are disturbed: every language, and the programs which Tierwright is
# compared with. On a host, the tests which need docker-compose are skipped if it has none.
debian_root_packages=(locales-all docker-cli docker-compose)

fedora_packages=(
    gcc-c++ cmake ninja-build ccache mold git
    qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qt6-linguist
    kf6-syntax-highlighting-devel yaml-cpp-devel json-devel cli11-devel
    re2-devel tomlplusplus-devel
    qt6-qtwayland qt6-qttranslations
    rsms-inter-fonts jetbrains-mono-fonts dejavu-sans-fonts google-noto-sans-cjk-fonts
    xorg-x11-xauth xorg-x11-server-Xvfb xdotool desktop-file-utils ShellCheck
    clang clang-tools-extra compiler-rt llvm google-benchmark-devel
)

arch_packages=(
    gcc cmake ninja ccache mold git
    qt6-base qt6-svg qt6-tools
    syntax-highlighting yaml-cpp nlohmann-json cli11
    re2 tomlplusplus
    qt6-wayland qt6-translations
    inter-font ttf-jetbrains-mono ttf-dejavu noto-fonts-cjk
    xorg-xauth xorg-server-xvfb xdotool desktop-file-utils shellcheck
    clang compiler-rt llvm benchmark
)
