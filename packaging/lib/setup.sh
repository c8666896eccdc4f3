# shellcheck shell=bash
# One call for all scripts: after setup, `enter` and `inside` run commands in the build environment.

lib=${BASH_SOURCE[0]%/*}
# shellcheck source=packaging/lib/common.sh
source "$lib/common.sh"
# shellcheck source=packaging/lib/packages.sh
source "$lib/packages.sh"
# shellcheck source=packaging/lib/host.sh
source "$lib/host.sh"
# shellcheck source=packaging/lib/mirror.sh
source "$lib/mirror.sh"
# shellcheck source=packaging/lib/root.sh
source "$lib/root.sh"
# shellcheck source=packaging/lib/enter.sh
source "$lib/enter.sh"
# shellcheck source=packaging/lib/build.sh
source "$lib/build.sh"

setup() {
    detect_environment
    if [[ $environment == host ]]; then
        setup_host
    else
        setup_root
    fi
}
