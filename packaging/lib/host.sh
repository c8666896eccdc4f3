# shellcheck shell=bash
# Which environment builds Tierwright: this host ("host"), or a Debian 13 root ("root")?
# A host qualifies if its own packages have Qt 6.7 or newer and KF6 SyntaxHighlighting.

# os_field NAME VARIABLE: one field of /etc/os-release, without starting a process.
os_field() {
    local line
    while IFS= read -r line; do
        if [[ $line == "$1="* ]]; then
            line=${line#*=}
            line=${line#[\"\']}
            printf -v "$2" '%s' "${line%[\"\']}"
            return
        fi
    done </etc/os-release
    printf -v "$2" ''
}

# Sets host_manager (apt, dnf, pacman or nothing), environment (host or root) and environment_name, which changes when
# everything must be built anew.
detect_environment() {
    local id like version
    os_field ID id
    os_field ID_LIKE like
    os_field VERSION_ID version
    host_manager=
    environment=root
    case " $id $like " in
    *" debian "* | *" ubuntu "*) host_manager=apt ;;
    *" fedora "*) host_manager=dnf ;;
    *" arch "*) host_manager=pacman ;;
    esac
    case $id in
    debian) if ((${version%%.*} + 0 >= 13)) || [[ -z $version ]]; then environment=host; fi ;;
    ubuntu) if ((${version%%.*} >= 25)); then environment=host; fi ;;
    fedora) if ((version >= 41)); then environment=host; fi ;;
    arch | manjaro | endeavouros | cachyos) environment=host ;;
    esac
    # For hosts which this list does not know: whoever has the packages may say so.
    environment=${TIERWRIGHT_ENVIRONMENT:-$environment}
    [[ $environment == host || $environment == root ]] ||
        die "TIERWRIGHT_ENVIRONMENT is '$environment'" "it must be 'host' (build with this system's packages) or 'root'"
    if [[ $environment == host ]]; then
        environment_name="$id-${version:-rolling} $project"
    else
        locate_root
        environment_name="$root_dir $project"
    fi
}

# Prints the packages of its arguments which are not installed.
missing_packages() {
    case $host_manager in
    apt)
        local package
        for package; do
            # shellcheck disable=SC2016 # dpkg's own variable
            [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || echo "$package"
        done
        ;;
    dnf)
        local package
        for package; do rpm -q --quiet --whatprovides "$package" || echo "$package"; done
        ;;
    pacman) pacman -T "$@" || true ;;
    esac
}

# Installs what this host lacks.
setup_host() {
    local -a wanted missing
    case $host_manager in
    apt) wanted=("${debian_packages[@]}") ;;
    dnf) wanted=("${fedora_packages[@]}") ;;
    pacman) wanted=("${arch_packages[@]}") ;;
    *) return 0 ;; # an unknown host that was chosen by hand: CMake will say what it misses
    esac
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    ((${#missing[@]})) || return 0
    case $host_manager in
    apt) apt_install "${missing[@]}" ;;
    dnf) as_root dnf install -y "${missing[@]}" >&2 || die "dnf could not install: ${missing[*]}" ;;
    pacman) as_root pacman -S --needed --noconfirm "${missing[@]}" >&2 || die "pacman could not install: ${missing[*]}" ;;
    esac
}
