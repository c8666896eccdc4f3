# What makes builds faster. A build with neither (`cmake -S . -B build`, as packagers call it) takes much longer and
# notices every #include that is missing.

option(TIERWRIGHT_PCH "Compile the headers of the standard library once" OFF)
option(TIERWRIGHT_UNITY "Compile several sources of a target as one" OFF)

set(tierwright_standard_headers
    <algorithm> <chrono> <expected> <filesystem> <format> <functional> <map> <memory> <optional> <ranges> <set> <span>
    <string> <string_view> <unordered_map> <utility> <variant> <vector>)

# tierwright_precompile(<target> <kind> [<further header>...]): the standard library, and what else is named. Targets of
# one kind have the same flags: the first one compiles the headers, the others use what it made.
function(tierwright_precompile target kind)
    if(NOT TIERWRIGHT_PCH)
        return()
    endif()
    get_property(first GLOBAL PROPERTY TIERWRIGHT_PCH_${kind})
    if(first)
        target_precompile_headers(${target} REUSE_FROM ${first})
    else()
        target_precompile_headers(${target} PRIVATE ${tierwright_standard_headers} ${ARGN})
        set_property(GLOBAL PROPERTY TIERWRIGHT_PCH_${kind} ${target})
    endif()
endfunction()

# tierwright_unite(<target>): up to eight sources at once. A good part of the time of compiler and clang-tidy goes into
# the headers that small sources share.
function(tierwright_unite target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${TIERWRIGHT_UNITY} UNITY_BUILD_BATCH_SIZE 8)
endfunction()
