# shellcheck shell=bash
# Shared by all packaging scripts: where things are, and how to speak to the user.

set -euo pipefail

project=$(cd "${BASH_SOURCE[0]%/*}/../.." && pwd -P)
cache=${XDG_CACHE_HOME:-${HOME:?HOME is not set: Tierwright keeps its build environment below it}/.cache}/tierwright

say() { printf '%s\n' "tierwright: $*" >&2; }

# die WHAT [WHY AND WHAT TO DO]...: exit code 2 is "could not even start", as in tierwright-cli.
die() {
    say "$1"
    shift
    if (($#)); then printf '    %s\n' "$@" >&2; fi
    exit 2
}

# Runs a command with its output kept away, and shown only if it fails.
quietly() {
    local log status=0
    log=$(mktemp)
    "$@" </dev/null >"$log" 2>&1 || status=$?
    if ((status)); then cat "$log" >&2; fi
    rm -f "$log"
    return "$status"
}

can_be_root() { ((EUID == 0)) || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }; }

need_root() { die "packages are missing, and installing them needs root" "run this once, then start again:" "sudo $*"; }

# Runs a command as root: directly, or by a sudo which asks for no password.
as_root() {
    if ((EUID == 0)); then
        "$@"
    elif can_be_root; then
        sudo -n "$@"
    else
        need_root "$@"
    fi
}

# apt_install PACKAGE...: a fresh machine has no package lists yet, hence the update. --no-remove: what the user has
# installed is never traded for what Tierwright wants.
apt_install() {
    local -a install=(apt-get install -y --no-install-recommends --no-remove "$@")
    if ! can_be_root; then need_root "${install[@]}"; fi
    say "installing $*"
    quietly as_root apt-get update || say "apt-get update failed; trying with the package lists at hand"
    quietly as_root env DEBIAN_FRONTEND=noninteractive "${install[@]}" ||
        die "could not install: $*" "apt's own words are above; once they are installed, start again"
}
