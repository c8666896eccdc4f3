# shellcheck shell=bash
# Runs a command inside the Debian 13 root, with the host's files at their own paths.
#
# Only the system folders (/usr, /etc, ...) come from the root, read-only. Everything else is the host's: a compose
# file may point at any other file (include, extends, env_file), and a file dialog must see what the user sees.

enter_arguments() {
    local root=$1 dir name engine=${DOCKER_HOST:-}
    shift
    bwrap_arguments=(--die-with-parent --ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc)
    if ((EUID != 0)); then bwrap_arguments+=(--unshare-user); fi
    for name in bin sbin lib lib32 lib64 libx32; do
        if [[ -L $root/$name ]]; then bwrap_arguments+=(--symlink "usr/$name" "/$name"); fi
    done
    for dir in /*; do
        case ${dir#/} in
        bin | sbin | lib | lib32 | lib64 | libx32 | usr | etc | proc | sys | dev | run | lost+found) continue ;;
        esac
        if [[ -L $dir ]]; then
            bwrap_arguments+=(--symlink "$(readlink "$dir")" "$dir")
        elif [[ -d $dir ]]; then
            bwrap_arguments+=(--bind-try "$dir" "$dir")
        fi
    done
    bwrap_arguments+=(
        --dev-bind /dev /dev --bind /proc /proc --ro-bind-try /sys /sys --dir /run
        --bind-try /usr/src /usr/src --bind-try /usr/local/src /usr/local/src
        --ro-bind "$root/var/lib/dpkg" /var/lib/dpkg
    )
    # Name resolution and users are the host's; displays, message buses and the container engine are sockets.
    for name in resolv.conf hosts passwd group machine-id; do
        if [[ -e /etc/$name ]]; then bwrap_arguments+=(--ro-bind-try "/etc/$name" "/etc/$name"); fi
    done
    for dir in "/run/user/$UID" /run/media /run/dbus /run/docker.sock; do
        bwrap_arguments+=(--bind-try "$dir" "$dir")
    done
    for dir in "${XDG_RUNTIME_DIR:-}" "${XAUTHORITY:-}" "${engine#unix://}"; do
        if [[ $dir == /run/* && $dir != "/run/user/$UID"* ]]; then bwrap_arguments+=(--bind-try "$dir" "$dir"); fi
    done
    reveal_system_paths "$root" "$PWD" "$@"
    bwrap_arguments+=(--chdir "$PWD")
}

# The host's own system folders are hidden by the root's. If the user names a file there (or stands there), its folder is
# laid over: that is possible for /etc, whose entries are few; elsewhere the user is told.
reveal_system_paths() {
    local root=$1 path entry
    shift
    for path; do
        path=${path#--*=}
        if [[ ! -e $path || -e $root$path ]]; then continue; fi
        case $path in
        /usr/src* | /usr/local/src*) continue ;;
        /usr/*)
            say "$path cannot be seen: Tierwright runs in its Debian root, which has a /usr of its own; copy the file elsewhere"
            continue
            ;;
        /etc/*/*) path=${path%/"${path##*/}"} ;; # the folder: neighbours count too
        /etc/*) ;;
        *) continue ;;
        esac
        bwrap_arguments+=(--tmpfs /etc)
        for entry in "$root"/etc/*; do
            if [[ -L $entry ]]; then
                bwrap_arguments+=(--symlink "$(readlink "$entry")" "${entry#"$root"}")
            else
                bwrap_arguments+=(--ro-bind "$entry" "${entry#"$root"}")
            fi
        done
        bwrap_arguments+=(--bind "$path" "$path")
    done
}

# Settings of the host which would lead the compiler or Qt to files that are not there.
enter_environment() {
    local name
    for name in LD_LIBRARY_PATH LD_PRELOAD PKG_CONFIG_PATH CMAKE_PREFIX_PATH CPATH CPLUS_INCLUDE_PATH LIBRARY_PATH \
        CC CXX CFLAGS CXXFLAGS LDFLAGS QT_PLUGIN_PATH QML2_IMPORT_PATH; do
        unset "$name"
    done
    export LANG=${LANG:-C.UTF-8} PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
}

# enter COMMAND...: replaces this shell by the command, inside the environment that was set up.
enter() {
    if [[ $environment == host ]]; then exec "$@"; fi
    local bwrap
    bwrap=$(command -v bwrap) || die "bubblewrap is missing" "install it (apt-get install bubblewrap), then start again"
    enter_arguments "$root_dir" "$@"
    enter_environment
    exec "$bwrap" "${bwrap_arguments[@]}" -- "$@"
}

# The same as a child process, for scripts which go on afterwards.
inside() { (enter "$@"); }

# Says why, before a root is made, if this system lets nobody enter it.
check_bubblewrap() {
    local words
    local -a options=(--ro-bind / /)
    if ((EUID != 0)); then options+=(--unshare-user); fi
    words=$(bwrap "${options[@]}" -- true 2>&1) && return
    die "bubblewrap does not work on this system: $words" \
        "Unprivileged user namespaces may be switched off: Ubuntu 24.04 does so by AppArmor." \
        "Allow them for bwrap (package apparmor-profiles, profile bwrap-userns-restrict), or start as root." \
        "Inside a container, start the container with the right to mount (for Docker: --privileged)."
}
