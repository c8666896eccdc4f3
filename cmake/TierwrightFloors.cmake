# The floors of core/: one static library per folder, which may use the floors it declares and those below them.
#
#   tierwright_core_library(yaml HOT SOURCES tree.cpp edit.cpp DEPENDS text USES yaml-cpp::yaml-cpp)
#
# makes tw_yaml (alias tierwright::yaml). HOT: tests spend their time there, so it is optimised in every build. PRECOMPILED: its
# sources are many and small, and all include this header, which builds with TIERWRIGHT_PCH therefore read once. Includes are written from core/ ("yaml/tree.h"). DEPENDS names floors; USES names
# targets from outside, which stay private. A floor without sources is an INTERFACE library.

function(tierwright_core_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "HOT" "PRECOMPILED" "SOURCES;DEPENDS;USES")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "tierwright_core_library(${name}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
    endif()
    list(TRANSFORM arg_DEPENDS PREPEND "tierwright::" OUTPUT_VARIABLE floors)

    if(arg_SOURCES)
        add_library(tw_${name} STATIC ${arg_SOURCES})
        target_include_directories(tw_${name} PUBLIC "${PROJECT_SOURCE_DIR}/core")
        target_link_libraries(tw_${name} PUBLIC ${floors} PRIVATE tierwright::flags ${arg_USES})
        tierwright_unite(tw_${name})
        if(arg_HOT)
            target_compile_options(tw_${name} PRIVATE $<$<CONFIG:Debug>:-O1>)
            tierwright_precompile(tw_${name} optimised)
        elseif(arg_PRECOMPILED)
            tierwright_precompile(tw_${name} ${name} "${PROJECT_SOURCE_DIR}/core/${arg_PRECOMPILED}")
        else()
            tierwright_precompile(tw_${name} library)
        endif()
    else()
        add_library(tw_${name} INTERFACE)
        target_include_directories(tw_${name} INTERFACE "${PROJECT_SOURCE_DIR}/core")
        target_link_libraries(tw_${name} INTERFACE ${floors})
    endif()
    add_library(tierwright::${name} ALIAS tw_${name})

    set_property(GLOBAL APPEND PROPERTY TIERWRIGHT_FLOORS "${name}")
    set_property(GLOBAL PROPERTY TIERWRIGHT_FLOOR_${name} "${arg_DEPENDS}")
endfunction()

# A static library never notices a floor it should not use: whoever links the program brings all of them. So each
# build reads the includes of core/ (a few milliseconds) and stops at one that was not declared.
function(tierwright_check_floors)
    get_property(floors GLOBAL PROPERTY TIERWRIGHT_FLOORS)
    set(declared "set(floors \"${floors}\")\n")
    foreach(floor IN LISTS floors)
        get_property(depends GLOBAL PROPERTY TIERWRIGHT_FLOOR_${floor})
        string(APPEND declared "set(depends_${floor} \"${depends}\")\n")
    endforeach()
    file(WRITE "${PROJECT_BINARY_DIR}/floors.cmake" "${declared}")
    add_custom_target(tierwright_floors ALL
        COMMAND "${CMAKE_COMMAND}" -D "core=${PROJECT_SOURCE_DIR}/core" -D "declared=${PROJECT_BINARY_DIR}/floors.cmake"
            -P "${PROJECT_SOURCE_DIR}/cmake/CheckFloors.cmake"
        COMMENT "Checking that each floor of core/ includes only what it declares"
        VERBATIM)
endfunction()
