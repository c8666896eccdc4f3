#include "scaffold_kind.h"

namespace tw::cli {

const ScaffoldKind scaffold_validate_script{
    .name = "validate-script",
    .about = "A script for people and for CI systems that know shells only",
    .place = "scripts/validate_network_contracts.sh",
    .executable = true,
    .text = R"sh(#!/usr/bin/env bash
# Checks the networks of the compose project against its contract. Reads files only: nothing has to run, and what does
# not run is checked as well.
#
#   scripts/validate_network_contracts.sh [OPTION of tierwright-cli check…]
#
# Exit code: 0 the contract is kept, 1 it is not, 2 nothing was checked. Without tierwright-cli nothing is checked, and
# that is a failure. TIERWRIGHT_CLI names the program if it is not in PATH.
set -euo pipefail

cli=${TIERWRIGHT_CLI:-tierwright-cli}
if ! command -v -- "$cli" >/dev/null 2>&1; then
    echo "validate_network_contracts: '$cli' was not found, so nothing was checked." >&2
    echo "Put tierwright-cli into PATH, or name it: TIERWRIGHT_CLI=/path/to/tierwright-cli $0" >&2
    exit 2
fi

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
status=0
"$cli" check@ARGS@ "$@" || status=$?
case $status in
0 | 1) exit "$status" ;;
*)
    echo "validate_network_contracts: the check ended with $status, so nothing is known." >&2
    exit 2
    ;;
esac
)sh"};

} // namespace tw::cli
