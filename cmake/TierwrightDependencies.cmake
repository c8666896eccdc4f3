# Everything from outside. packaging/lib/packages.sh names the packages which bring it.

find_package(Threads REQUIRED)
find_package(yaml-cpp 0.8 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 2.4 REQUIRED)
find_package(tomlplusplus 3.3 REQUIRED)

# Debian's package brings no CMake files.
find_path(TIERWRIGHT_RE2_HEADERS re2/re2.h REQUIRED)
find_library(TIERWRIGHT_RE2_LIBRARY re2 REQUIRED)
add_library(re2::re2 UNKNOWN IMPORTED)
set_target_properties(re2::re2 PROPERTIES
    IMPORTED_LOCATION "${TIERWRIGHT_RE2_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${TIERWRIGHT_RE2_HEADERS}")

if(TIERWRIGHT_GUI)
    find_package(Qt6 6.7 REQUIRED COMPONENTS Core DBus Gui Widgets PrintSupport Svg LinguistTools)
    find_package(KF6SyntaxHighlighting REQUIRED)
    qt_standard_project_setup(I18N_TRANSLATED_LANGUAGES de es fr ja zh_CN)
    # It switches moc on for everything; only app/gui and the tests need it.
    set(CMAKE_AUTOMOC OFF)
    set(CMAKE_AUTOUIC OFF)
endif()

if(TIERWRIGHT_TESTS)
    if(NOT TIERWRIGHT_GUI)
        message(FATAL_ERROR "TIERWRIGHT_TESTS needs TIERWRIGHT_GUI: the tests are written with Qt Test.")
    endif()
    find_package(Qt6 6.7 REQUIRED COMPONENTS Test)
endif()

if(TIERWRIGHT_BENCH)
    find_package(benchmark REQUIRED)
endif()
