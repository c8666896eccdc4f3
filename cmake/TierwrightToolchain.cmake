# How the compiler is driven: the language, the outputs, and what makes rebuilding quick.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# All programs in one folder, so that they find each other there as they do after installation.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

find_program(TIERWRIGHT_CCACHE ccache)
if(TIERWRIGHT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers and the time macros would otherwise make ccache give up. Relative paths let the presets (and
    # other checkouts) take objects from each other, where the flags are the same: core-only compiles nothing after release.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" "${TIERWRIGHT_CCACHE}")
endif()

find_program(TIERWRIGHT_MOLD mold)
if(TIERWRIGHT_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
