# shellcheck shell=bash
# Configuring and building presets, and knowing without asking Ninja that nothing is to be done.

# What a build reads. Folders count too: their time changes when a file is added or removed.
build_inputs=(CMakeLists.txt CMakePresets.json cmake core app resources translations packaging)

# is_fresh STAMP BINARY: true if the binary was built, in this environment, after the last change of its sources.
is_fresh() {
    local stamp=$1 built_in newer
    [[ -x $2 && -r $stamp ]] || return 1
    built_in=$(<"$stamp")
    if [[ $environment == root ]]; then
        locate_root
        [[ $built_in == "$root_dir" && -d $root_dir ]] || return 1
    else
        [[ $built_in == "$host_name" ]] || return 1
    fi
    newer=$(cd "$project" && find "${build_inputs[@]}" -newer "$stamp" -print -quit 2>/dev/null)
    [[ -z $newer ]]
}

# configure_and_build PRESET [TARGET...]: inside the environment, which must be set up.
configure_and_build() {
    local preset=$1
    shift
    if [[ ! -f $project/build/$preset/build.ninja ]]; then
        inside cmake --preset "$preset" -S "$project" || return
    fi
    if (($#)); then set -- --target "$@"; fi
    inside cmake --build "$project/build/$preset" "$@"
}

# build_once PRESET STAMP_NAME BINARY [TARGET...]: one builder at a time, and a stamp for the next start.
# The stamp carries the time before the build, so that a change made meanwhile is not lost.
build_once() {
    local preset=$1 stamp=$project/build/$1/.built-$2 binary=$3 lock
    shift 3
    mkdir -p "${stamp%/*}"
    exec {lock}>"${stamp%/*}/.lock"
    flock "$lock"
    if ! is_fresh "$stamp" "$binary"; then
        touch "$stamp.begun"
        configure_and_build "$preset" "$@" {lock}>&- || return
        if [[ $environment == root ]]; then echo "$root_dir"; else echo "$host_name"; fi >"$stamp"
        touch -r "$stamp.begun" "$stamp"
        rm "$stamp.begun"
    fi
    exec {lock}>&-
}
