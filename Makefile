# make run      a demonstration: calls of its own against the real program; installs what it needs, once
# make app      the program itself
# make test     everything that is checked: `make check`, then the tests with real processes: journeys on a real desktop
#               inside Xvfb, failing disks, locked keyrings, a browser that attacks, real servers
# make check    linters, types for three systems, layers, the fast tests
# make bench    the measurements, some eight minutes; BENCH=--quick in a minute and a half, BENCH=--million what takes a quarter of an hour,
#               BENCH=--relay a relay with a thousand desktops, in three minutes, BENCH=--calls a journal of a million calls, in four
# make screenshots  every window as a picture, light and dark, English and Japanese, at 100 % and 200 %, into build/screenshots
# make setup    what all of these need
# make translations  the texts of the windows, collected for Qt Linguist; what is not translated yet is counted
# make lock     the hashed locks again, after the dependencies in pyproject.toml changed (UPGRADE=--upgrade: newest versions)
#
# PYTHON=/path/to/python chooses the Python of a new environment, VENV=folder another environment.

VENV ?= .venv
BIN := $(VENV)/bin
REQUIREMENTS := packaging/requirements
NEEDS := packaging/linux
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header --no-annotate $(UPGRADE)

# Folders under tests/ whose tests start programs. They wait more than they work, so that five files go on at once; but what measures
# how a desktop answers, and three servers that agree by the clock, have the machine for themselves.
# The other tests wait a third of their time: three files at once keep two cores busy.
REAL := journey durability doctor trust relay servers
ALONE := tests/flood tests/journey/test_flood.py tests/relay/test_cluster.py
PYTEST := $(BIN)/python -m pytest
TYPES := types-linux types-win32 types-darwin

export PYTHON
# What is compiled once is kept: hundreds of processes of the tests would compile the program anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run app setup test check bench screenshots translations lock
.PHONY: $(TYPES)

run: $(VENV)/runtime.stamp
	@[ -n "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ] || $(NEEDS)/needs.sh $(NEEDS)/needs-screen.txt || \
		echo "Without them the demonstration draws its pictures offscreen."
	$(BIN)/screenpop demo

app: $(VENV)/runtime.stamp
	$(BIN)/screenpop run

setup: $(VENV)/dev.stamp

test: check
	$(PYTEST) -n 5 --dist loadfile --no-loadscope-reorder $(REAL:%=tests/%) $(ALONE:%=--ignore=%)
	$(PYTEST) $(ALONE)

check: $(VENV)/dev.stamp
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports
	$(MAKE) --jobs=2 --output-sync=target $(TYPES)
	$(PYTEST) -n 3 --dist loadfile $(REAL:%=--ignore=tests/%) $(ALONE:%=--ignore=%)

$(TYPES): types-%: $(VENV)/dev.stamp
	$(BIN)/mypy --platform $* --cache-dir .mypy_cache/$* $(if $(filter linux,$*),,screenpop)

bench: $(VENV)/dev.stamp
	$(NEEDS)/needs.sh $(NEEDS)/needs-bench.txt
	$(BIN)/python -m tests.benchmarks $(BENCH)

screenshots: $(VENV)/dev.stamp
	$(BIN)/python -m tests.screenshots $(SCREENSHOTS)

translations: $(VENV)/dev.stamp
	$(BIN)/python -m tests.project.translations update

# The development lock first: what the others pin is taken from it, so that no package has two versions.
lock: $(VENV)/dev.stamp
	$(COMPILE) pyproject.toml --group dev -o $(REQUIREMENTS)/dev.txt
	$(COMPILE) pyproject.toml -c $(REQUIREMENTS)/dev.txt -o $(REQUIREMENTS)/runtime.txt
	$(COMPILE) --group build -c $(REQUIREMENTS)/dev.txt -o $(REQUIREMENTS)/build.txt
	$(COMPILE) --group relay-host -c $(REQUIREMENTS)/dev.txt -o $(REQUIREMENTS)/relay.txt

$(VENV)/runtime.stamp: $(REQUIREMENTS)/runtime.txt $(REQUIREMENTS)/build.txt pyproject.toml $(NEEDS)/needs-run.txt
	$(NEEDS)/needs.sh $(NEEDS)/needs-run.txt
	$(BIN)/python -m pip --version >/dev/null 2>&1 || { python=$$(packaging/find-python.sh) && "$$python" -m venv --clear $(VENV); }
	$(PIP) install --require-hashes -r $(REQUIREMENTS)/runtime.txt -r $(REQUIREMENTS)/build.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/dev.stamp: $(VENV)/runtime.stamp $(REQUIREMENTS)/dev.txt $(NEEDS)/needs-screen.txt $(NEEDS)/needs-test.txt
	$(NEEDS)/needs.sh $(NEEDS)/needs-screen.txt $(NEEDS)/needs-test.txt
	$(PIP) install --require-hashes -r $(REQUIREMENTS)/dev.txt
	touch $@
