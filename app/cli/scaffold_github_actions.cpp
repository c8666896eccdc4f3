#include "scaffold_kind.h"

namespace tw::cli {

const ScaffoldKind scaffold_github_actions{
    .name = "github-actions",
    .about = "A workflow for GitHub Actions: annotations, job summary, code scanning",
    .place = ".github/workflows/tierwright.yml",
    .text = R"text(# Checks the networks of the compose project against its contract.
#
# It needs an image with tierwright-cli that this repository may pull. Build one from Tierwright's sources,
#
#     docker build -t ghcr.io/OWNER/tierwright-cli -f packaging/Dockerfile .
#
# push it, and name it in the repository variable TIERWRIGHT_IMAGE
# (Settings, Secrets and variables, Actions, Variables). Without it the job fails.
name: Network contract

on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read
  security-events: write # for code scanning

jobs:
  networks:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v4

      - name: Check
        env:
          IMAGE: ${{ vars.TIERWRIGHT_IMAGE }}
        run: |
          if [ -z "$IMAGE" ]; then
            echo "::error::the repository variable TIERWRIGHT_IMAGE names no image with tierwright-cli, so nothing was checked"
            exit 2
          fi
          docker run --rm --network none --user "$(id -u):$(id -g)" -v "$PWD:/work" -w /work "$IMAGE" \
            check@ARGS@ --format github --format markdown=tierwright.md --format sarif=tierwright.sarif

      - name: Summary
        if: always()
        run: if [ -f tierwright.md ]; then cat tierwright.md >> "$GITHUB_STEP_SUMMARY"; fi

      - name: Code scanning
        if: always() && hashFiles('tierwright.sarif') != ''
        continue-on-error: true # pull requests from forks may not write there
        uses: github/codeql-action/upload-sarif@v3
        with:
          sarif_file: tierwright.sarif
          category: tierwright
)text"};

} // namespace tw::cli
