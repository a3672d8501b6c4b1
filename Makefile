# Two commands: `make run` starts the dashboard, `make test` runs every check. Both set up what they need.
PYTHON ?= python3.11
VENV ?= .venv
BIN := $(VENV)/bin

NPM := $(BIN)/python web/node.py npm
OWN := web/package-lock.json web/.npmrc

.PHONY: lock run demo test lint bench bench-growth fuzz soak audit-dependencies clean browser web plotly

run: $(VENV)/.runtime plotly
	$(BIN)/python app.py

demo: $(VENV)/.runtime plotly
	$(BIN)/python app.py --demo

test: lint browser var/built/.done
	$(NPM) run --silent test
	$(BIN)/python -m pytest -n 2 --dist worksteal

fuzz: $(VENV)/.dev
	DATABASE_URL=sqlite:///$$(mktemp -d)/ledger.sqlite PYTHONPATH=. $(BIN)/python tests/fuzz_callbacks.py --rounds 20000

bench: $(VENV)/.dev browser var/built/.done
	$(BIN)/python bench/run.py --keep
	$(BIN)/python bench/answers.py

# A day of the office in MINUTES: 20 readers, uploads, a worker killed, the database started anew.
soak: $(VENV)/.dev
	DATABASE_URL=sqlite:///$$(mktemp -d)/ledger.sqlite PYTHONPATH=. $(BIN)/python bench/soak.py --minutes $(or $(MINUTES),10) --keep

# What the dashboard stands on: known vulnerabilities (asks the registry for them), and licences.
audit-dependencies: $(BIN)/python
	$(BIN)/python -m venv var/audit
	var/audit/bin/python -m pip install --quiet --disable-pip-version-check pip-audit==2.10.1 pip-licenses==5.5.5
	var/audit/bin/pip-audit --strict --require-hashes --disable-pip -r requirements.txt
	var/audit/bin/pip-licenses --python $(BIN)/python --order license --format markdown \
		--packages $$(sed -n 's/^\([A-Za-z0-9._-]*\)==.*/\1/p' requirements.txt)

bench-growth: $(VENV)/.dev
	$(BIN)/python bench/growth.py

lint: $(VENV)/.dev web/node_modules/.test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(NPM) run --silent lint

# assets/ktudash.js, after a change in web/src: the file is committed, so that a server needs no Node.
web: $(VENV)/.build web/node_modules/.build
	$(NPM) run --silent build

# plotly.js with just the traces in use. Where it cannot be built, the dashboard takes the whole one that Dash brings.
plotly:
	@$(MAKE) --no-print-directory var/built/.done || echo "plotly.js was not built: pages will load more slowly."

browser: $(VENV)/.dev
	sh tests/install-browser.sh

$(BIN)/python:
	sh tests/make-venv.sh "$(PYTHON)" "$(VENV)"

$(VENV)/.runtime: $(BIN)/python requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	touch $@

$(VENV)/.build: $(VENV)/.runtime requirements-build.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-build.txt
	touch $@

# The locked files of what requirements*.in name, whole and with hashes. After a change there; takes minutes.
LOCK := $(BIN)/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-emit-options --no-header \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links
lock: $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check pip-tools==7.6.2
	for name in requirements requirements-build requirements-dev; do \
		$(LOCK) -o $$name.new $$name.in && \
		{ echo "# Locked whole, with hashes: made from $$name.in by \`make lock\`. Change $$name.in, not this file."; \
		cat $$name.new; } > $$name.txt && rm $$name.new || exit 1; \
	done

web/node_modules/.build: $(OWN) | $(VENV)/.build
	$(NPM) ci --omit=dev --fetch-retries=1 --silent
	touch $@

web/node_modules/.test: $(OWN) | $(VENV)/.build
	$(NPM) ci --silent
	touch web/node_modules/.build $@

var/built/.done: web/plotly.js web/build.mjs $(OWN) | web/node_modules/.build
	$(NPM) run --silent plotly
	touch $@

clean:
	rm -rf "$(VENV)" web/node_modules var/built
