# Tests are Qt Test programs, known to ctest.
#
#   tierwright_test(yaml_tree SOURCES yaml_tree_test.cpp LINKS tierwright::yaml)
#   tierwright_test(canvas SOURCES canvas_test.cpp LINKS tierwright_gui GUI)
#
# The first source has the test's Q_OBJECT and ends with #include "<its name>.moc". With ARGS, arguments are passed to the
# program.
# Environment: TIERWRIGHT_CORPUS is the folder of real files, if there is one beside the checkout (or if set by the user);
# TIERWRIGHT_SOURCE_DIR and TIERWRIGHT_BIN_DIR are the checkout and the built programs.

set(TIERWRIGHT_CORPUS "" CACHE PATH "Folder of real compose files for the tests (default: ../shared/corpus, if present)")

function(tierwright_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "TIMEOUT" "SOURCES;LINKS;ARGS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "tierwright_test(${name}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
    endif()
    add_executable(test_${name} ${arg_SOURCES})
    set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
    target_link_libraries(test_${name} PRIVATE tierwright::flags Qt6::Test ${arg_LINKS})
    list(GET arg_SOURCES 0 source)
    tierwright_moc(test_${name} "${source}")
    if(NOT arg_GUI)
        # Qt Test tells each folder's programs where they are built, so they share headers by folder.
        cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME folder)
        tierwright_precompile(test_${name} test_${folder} <QTest>)
    endif()

    # RunTest.sh turns "some function was skipped" into exit code 77: ctest then lists the test as skipped, by name, and
    # does not count it as passed. (Qt Test itself exits with 0.)
    add_test(NAME ${name} COMMAND "${PROJECT_SOURCE_DIR}/cmake/RunTest.sh" "$<TARGET_FILE:test_${name}>" ${arg_ARGS})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT ${arg_TIMEOUT})
    tierwright_test_environment(${name} "${arg_GUI}")
endfunction()

# moc for one source. AUTOMOC would start CMake, the compiler and a second compilation for each of a hundred programs.
function(tierwright_moc target source)
    cmake_path(ABSOLUTE_PATH source OUTPUT_VARIABLE path)
    cmake_path(GET source STEM stem)
    set(moc "${CMAKE_CURRENT_BINARY_DIR}/moc/${stem}.moc")
    qt_generate_moc("${path}" "${moc}" TARGET ${target})
    target_sources(${target} PRIVATE "${moc}")
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/moc")
endfunction()

function(tierwright_test_environment name gui)
    set(environment
        "TIERWRIGHT_SOURCE_DIR=set:${PROJECT_SOURCE_DIR}"
        "TIERWRIGHT_BIN_DIR=set:${PROJECT_BINARY_DIR}/bin")
    set(corpus "${TIERWRIGHT_CORPUS}")
    if(NOT corpus AND IS_DIRECTORY "${PROJECT_SOURCE_DIR}/../shared/corpus")
        cmake_path(ABSOLUTE_PATH PROJECT_SOURCE_DIR NORMALIZE OUTPUT_VARIABLE corpus)
        cmake_path(GET corpus PARENT_PATH corpus)
        string(APPEND corpus "/shared/corpus")
    endif()
    if(corpus AND NOT DEFINED ENV{TIERWRIGHT_CORPUS})
        list(APPEND environment "TIERWRIGHT_CORPUS=set:${corpus}")
    endif()
    if(gui)
        set_property(TEST ${name} APPEND PROPERTY LABELS gui)
    endif()
    if(TIERWRIGHT_SANITIZE)
        find_program(TIERWRIGHT_SYMBOLIZER NAMES llvm-symbolizer-19 llvm-symbolizer)
        if(TIERWRIGHT_SYMBOLIZER)
            list(APPEND environment "ASAN_SYMBOLIZER_PATH=set:${TIERWRIGHT_SYMBOLIZER}")
        endif()
        list(APPEND environment
            "LSAN_OPTIONS=set:suppressions=${PROJECT_SOURCE_DIR}/cmake/leaks.supp:print_suppressions=0"
            "UBSAN_OPTIONS=set:print_stacktrace=1")
    endif()
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT_MODIFICATION "${environment}")
endfunction()
