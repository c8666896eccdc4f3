# shellcheck shell=bash
# One call for all scripts: after setup, `enter` and `inside` run commands in the build environment.


lib=${BASH_SOURCE[0]%/*}
source "$lib/common.sh"
source "$lib/packages.sh"
source "$lib/host.sh"
source "$lib/mirror.sh"
source "$lib/root.sh"
source "$lib/enter.sh"
source "$lib/build.sh"

setup() {
    detect_environment
    if [[ $environment == host ]]; then
        setup_host
    else
        setup_root
        check_entry
    fi
}
