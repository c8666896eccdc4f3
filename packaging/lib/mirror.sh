# shellcheck shell=bash
# Finds the Debian mirror in the host's own apt configuration. No address is written in this repository.

# The first "deb" source which has the component main. Reads both formats of apt; prints the address.
# Sources of other vendors may also have a component called main, so their suite must be the host's own.
mirror_from_apt() {
    local -a files=()
    local file
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
        if [[ -r $file ]]; then files+=("$file"); fi
    done
    ((${#files[@]})) || return 1
    awk -v codename="$1" '
        function offer(uri, suite) {
            if (found || (suite != codename && suite !~ /^(stable|testing|unstable|sid|oldstable)$/)) return
            if (uri !~ /debian\/?$/ && uri !~ /^mirror/) return
            found = uri
        }
        function finish_stanza(   suites, n, i, first) {
            if ((" " types " ") ~ / deb / && (" " components " ") ~ / main / && enabled != "no") {
                split(uris, first, " ")
                n = split(suites_field, suites, " ")
                for (i = 1; i <= n; i++) offer(first[1], suites[i])
            }
            types = uris = suites_field = components = enabled = ""
        }
        FNR == 1 { finish_stanza() }
        FILENAME ~ /\.list$/ {
            sub(/#.*/, "")
            if ($1 != "deb") next
            sub(/^[ \t]*deb[ \t]+(\[[^]]*\][ \t]*)?/, "")
            for (i = 3; i <= NF; i++) if ($i == "main") offer($1, $2)
            next
        }
        /^#/ { next }
        /^[ \t]*$/ { finish_stanza(); next }
        { value = $0; sub(/^[^:]*:[ \t]*/, "", value) }
        tolower($1) == "types:" { types = value }
        tolower($1) == "uris:" { uris = value }
        tolower($1) == "suites:" { suites_field = value }
        tolower($1) == "components:" { components = value }
        tolower($1) == "enabled:" { enabled = value }
        END { finish_stanza(); if (found) print found; else exit 1 }
    ' "${files[@]}"
}

debian_mirror() {
    local id codename
    if [[ -n ${TIERWRIGHT_DEBIAN_MIRROR:-} ]]; then
        printf '%s\n' "$TIERWRIGHT_DEBIAN_MIRROR"
        return
    fi
    os_field ID id
    os_field VERSION_CODENAME codename
    if [[ $id == debian ]] && mirror_from_apt "$codename"; then return; fi
    die "no Debian mirror is known on this host" \
        "Tierwright needs Qt 6.7, which this system's packages do not have, so it builds inside a Debian 13 root." \
        "Debian packages come from the mirror of your own choice; name it once:" \
        "TIERWRIGHT_DEBIAN_MIRROR=<address of a Debian mirror, as in sources.list> $0"
}
