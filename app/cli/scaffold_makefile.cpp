#include "scaffold_kind.h"

namespace tw::cli {

const ScaffoldKind scaffold_makefile{
    .name = "makefile",
    .about = "Targets for make",
    .place = "tierwright.mk",
    .text = R"(# Checks of the compose project's networks. In the Makefile: include tierwright.mk
TIERWRIGHT ?= tierwright-cli
TIERWRIGHT_PROJECT ?=@ARGS@

.PHONY: networks networks-reach networks-fix networks-fix-write

networks: ## check the networks against the contract
	$(TIERWRIGHT) check $(TIERWRIGHT_PROJECT)

networks-reach: ## show which services reach each other
	$(TIERWRIGHT) reach $(TIERWRIGHT_PROJECT)

networks-fix: ## show what the safe fixes would change
	$(TIERWRIGHT) fix --diff $(TIERWRIGHT_PROJECT)

networks-fix-write: ## apply the safe fixes
	$(TIERWRIGHT) fix --write $(TIERWRIGHT_PROJECT)
)"};

} // namespace tw::cli
