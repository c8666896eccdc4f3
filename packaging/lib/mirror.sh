# shellcheck shell=bash
# Finds the Debian mirror in the host's own apt configuration. No address is written in this repository.

# Prints the address of the first "deb" source with the component main and one of Debian's suites. Other vendors use the
# same names, but sign with a key of their own: a source signed by Debian's keyring comes first, one that names no
# keyring second, any other is not Debian. Reads one-line (.list) and deb822 (.sources) files.
mirror_from_apt() {
    local -a files=()
    local file
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
        if [[ -r $file ]]; then files+=("$file"); fi
    done
    ((${#files[@]})) || return 1
    awk -v codename="$1" '
        function offer(uri, suite, signer,   rank) {
            if (suite != codename && suite !~ /^(bullseye|bookworm|trixie|forky|oldstable|stable|testing|sid|unstable)$/) return
            if (uri ~ /^cdrom/) return
            rank = signer ~ /debian-archive/ ? 3 : signer != "" ? 0 : uri ~ /debian\/?$/ ? 2 : 1
            if (rank > best) { best = rank; found = uri }
        }
        function finish_stanza(   suite, n, i, uri) {
            if ((" " types " ") ~ / deb / && (" " components " ") ~ / main / && enabled != "no") {
                split(uris, uri, " ")
                n = split(suites, suite, " ")
                for (i = 1; i <= n; i++) offer(uri[1], suite[i], signer)
            }
            types = uris = suites = components = enabled = signer = ""
        }
        FNR == 1 { finish_stanza() }
        FILENAME ~ /\.list$/ {
            sub(/#.*/, "")
            if ($1 != "deb") next
            signer = match($0, /signed-by=[^] \t]*/) ? substr($0, RSTART + 10, RLENGTH - 10) : ""
            sub(/^[ \t]*deb[ \t]+(\[[^]]*\][ \t]*)?/, "")
            for (i = 3; i <= NF; i++) if ($i == "main") offer($1, $2, signer)
            signer = ""
            next
        }
        /^#/ { next }
        /^[ \t]*$/ { finish_stanza(); next }
        { value = $0; sub(/^[^:]*:[ \t]*/, "", value); field = tolower($1) }
        field == "types:" { types = value }
        field == "uris:" { uris = value }
        field == "suites:" { suites = value }
        field == "components:" { components = value }
        field == "enabled:" { enabled = value }
        field == "signed-by:" { signer = value == "" ? "a key written in the file" : value }
        END { finish_stanza(); if (found) print found; else exit 1 }
    ' "${files[@]}"
}

debian_mirror() {
    local id codename=
    if [[ -n ${TIERWRIGHT_DEBIAN_MIRROR:-} ]]; then
        printf '%s\n' "$TIERWRIGHT_DEBIAN_MIRROR"
        return
    fi
    os_field ID id
    if [[ $id == debian ]]; then os_field VERSION_CODENAME codename; fi
    if mirror_from_apt "$codename"; then return; fi
    die "no Debian mirror is known on this host" \
        "Its packages have no Qt 6.7, so Tierwright builds inside a Debian 13 root, and asks you where to take that from." \
        "Name the mirror once, as it would stand in sources.list:" \
        "TIERWRIGHT_DEBIAN_MIRROR=<address> $0"
}
