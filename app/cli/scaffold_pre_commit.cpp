#include "scaffold_kind.h"

namespace tw::cli {

const ScaffoldKind scaffold_pre_commit{
    .name = "pre-commit",
    .about = "A hook for pre-commit",
    .place = ".pre-commit-config.yaml",
    .text =
        R"(# Checks the networks of the compose project before each commit that touches it (https://pre-commit.com).
# tierwright-cli must be in PATH; where it is not, the commit is refused.
repos:
  - repo: local
    hooks:
      - id: tierwright-check
        name: network contract
        language: system
        entry: tierwright-cli check@ARGS@
        files: (^|/)([^/]*compose[^/]*\.ya?ml|network-contract\.yaml|\.env)$
        pass_filenames: false
)"};

} // namespace tw::cli
