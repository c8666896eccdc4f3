# shellcheck shell=bash
# Makes the Debian 13 root, once, as a plain folder in the user's cache.

root_suite=trixie

# Sets root_dir, which need not exist yet. The recipe's number counts changes of this file which the package list does not show.
locate_root() {
    local sum
    sum=$(printf '%s\n' "recipe 1" "$root_suite" "$HOSTTYPE" "${debian_packages[@]}" "${debian_root_packages[@]}" | sha256sum)
    root_dir=$cache/root-${sum:0:12}
}

setup_root() {
    if [[ -d $root_dir ]]; then return; fi
    mkdir -p "$cache"
    local lock
    exec {lock}>"$cache/root.lock"
    if ! flock -n "$lock"; then
        say "waiting for another start, which is making the Debian 13 root"
        flock "$lock"
    fi
    if [[ ! -d $root_dir ]]; then make_root; fi # the other start may have made it
    exec {lock}>&-
}

make_root() {
    local mirror log started=$SECONDS
    local -a tools=()
    partial_root=$root_dir.partial
    command -v mmdebstrap >/dev/null || tools+=(mmdebstrap)
    command -v bwrap >/dev/null || tools+=(bubblewrap)
    if ((EUID != 0)) && ! command -v newuidmap >/dev/null; then tools+=(uidmap); fi
    [[ -r /usr/share/keyrings/debian-archive-keyring.gpg ]] || tools+=(debian-archive-keyring)
    if ((${#tools[@]})); then install_root_tools "${tools[@]}"; fi
    check_bubblewrap
    mirror=$(debian_mirror)

    say "making a Debian 13 root with Qt 6 in $root_dir (once; a minute or two)"
    remove_root "$cache"/root-*.partial # of starts that were killed
    log=$cache/root.log
    trap 'remove_root "$partial_root"' EXIT
    trap 'exit 130' INT TERM HUP
    if ! fill_root "$partial_root" "$mirror" "${debian_packages[@]}" "${debian_root_packages[@]}" >"$log" 2>&1; then
        grep -E '^(E|W|error|mmdebstrap):' "$log" | tail -n 8 >&2 || tail -n 8 "$log" >&2
        die "the Debian 13 root could not be made" "mirror: $mirror, full log: $log" \
            "usual reasons: no network, no space below $cache, or a debian-archive-keyring too old to know Debian 13;" \
            "another mirror can be given by TIERWRIGHT_DEBIAN_MIRROR"
    fi
    mv "$partial_root" "$root_dir"
    trap - EXIT INT TERM HUP
    say "the root is ready after $((SECONDS - started)) s"
}

install_root_tools() {
    [[ ${host_manager:-} == apt ]] ||
        die "missing: $*" "this system has no apt; install them by its own means, then start again"
    apt_install "$@"
}

# As root, mmdebstrap writes the folder itself. Otherwise it works in a user namespace, and its archive is unpacked
# by the user, who thereby owns every file: bubblewrap needs no more, and the folder can be deleted like any other.
fill_root() {
    local partial=$1 mirror=$2 list proxy
    list=$(IFS=, && echo "${*:3}")
    # bubblewrap mounts the host's files over these, and cannot create them in a read-only folder
    # shellcheck disable=SC2016 # mmdebstrap's own $1
    local hook='cd "$1/etc"; for f in resolv.conf hosts passwd group machine-id; do [ -f $f ] || { rm -f $f; touch $f; }; done'
    local -a options=(
        --variant=apt --include="$list"
        --keyring=/usr/share/keyrings/debian-archive-keyring.gpg
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*'
        --dpkgopt='path-exclude=/usr/share/locale/*'
        --customize-hook="$hook"
    )
    proxy=$(apt-config dump --format '%v' Acquire::http::Proxy 2>/dev/null || true)
    if [[ -n $proxy ]]; then options+=(--aptopt="Acquire::http::Proxy \"$proxy\""); fi
    if ((EUID == 0)); then
        mmdebstrap --mode=root "${options[@]}" "$root_suite" "$partial" "$mirror" </dev/null
    else
        mkdir "$partial"
        mmdebstrap --mode=unshare --format=tar "${options[@]}" "$root_suite" - "$mirror" </dev/null |
            tar -x --no-same-owner --no-same-permissions --exclude='./dev/*' -C "$partial"
    fi
}

remove_root() {
    local dir
    for dir; do
        if [[ -d $dir ]]; then chmod -R u+w "$dir" 2>/dev/null || true; fi
        rm -rf --one-file-system "$dir"
    done
}
