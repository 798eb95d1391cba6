# The only commands a newcomer needs; `make` or `make help` lists them.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help tables bench baseline compare operations build firmware firmware-minimal firmware-full firmware-wide \
  test test-long lint format record-expected record-differences python-document profile speed manual clean \
  tools-firmware tools-wide tools-build tools-test

SWIFT ?= swift
PYTHON ?= python3
thumbprint := .build/release/thumbprint
images := .build/firmware/adder-microbit-v1.elf .build/firmware/adder-microbit-v2.elf
wide-images := $(images:.elf=-wide.elf)
small-images := .build/firmware/adder-microbit-v1-minimal.elf .build/firmware/adder-microbit-v1-full.elf
all-images := $(images) $(small-images) $(wide-images)
swift-code := Package.swift Firmware/Package.swift \
  $(wildcard Sources Peripherals Firmware/Sources Tests Benchmarks)

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

bench: firmware build ## Measure every script of Benchmarks/Python on both boards
	@$(thumbprint) bench Benchmarks/Python/*.py --board microbit-v1 --board microbit-v2

build: tools-build ## Build the emulator: .build/release/thumbprint
	@echo "==> thumbprint (release)"
	@$(SWIFT) build -c release --product thumbprint --static-swift-stdlib

firmware: tools-firmware $(images) ## Build Adder for both boards: .build/firmware/*.elf

firmware-minimal: tools-firmware .build/firmware/adder-microbit-v1-minimal.elf ## Build Adder without modules in Python

firmware-full: tools-firmware .build/firmware/adder-microbit-v1-full.elf ## Build Adder for all of microbit-v1's flash

firmware-wide: tools-wide $(wide-images) ## Build Adder with floats of 64 bits: .build/firmware/*-wide.elf

test: tools-test firmware $(lastword $(wide-images)) build ## Run every suite
	@echo "==> tests"
	@$(SWIFT) test

# PARTS="noise stack" runs only those; .ci/test-long says which there are, and what else can be chosen.
test-long: tools-test firmware firmware-minimal firmware-full firmware-wide build ## Run every suite and campaign, for an hour
	@SWIFT="$(SWIFT)" .ci/test-long $(PARTS)

# A script that an image cannot run (1) is in its baseline too.
baseline: firmware firmware-minimal firmware-full firmware-wide build ## Record what every script of Benchmarks/Python costs now, for the tests
	@for image in $(basename $(notdir $(all-images))); do \
	  board=$${image#adder-}; board=$${board%-minimal}; board=$${board%-full}; board=$${board%-wide}; \
	  $(thumbprint) bench Benchmarks/Python/*.py --board $$board --firmware .build/firmware/$$image.elf \
	    --format csv --output Benchmarks/Baselines/$$image.csv || test $$? -eq 1 || exit; \
	done

compare: firmware build ## Compare Adder with the stock MicroPython image, script by script
	@.ci/tools test
	@$(SWIFT) build -c release --static-swift-stdlib --product peer-comparison
	@for board in microbit-v1 microbit-v2; do \
	  echo "==> $$board"; .build/release/peer-comparison $$board || exit; done

operations: firmware build ## Compare ordinary operations with the stock MicroPython images, one by one
	@.ci/tools test
	@$(SWIFT) build -c release --static-swift-stdlib --product peer-comparison
	@for board in microbit-v1 microbit-v2; do \
	  echo "==> $$board"; .build/release/peer-comparison $$board --operations || exit; done

lint: ## Check the formatting of all Swift code
	@$(SWIFT) format lint --strict --parallel --recursive $(swift-code)

format: ## Format all Swift code
	@$(SWIFT) format --in-place --parallel --recursive $(swift-code)

record-expected: ## Record what CPython prints for every script of Benchmarks and Tests
	@.ci/record-expected $(PYTHON) Benchmarks/Python Tests/Python

record-differences: ## Record what Adder prints where it differs from CPython
	@$(SWIFT) build --package-path Firmware --product adder
	@cd Tests/Python/differences && for script in *.py; do \
	  ../../../Firmware/.build/debug/adder $$script >$${script%.py}.adder; done

python-document: ## Write Documentation/PYTHON.md anew, from Tests/Python
	@$(SWIFT) run python-document

profile: firmware build ## Count which code of Adder runs often, for what is packed: Firmware/Tables/warm.txt
	@Firmware/profile

tables: ## Write what is generated of Adder anew, from Firmware/Modules and Firmware/Tables
	@$(SWIFT) run --package-path Firmware adder-tables
	@$(SWIFT) run --package-path Firmware adder-freeze
	@$(SWIFT) run --package-path Firmware adder-tables

speed: firmware build ## Measure the emulator's speed beside QEMU's
	@.ci/tools speed
	@$(SWIFT) run -c release emulator-speed

manual: build ## Write man pages and completions for bash, zsh and fish: .build/manual
	@$(SWIFT) build --product generate-manual
	@mkdir -p .build/manual
	@"$$($(SWIFT) build --show-bin-path)/generate-manual" $(thumbprint) --multi-page \
	  --date "$$(git log -1 --format=%cs 2>/dev/null || date +%F)" --output-directory .build/manual
	@for shell in bash zsh fish; do \
	  $(thumbprint) --generate-completion-script $$shell >.build/manual/thumbprint.$$shell || exit; done
	@ls .build/manual

clean: ## Remove everything that was built
	rm -rf .build

# ---- Tools: each goal asks for what it needs, and nothing happens when all is there ----

tools-firmware tools-wide tools-build tools-test: tools-%:
	@.ci/tools $*

# ---- The firmware ----

firmware-sources = $(shell find Firmware/Sources/Adder Firmware/Sources/Port \
  Firmware/Sources/Support Firmware/Sources/Board Firmware/Sources/Tighten \
  Firmware/Sources/Outline Firmware/Sources/Packing Firmware/Tables/hot.txt Firmware/Tables/warm.txt Firmware/Sources/$(1))

# $(1) board, $(2) the directory of its sources
define firmware-rule
.build/firmware/adder-$(1).elf: Firmware/build-image Firmware/Link/sections.ld \
    Firmware/Link/$(1).ld $(call firmware-sources,$(2)) | tools-firmware
	@echo "==> adder-$(1)"
	@Firmware/build-image $(1) $(CURDIR)/$$@
	@arm-none-eabi-size $$@
endef

$(eval $(call firmware-rule,microbit-v1,MicrobitV1))
$(eval $(call firmware-rule,microbit-v2,MicrobitV2))

$(small-images): .build/firmware/adder-microbit-v1-%.elf: .build/firmware/adder-microbit-v1.elf
	@echo "==> adder-microbit-v1-$*"
	@Firmware/build-image microbit-v1 $(CURDIR)/$@ $*
	@arm-none-eabi-size $@

.build/firmware/adder-%-wide.elf: .build/firmware/adder-%.elf $(wildcard Firmware/Sources/Wide/*.c) \
    Firmware/Sources/Wide/include/math.h | tools-wide
	@echo "==> adder-$*-wide"
	@Firmware/build-image $* $(CURDIR)/$@ wide
	@arm-none-eabi-size $@
