// Internal: every rule, one declaration for each file of this folder.
#pragma once

#include "rules/rule.h"

namespace tw::rules {

// The compose model
extern const Rule cmp_001, cmp_002, cmp_003, cmp_004, cmp_005, cmp_006, cmp_007, cmp_008, cmp_009,
    cmp_010, cmp_011, cmp_012, cmp_013, cmp_014, cmp_015, cmp_016, cmp_017, cmp_018, cmp_019,
    cmp_020, cmp_021, cmp_022, cmp_023, cmp_025, cmp_026, cmp_027, cmp_028, cmp_029, cmp_030;
// The contract itself
extern const Rule con_001, con_002, con_003, con_004, con_005, con_006, con_007, con_009, con_010,
    con_011, con_012, con_013, con_014, con_015, con_016, con_017, con_018, con_019, con_020,
    con_021, con_022, con_023, con_024;
// Health checks
extern const Rule hlt_001, hlt_002, hlt_003, hlt_004, hlt_005;
// Networks
extern const Rule net_001, net_002, net_003, net_004, net_005, net_006, net_007, net_008, net_009,
    net_010, net_011, net_012, net_013, net_014, net_015, net_016, net_017, net_018, net_019,
    net_020, net_021, net_023, net_024, net_025, net_026;
// Published ports
extern const Rule prt_001, prt_002, prt_003, prt_004, prt_005, prt_006, prt_007, prt_008, prt_009,
    prt_010, prt_011, prt_012;
// Resources
extern const Rule res_001, res_002, res_003, res_004, res_005, res_006, res_007, res_008;
// Security
extern const Rule sec_001, sec_002, sec_003, sec_004, sec_005, sec_006, sec_007, sec_008, sec_009,
    sec_010, sec_011;
// Traefik
extern const Rule trf_001, trf_002, trf_003, trf_004, trf_005, trf_006, trf_007, trf_008, trf_009,
    trf_010, trf_011, trf_012, trf_013, trf_014, trf_015, trf_016, trf_017, trf_018, trf_019,
    trf_020, trf_021, trf_022, trf_023, trf_024, trf_025, trf_026, trf_027, trf_028, trf_029,
    trf_030, trf_031, trf_032, trf_033;
// Broken or surprising YAML
extern const Rule yml_000, yml_001, yml_002, yml_004, yml_006, yml_007;

} // namespace tw::rules
