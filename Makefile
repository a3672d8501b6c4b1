# Two commands: `make run` starts the dashboard, `make test` runs every check. Both set up what they need.
PYTHON ?= python3.11
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: run demo test lint bench clean browser

run: $(VENV)/.runtime
	$(BIN)/python app.py

demo: $(VENV)/.runtime
	$(BIN)/python app.py --demo

test: lint browser
	$(BIN)/python -m pytest -n 2 --dist worksteal

bench: $(VENV)/.dev
	$(BIN)/python bench/run.py

lint: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

browser: $(VENV)/.dev
	sh tests/install-browser.sh

$(BIN)/python:
	sh tests/make-venv.sh "$(PYTHON)" "$(VENV)"

$(VENV)/.runtime: $(BIN)/python requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@

clean:
	rm -rf "$(VENV)"
