# Precompiled headers: a third off the compile time of the builds that tests run in. Builds without them (release,
# core-only) notice an #include that is missing.
#
#   tierwright_precompile(tw_yaml)          the standard library, for static libraries
#   tierwright_precompile_test(test_yaml)   the standard library and Qt Test, for test programs without windows

option(TIERWRIGHT_PCH "Compile the headers of the standard library once" OFF)

set(tierwright_standard_headers
    <algorithm> <chrono> <expected> <filesystem> <format> <functional> <map> <memory> <optional> <ranges> <set> <span>
    <string> <string_view> <unordered_map> <utility> <variant> <vector>)

# The first one that asks compiles them; the others, whose flags are the same, use what it made.
function(tierwright_share_precompiled target kind)
    get_property(holder GLOBAL PROPERTY TIERWRIGHT_PCH_${kind})
    if(NOT TIERWRIGHT_PCH)
        return()
    elseif(holder)
        target_precompile_headers(${target} REUSE_FROM ${holder})
    else()
        target_precompile_headers(${target} PRIVATE ${ARGN})
        set_property(GLOBAL PROPERTY TIERWRIGHT_PCH_${kind} ${target})
    endif()
endfunction()

function(tierwright_precompile target)
    tierwright_share_precompiled(${target} library ${tierwright_standard_headers})
endfunction()

function(tierwright_precompile_test target)
    tierwright_share_precompiled(${target} test ${tierwright_standard_headers} <QTest>)
endfunction()
