# tierwright::flags: warnings and sanitizers, linked by every target of this project and by nothing outside it.
# tierwright::warnings: for what must run without the sanitizers.

add_library(tierwright_warnings INTERFACE)
add_library(tierwright::warnings ALIAS tierwright_warnings)
add_library(tierwright_flags INTERFACE)
add_library(tierwright::flags ALIAS tierwright_flags)
target_link_libraries(tierwright_flags INTERFACE tierwright_warnings)

# Headers of Qt and of the libraries come from imported targets, which CMake includes as SYSTEM: no warnings from them.
target_compile_options(tierwright_warnings INTERFACE
    -Werror
    -Wall
    -Wextra
    -Wpedantic
    -Wshadow
    -Wconversion
    -Wsign-conversion
    -Wold-style-cast
    -Wcast-qual
    -Wformat=2
    -Wnon-virtual-dtor
    -Woverloaded-virtual
    -Wextra-semi
    -Wimplicit-fallthrough
    -Wundef
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
    $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
    # Designated initialisers leave members to their defaults on purpose; both compilers warn of it.
    -Wno-missing-field-initializers
    $<$<CXX_COMPILER_ID:Clang>:-Wno-missing-designated-field-initializers>)

# The checks of the standard library are cheap enough for every build that is not a release.
target_compile_definitions(tierwright_warnings INTERFACE $<$<NOT:$<CONFIG:Release>>:_GLIBCXX_ASSERTIONS>)

if(TIERWRIGHT_SANITIZE)
    target_compile_options(tierwright_flags INTERFACE
        -fsanitize=${TIERWRIGHT_SANITIZE}
        -fno-sanitize-recover=all
        -fno-omit-frame-pointer
        # GCC's flow analysis misreads code which the sanitizers have instrumented.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(tierwright_flags INTERFACE -fsanitize=${TIERWRIGHT_SANITIZE})
endif()
