#include "rules/capabilities.h"

#include "base/letters.h"

#include <algorithm>
#include <array>

namespace tw::rules {

std::string capability_name(std::string_view written) {
    const std::string name = upper_case(written);
    return name.starts_with("CAP_") ? name.substr(4) : name;
}

bool is_capability(std::string_view name) {
    static constexpr auto known = std::to_array<std::string_view>({"ALL",
                                                                   "AUDIT_CONTROL",
                                                                   "AUDIT_READ",
                                                                   "AUDIT_WRITE",
                                                                   "BLOCK_SUSPEND",
                                                                   "BPF",
                                                                   "CHECKPOINT_RESTORE",
                                                                   "CHOWN",
                                                                   "DAC_OVERRIDE",
                                                                   "DAC_READ_SEARCH",
                                                                   "FOWNER",
                                                                   "FSETID",
                                                                   "IPC_LOCK",
                                                                   "IPC_OWNER",
                                                                   "KILL",
                                                                   "LEASE",
                                                                   "LINUX_IMMUTABLE",
                                                                   "MAC_ADMIN",
                                                                   "MAC_OVERRIDE",
                                                                   "MKNOD",
                                                                   "NET_ADMIN",
                                                                   "NET_BIND_SERVICE",
                                                                   "NET_BROADCAST",
                                                                   "NET_RAW",
                                                                   "PERFMON",
                                                                   "SETFCAP",
                                                                   "SETGID",
                                                                   "SETPCAP",
                                                                   "SETUID",
                                                                   "SYSLOG",
                                                                   "SYS_ADMIN",
                                                                   "SYS_BOOT",
                                                                   "SYS_CHROOT",
                                                                   "SYS_MODULE",
                                                                   "SYS_NICE",
                                                                   "SYS_PACCT",
                                                                   "SYS_PTRACE",
                                                                   "SYS_RAWIO",
                                                                   "SYS_RESOURCE",
                                                                   "SYS_TIME",
                                                                   "SYS_TTY_CONFIG",
                                                                   "WAKE_ALARM"});
    return std::ranges::contains(known, name);
}

bool is_dangerous_capability(std::string_view name) {
    static constexpr auto dangerous = std::to_array<std::string_view>(
        {"ALL", "BPF", "DAC_READ_SEARCH", "MAC_ADMIN", "MAC_OVERRIDE", "NET_ADMIN", "SYS_ADMIN",
         "SYS_MODULE", "SYS_PTRACE", "SYS_RAWIO"});
    return std::ranges::contains(dangerous, name);
}

} // namespace tw::rules
