#include "scaffold_kind.h"

namespace tw::cli {

const ScaffoldKind scaffold_gitlab_ci{
    .name = "gitlab-ci",
    .about = "A job for GitLab CI: code quality and test report in merge requests",
    .place = ".gitlab/tierwright.gitlab-ci.yml",
    .text = R"(# Checks the networks of the compose project against its contract. In .gitlab-ci.yml:
#
#     include:
#       - local: .gitlab/tierwright.gitlab-ci.yml
#
# It needs an image with tierwright-cli. Build one from Tierwright's sources,
#
#     docker build -t REGISTRY/tierwright-cli -f packaging/Dockerfile .
#
# push it, and name it in the CI/CD variable TIERWRIGHT_IMAGE. Without it the job fails.
network-contract:
  stage: test
  image:
    name: $TIERWRIGHT_IMAGE
    entrypoint: [""]
  script:
    - tierwright-cli check@ARGS@ --format text --format gitlab=gl-code-quality-report.json --format junit=tierwright.xml
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: tierwright.xml
)"};

} // namespace tw::cli
