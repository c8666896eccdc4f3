# Run as a script (-D core=<folder> -D declared=<floors.cmake>): fails if a file of core/ includes a floor which its own
# floor does not declare, or Qt, or anything of app/.

cmake_minimum_required(VERSION 3.25)
include("${declared}")

# All floors which a floor may include: itself, what it declares, and what those declare.
function(reachable_floors floor result)
    set(open ${floor})
    set(seen "")
    while(open)
        list(POP_FRONT open current)
        if(NOT current IN_LIST seen)
            list(APPEND seen ${current})
            list(APPEND open ${depends_${current}})
        endif()
    endwhile()
    set(${result} ${seen} PARENT_SCOPE)
endfunction()

set(errors "")
file(GLOB folders LIST_DIRECTORIES true RELATIVE "${core}" "${core}/*")
foreach(floor IN LISTS folders)
    if(NOT IS_DIRECTORY "${core}/${floor}" OR NOT floor IN_LIST floors)
        continue() # no floor (yet): nothing builds it
    endif()
    reachable_floors(${floor} allowed)
    file(GLOB_RECURSE sources RELATIVE "${core}" "${core}/${floor}/*.h" "${core}/${floor}/*.cpp")
    foreach(source IN LISTS sources)
        file(STRINGS "${core}/${source}" includes REGEX "^[ \t]*#[ \t]*include[ \t]*[\"<]")
        foreach(include IN LISTS includes)
            if(include MATCHES "<(Q[A-Z][A-Za-z]*|Qt[A-Za-z]*/.*|q[a-z]+\\.h)>")
                string(APPEND errors "core/${source}: ${include}\n    core/ is free of Qt\n")
            elseif(include MATCHES "\"(\\.\\./|app/|gui/|cli/)")
                string(APPEND errors "core/${source}: ${include}\n    write includes from core/, and nothing of app/\n")
            elseif(include MATCHES "\"([a-z_]+)/")
                set(used ${CMAKE_MATCH_1})
                if(used IN_LIST floors AND NOT used IN_LIST allowed)
                    string(APPEND errors "core/${source}: ${include}\n"
                        "    ${floor} may use only: ${allowed}. If the arrow points down, declare it in core/CMakeLists.txt\n")
                endif()
            endif()
        endforeach()
    endforeach()
endforeach()

if(errors)
    message(FATAL_ERROR "The floors of core/ are not kept:\n${errors}")
endif()
