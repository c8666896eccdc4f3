#!/usr/bin/env bash
# RunTest.sh PROGRAM [ARGUMENT...]: runs a Qt Test program for ctest, and makes its exit code say what happened:
#   0   every function ran and passed
#   77  nothing failed, but some function was skipped (ctest's SKIP_RETURN_CODE)
#   1   something failed, the program crashed, or it ended without a report
set -euo pipefail

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
report=$scratch/report

# GUI tests draw into memory unless the caller chose a platform; the others never look at this.
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}

# The same words and the same defaults for everyone, and nobody's own settings touched.
export LC_ALL=C.UTF-8 XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data XDG_STATE_HOME=$scratch/state
unset LANGUAGE

status=0
"$@" 2>&1 | tee "$report" || status=$?

if ((status != 0)); then
    echo "exit code $status"
    exit 1
fi
# Text from the tested code may hold bytes of any kind, hence -a.
if ! grep -aq '^Totals: ' "$report"; then
    echo "the program ended without the totals of Qt Test: not counted as passed"
    exit 1
fi
if grep -aq '^SKIP   : ' "$report"; then
    echo "skipped here:"
    grep -aA1 '^SKIP   : ' "$report"
    exit 77
fi
