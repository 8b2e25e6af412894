# The two commands of the README. Both need Python 3.11 to 3.13 and nothing else; both do their own set-up.
#   make run    install kg and build the graph of the seed article
#   make test   install kg with its test tools and run every check
PYTHON ?= $(shell for v in python3.13 python3.12 python3.11 python3; do \
	"$$v" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null && echo "$$v" && break; done)
VENV ?= .venv
BIN = $(VENV)/bin
SEED = seeds/pechino-blockchain.txt

.PHONY: run test lint quality clean

run: $(VENV)/run.stamp
	$(BIN)/kg build $(SEED)

test: $(VENV)/test.stamp browser lint
	$(BIN)/python -m pytest
	$(BIN)/kg build $(SEED) -o outputs

lint: $(VENV)/test.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# the figures in docs/quality.md and README.md, and the weights behind the confidence of facts
quality: $(VENV)/test.stamp
	$(BIN)/python tests/benchmarks/calibrate.py
	$(BIN)/python tests/benchmarks/peers.py
	$(BIN)/python tests/benchmarks/quality.py

# what a million triples and edges take, how the endpoint keeps to the protocol (CASES: the folder of the W3C's cases),
# and the page of the vocabulary
.PHONY: scale protocol vocabulary
scale: $(VENV)/test.stamp
	$(BIN)/python tests/benchmarks/million.py
protocol: $(VENV)/test.stamp
	$(BIN)/python tests/benchmarks/protocol.py --cases $(CASES)
vocabulary: $(VENV)/test.stamp
	$(BIN)/python -m kg.rdf.documentation > docs/vocabulary.md

# the pages are tested in a real Chromium and with axe, the endpoint with Comunica; where one of them is not installed and
# cannot be, the tests that need it say so
.PHONY: browser
browser: $(VENV)/test.stamp
	@command -v chromium chromium-browser google-chrome >/dev/null 2>&1 || tests/install-chromium
	@[ -d .axe/node_modules/axe-core ] || tests/install-axe
	@[ -d $(VENV)/comunica/node_modules/@comunica ] || tests/install-comunica $(VENV)/comunica

$(VENV)/run.stamp: pyproject.toml
	@test -n "$(PYTHON)" || { echo "kg needs Python 3.11, 3.12 or 3.13"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check .
	@touch $@

$(VENV)/test.stamp: pyproject.toml
	@test -n "$(PYTHON)" || { echo "kg needs Python 3.11, 3.12 or 3.13"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
