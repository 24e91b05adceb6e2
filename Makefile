# The commands that a person types in this project; `make` alone lists them.

PREFIX ?= /usr/local
DATA ?= .
SECONDS ?= 60
COVERAGE ?= 0
COVERAGE_FLOOR ?= 85

swift_sources := Sources Tests Fuzzing/Sources/FuzzTargets Fuzzing/Sources/fuzz Package.swift
release := .build/release
# Without it the encoder takes seconds for an article in a debug build.
kernels := -Xcc -O2
install_build := .build-install

.PHONY: help packages build test demo lint contract coverage fuzz gate browser api-check agents-check \
  install clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

packages: ## install the Debian packages that are missing
	@Scripts/check-swift.sh
	@Scripts/install-packages.sh

build: packages ## build the program, in release mode
	swift build -c release --product readout

test: packages contract ## run all tests; COVERAGE=1 measures line coverage too
ifeq ($(COVERAGE),1)
	swift test --disable-xctest $(kernels) --enable-code-coverage
	Scripts/coverage.sh $(COVERAGE_FLOOR)
else
	swift test --disable-xctest $(kernels)
endif

coverage: ## run all tests, print line coverage, fail below COVERAGE_FLOOR (85)
	@$(MAKE) test COVERAGE=1

demo: build ## ingest the sample reports into a ledger in a temporary folder and ask three questions
	@$(release)/readout demo --samples Samples

lint: ## check formatting, documentation comments, shell scripts and links between pages
	swift format lint --strict --recursive --parallel $(swift_sources)
	@for script in Scripts/*.sh Fuzzing/*.sh; do sh -n "$$script" || exit 1; done
	@Scripts/check-links.sh
	@if command -v shellcheck >/dev/null; then shellcheck Scripts/*.sh Fuzzing/*.sh .ci/run; fi

fuzz: packages ## feed every reader with made-up bytes for SECONDS=60 each
	Fuzzing/fuzz.sh $(SECONDS)

contract: ## compare every import with Package.swift and docs/ARCHITECTURE.md
	@Scripts/check-imports.sh
	@Scripts/test-check-imports.sh

gate: packages ## score the evaluation data in DATA=folder and compare with the pinned floors
	swift build -c release --product readout-lab
	$(release)/readout-lab evaluate --gate Evaluation/floors.json --data "$(DATA)" $(GATE_OPTIONS)
	$(release)/readout-lab evaluate --model fast --gate Evaluation/floors-fast.json --data "$(DATA)" \
	  $(GATE_OPTIONS)
	$(release)/readout-lab evaluate --model accurate --gate Evaluation/floors-accurate.json \
	  --data "$(DATA)" $(GATE_OPTIONS)

# These talk to the built program from outside, and need Python 3 and a network for its packages.
browser: build ## read the samples in headless Chromium, with axe-core on every page
	@Scripts/browser-check.sh $(release)/readout

api-check: build ## let schemathesis ask every route of the API
	@Scripts/api-check.sh $(release)/readout

agents-check: build ## ask as agents do, with the library of the Model Context Protocol
	@Scripts/agents-check.sh $(release)/readout

# With the Swift libraries inside, the program outlives the toolchain; so it is built apart.
install: packages ## install the program and its shell completions under PREFIX (/usr/local)
	swift build -c release --product readout --static-swift-stdlib --scratch-path $(install_build)
	@Scripts/install.sh $(install_build)/release/readout "$(DESTDIR)$(PREFIX)"

clean: ## remove what was built
	rm -rf .build $(install_build)
