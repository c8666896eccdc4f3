// Internal: every rule, one declaration for each file of this folder.
#pragma once

#include "rules/rule.h"

namespace tw::rules {

// Broken or surprising YAML
extern const Rule yml_000, yml_001, yml_004, yml_007;
// The compose model
extern const Rule cmp_001, cmp_002, cmp_003, cmp_005, cmp_006, cmp_007, cmp_008, cmp_012, cmp_014,
    cmp_015, cmp_020, cmp_025, cmp_026, cmp_027, cmp_028, cmp_029, cmp_030;
// Networks
extern const Rule net_001, net_002, net_003, net_004, net_005, net_006, net_008, net_009, net_011,
    net_013, net_014;
// Published ports
extern const Rule prt_001, prt_002, prt_003, prt_004, prt_005, prt_007;
// Resources and health
extern const Rule res_001, res_002, res_003, res_004, res_006, hlt_001, hlt_002, hlt_003;
// Security
extern const Rule sec_007;
// Traefik
extern const Rule trf_012, trf_015, trf_016, trf_017, trf_028;
// The contract itself
extern const Rule con_001, con_002, con_003, con_004, con_005, con_006, con_007, con_009, con_010,
    con_011, con_012, con_013, con_014, con_015, con_016, con_017, con_018, con_019, con_020,
    con_021;

} // namespace tw::rules
