# shellcheck shell=bash
# Configuring and building presets, and knowing without asking Ninja that nothing is to be done.

# What each program is built from. Folders count too: their time changes when a file is added or removed.
common_inputs=(CMakeLists.txt CMakePresets.json cmake packaging/lib core resources)
cli_inputs=("${common_inputs[@]}" app/cli)
gui_inputs=("${common_inputs[@]}" app translations)

# is_fresh STAMP INPUT...: true if the last build, in this environment, began after the last change of its inputs.
is_fresh() {
    local stamp=$project/build/release/.built-$1 newer
    shift
    [[ $environment == host || -d $root_dir ]] || return 1
    [[ -r $stamp && $(<"$stamp") == "$environment_name" ]] || return 1
    newer=$(cd "$project" && find "$@" -newer "$stamp" -print -quit 2>/dev/null) || return 1
    [[ -z $newer ]]
}

# configure_and_build PRESET [TARGET...]: inside the environment, which must be set up.
# A cache from another environment (moved checkout, upgraded system) is thrown away, and only the cache: ccache keeps
# the objects.
configure_and_build() {
    local preset=$1 tree=$project/build/$1
    shift
    if [[ -f $tree/.environment && $(<"$tree/.environment") != "$environment_name" ]]; then
        rm -rf "${tree:?}"/* "$tree"/.ninja_*
    fi
    if [[ ! -f $tree/build.ninja ]]; then
        inside cmake -S "$project" --preset "$preset" || return
    fi
    echo "$environment_name" >"$tree/.environment"
    if (($#)); then set -- --target "$@"; fi
    inside cmake --build "$tree" "$@"
}

# locked PRESET COMMAND...: one builder at a time per tree.
locked() {
    local tree=$project/build/$1 lock status=0
    mkdir -p "$tree"
    exec {lock}>"$tree/.lock"
    flock "$lock"
    "${@:2}" {lock}>&- || status=$?
    exec {lock}>&-
    return "$status"
}

# build_release STAMP TARGET...: the stamp carries the time before the build, so that no change made meanwhile is lost.
build_release() {
    local stamp=$project/build/release/.built-$1
    shift
    mkdir -p "${stamp%/*}"
    touch "$stamp.begun"
    locked release configure_and_build release "$@" || return
    echo "$environment_name" >"$stamp"
    touch -r "$stamp.begun" "$stamp"
    rm -f "$stamp.begun"
}

# The two programs, set up and built if anything changed since the last start.
ensure_cli() {
    detect_environment
    if is_fresh cli "${cli_inputs[@]}"; then return; fi
    setup
    quietly build_release cli tierwright-cli ||
        die "tierwright-cli could not be built" "the compiler's words are above"
}

ensure_programs() {
    detect_environment
    if is_fresh programs "${gui_inputs[@]}"; then return; fi
    setup
    say "building Tierwright"
    build_release programs tierwright tierwright-cli >&2 ||
        die "Tierwright could not be built" "the compiler's words are above"
}
