# The only commands a newcomer needs; `make` or `make help` lists them.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help tables bench build firmware test test-long lint format record-expected speed clean \
  tools-firmware tools-build tools-test

SWIFT ?= swift
PYTHON ?= python3
thumbprint := .build/release/thumbprint
images := .build/firmware/adder-microbit-v1.elf .build/firmware/adder-microbit-v2.elf
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

test: tools-test firmware build ## Run every suite
	@echo "==> tests"
	@$(SWIFT) test

test-long: tools-test firmware build ## Run every suite, long campaigns included
	@echo "==> tests, long"
	@THUMBPRINT_LONG_TESTS=1 $(SWIFT) test

lint: ## Check the formatting of all Swift code
	@$(SWIFT) format lint --strict --parallel --recursive $(swift-code)

format: ## Format all Swift code
	@$(SWIFT) format --in-place --parallel --recursive $(swift-code)

record-expected: ## Record what CPython prints for every script of Benchmarks and Tests
	@.ci/record-expected $(PYTHON) Benchmarks/Python Tests/Python

tables: ## Write Firmware/Sources/Adder/Generated anew from Firmware/Tables
	@$(SWIFT) run --package-path Firmware adder-tables

speed: firmware build ## Measure the emulator's speed beside QEMU's
	@.ci/tools speed
	@$(SWIFT) run -c release emulator-speed

clean: ## Remove everything that was built
	rm -rf .build

# ---- Tools: each goal asks for what it needs, and nothing happens when all is there ----

tools-firmware tools-build tools-test: tools-%:
	@.ci/tools $*

# ---- The firmware: one rule, a triple, a toolset and a multilib of libgcc per board ----

board-microbit-v1 := armv6m-none-none-eabi MicrobitV1
board-microbit-v2 := armv7em-none-none-eabi MicrobitV2
cpu-microbit-v1 := -mcpu=cortex-m0 -mthumb -mfloat-abi=soft
cpu-microbit-v2 := -mcpu=cortex-m4 -mthumb -mfloat-abi=hard -mfpu=fpv4-sp-d16

firmware-sources = $(shell find Firmware/Sources/Adder Firmware/Sources/Port \
  Firmware/Sources/Support Firmware/Sources/Board Firmware/Sources/$(1))

# $(1) board, $(2) triple, $(3) its source directory
define firmware-rule
.build/firmware/adder-$(1).elf: Makefile Firmware/Package.swift Firmware/Link/sections.ld \
    Firmware/Link/$(1).ld Firmware/Toolsets/$(1).json $(call firmware-sources,$(3)) | tools-firmware
	@echo "==> adder-$(1)"
	@mkdir -p .build/firmware
	@# swift build does not know that a link script changed: without its output it links again.
	@rm -f .build/firmware/$(1)/$(2)/release/adder-$(1)
	@libgcc="$$$$(arm-none-eabi-gcc $(cpu-$(1)) -print-libgcc-file-name)" && \
	$(SWIFT) build --package-path Firmware --scratch-path .build/firmware/$(1) -c release \
	  --triple $(2) --toolset Firmware/Toolsets/$(1).json --product adder-$(1) \
	  -Xlinker -L -Xlinker "$$$${libgcc%/*}" -Xlinker -L -Xlinker "$(CURDIR)/Firmware/Link" \
	  -Xlinker -T -Xlinker $(1).ld
	@cp .build/firmware/$(1)/$(2)/release/adder-$(1) $$@.new && mv $$@.new $$@
	@arm-none-eabi-size $$@
endef

$(foreach board,microbit-v1 microbit-v2,$(eval $(call \
  firmware-rule,$(board),$(word 1,$(board-$(board))),$(word 2,$(board-$(board))))))
