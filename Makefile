# make demo     builds thidua and rolls up the example campaign
# make test     everything the tests need, then all tests
# make help     the other targets

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

# What is shipped: one file, the Swift library inside, symbols stripped.
RELEASE := --configuration release --static-swift-stdlib --product thidua -Xlinker -s
IMPORTS := --explicit-target-dependency-import-check error
SWIFT_FILES := Package.swift Sources Tests
VENV := .build/venv
FUZZ_SECONDS ?= 600
FUZZ_SANITIZERS ?= fuzzer
FUZZ_TARGETS ?= $(notdir $(wildcard Tests/Fuzzing/Corpus/*))

.PHONY: help demo build release test unit-tests lint format check examples golden bench
.PHONY: fuzz sanitize install deb uninstall clean packages test-packages

help:
	@echo 'make demo       install what is missing, build, roll up the example, say where the books are'
	@echo 'make test       install what tests need, build, run all tests'
	@echo 'make lint       style, imports between targets, example files as their script writes them'
	@echo 'make check      lint, then test'
	@echo 'make format     put the Swift files into the house style'
	@echo 'make build      debug build;  make release: what is shipped'
	@echo 'make bench      time and memory beside polars and the floors (some minutes)'
	@echo 'make fuzz       look for inputs that break the readers, FUZZ_SECONDS=$(FUZZ_SECONDS) for each of'
	@echo '                FUZZ_TARGETS=$(FUZZ_TARGETS)'
	@echo 'make sanitize   all tests with the address and the thread sanitizer'
	@echo 'make golden     record the golden files of the tests again; look at the difference'
	@echo 'make examples   write the synthetic example files again'
	@echo 'make install    PREFIX=$(PREFIX) DESTDIR=$(DESTDIR);  make uninstall'
	@echo 'make deb        a Debian package in .build/deb'
	@echo 'make clean      remove what was built and what the examples wrote'

packages:
	@Scripts/install-packages.sh build

test-packages:
	@Scripts/install-packages.sh test
	@Scripts/make-venv.sh $(VENV) Scripts/test-requirements.txt

build: packages
	$(SWIFT) build $(IMPORTS)

release: packages
	$(SWIFT) build $(RELEASE)

# Status 1 means: done, with errors found in the inbox. The example has some on purpose.
demo: EXAMPLE := examples/an-khe-2023
demo: release
	@echo 'thidua rollup $(EXAMPLE) --period 2023-Q2'
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/thidua" rollup $(EXAMPLE) --period 2023-Q2 \
	  || [ $$? -eq 1 ]
	@echo
	@echo 'Sổ tổng hợp / the books:'
	@find $(EXAMPLE)/out/2023-Q2 -name '*.xlsx' | sort | sed 's/^/  /'
	@echo 'Dữ liệu và lỗi / data and findings:'
	@find $(EXAMPLE)/out/2023-Q2/data -name '*.csv' | sort | sed 's/^/  /'

test: test-packages unit-tests

# The product first: the tests run it as a process.
unit-tests: export PATH := $(CURDIR)/$(VENV)/bin:$(PATH)
unit-tests:
	$(SWIFT) build --product thidua $(IMPORTS)
	$(SWIFT) test --disable-xctest $(IMPORTS)

lint:
	$(SWIFT) format lint --strict --recursive --parallel $(SWIFT_FILES)
	Scripts/check-imports.sh
	Scripts/make-example.py --check

check: lint test

format:
	$(SWIFT) format --in-place --recursive --parallel $(SWIFT_FILES)

# A test that records a golden file fails, so that nobody takes it for a passed one: only that is
# forgiven, not a build that fails.
golden: test-packages
	$(SWIFT) build --product thidua $(IMPORTS)
	$(SWIFT) build --build-tests $(IMPORTS)
	UPDATE_GOLDEN=1 PATH="$(CURDIR)/$(VENV)/bin:$$PATH" \
	  $(SWIFT) test --disable-xctest --skip-build || true
	git status --short Tests

examples:
	Scripts/make-example.py

bench:
	Benchmarks/run.sh

fuzz: packages
	Scripts/fuzz.sh $(FUZZ_SANITIZERS) $(FUZZ_SECONDS) $(FUZZ_TARGETS)

# Builds of their own, so that the ordinary one is not made again afterwards.
sanitize: test-packages
	Scripts/sanitize.sh

install: release
	@Scripts/stage-install.sh "$$($(SWIFT) build $(RELEASE) --show-bin-path)/thidua" \
	  "$(DESTDIR)" "$(PREFIX)"

deb: release
	@Scripts/make-deb.sh "$$($(SWIFT) build $(RELEASE) --show-bin-path)/thidua" .build/deb

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/thidua"
	rm -f "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/thidua"
	rm -f "$(DESTDIR)$(PREFIX)"/share/zsh/{vendor-completions,site-functions}/_thidua
	rm -f "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/thidua.fish"
	rm -f "$(DESTDIR)$(PREFIX)"/share/man/man1/thidua.1.gz
	rm -f "$(DESTDIR)$(PREFIX)"/share/man/vi/man1/thidua.1.gz
	rm -f "$(DESTDIR)$(PREFIX)"/lib/systemd/system/thidua@.service
	rm -f "$(DESTDIR)$(PREFIX)"/lib/systemd/system/thidua@.timer
	rm -rf "$(DESTDIR)$(PREFIX)/share/doc/thidua"

clean:
	rm -rf .build examples/*/out
