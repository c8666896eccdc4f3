# shellcheck shell=bash
# Collects the strings of the sources into files of Qt Linguist.

# Qt's lupdate knows tr() and translate(), but not the core's say() and say_count() (core/base/phrase.h).
# core_strings FOLDER: for each source of the core, writes a file that translates its patterns, on the same lines.
core_strings() {
    local source
    while IFS= read -r source; do
        inside perl -0ne '
            my $text = qr/(?:"(?:[^"\\]|\\.)*"\s*)+/;
            my ($calls, $at) = ("void strings() {", 1);
            while (/\bsay(?:\(\s*($text)|_count\(\s*($text),\s*($text))/g) {
                my ($one, $many, $singular) = ($1, $2, $3);
                my $line = 1 + (substr($_, 0, $-[0]) =~ tr/\n//);
                my $call = defined $one ? $one : "$many, $singular, 2";
                $call =~ s/\n//g;
                $calls .= "\n" x ($line - $at) . "QCoreApplication::translate(\"core\", $call);";
                $at = $line;
            }
            print "$calls}\n";
        ' "$source" >"$1/${source//\//_}"
    done < <(grep -rlE '\bsay(_count)?\(' core --include='*.cpp' --include='*.h')
}

# update_strings FILE FOLDER OPTION...: brings FILE up to date; FOLDER holds what core_strings has made.
update_strings() {
    local file=$1 copies=$2
    shift 2
    # English is the language of the sources: its file carries plural forms only.
    if [[ $file == *_en.ts ]]; then set -- -pluralonly "$@"; fi
    inside "$qt_bin/lupdate" -silent "$@" app "$copies" -ts "$file"
}

# find_lupdate: sets qt_bin.
find_lupdate() {
    qt_bin=$(inside bash -c 'qtpaths6 --query QT_HOST_BINS || qtpaths --query QT_HOST_BINS')
}
