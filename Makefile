# What can be done with a checkout. It needs make and Python 3.11 to 3.14; the rest comes from requirements.lock,
# hashes checked, into .venv. Everything that is written lies in .venv, .airflow, .tamis and out.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
PYTHON ?= python3
# Variables of the command line only: PORT or STATE of the caller's environment may mean something else.
EXPORTS = sample_data/exports
STATE = .tamis/state
REPORTS = out/reports
PORTAL =
DATE =
PORT =
TESTS =
ROWS = 1000000

# Handed over by the environment, so that a path may hold spaces and quotes.
export PYTHON EXPORTS STATE REPORTS PORTAL DATE PORT TESTS ROWS
export PYTHONUTF8 := 1
python := .venv/bin/python
roots := --exports "$$EXPORTS" --state "$$STATE" --reports "$$REPORTS"

.PHONY: help setup run ui test clean lock docs golden bench

help:  ## This list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' Makefile
	@echo
	@echo '  Of run and ui: EXPORTS=/your/portals  REPORTS=/where/parquet/goes  STATE=/where/tamis/remembers'
	@echo '  Of run: PORTAL=slug  DATE=YYYY-MM-DD     Of ui: PORT=8081     Of test: TESTS=tests/columns'

setup:  ## Make .venv what requirements.lock says; the other targets do it when needed
	@bin/setup

run: setup  ## Run the nightly DAG once, now; say what the worst accounts would expose and where the Parquet is
	@$(python) bin/run.py $(roots) $${PORTAL:+--portal "$$PORTAL"} $${DATE:+--date "$$DATE"}

ui: setup  ## Serve Airflow's pages on 127.0.0.1 with the two DAGs; Ctrl-C stops everything
	@exec $(python) bin/ui.py $(roots) $${PORT:+--port "$$PORT"}

test: setup  ## All that CI checks: style, types, layers, tests
	$(python) -m ruff check .
	$(python) -m ruff format --check .
	$(python) -m mypy
	$(python) -c 'import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())'
	$(python) -m pytest -n 2 --dist loadscope $$TESTS

clean:  ## Remove what run, ui and test wrote, saying what; keep .venv, and .tamis with its key and reviews
	@for place in .airflow out .mypy_cache .ruff_cache .hypothesis .import_linter_cache; do \
	    if [ -e "$$place" ]; then echo "removing $$place"; rm -rf "$$place"; fi; done
	@find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
	@echo 'kept .venv and .tamis (pseudonym key, reviews, index); to remove them too: rm -rf .venv .tamis'

docs: setup  ## Write again the pages of docs/ that are made from the code
	$(python) -m tamis.identifier_catalogue >docs/identifiers.md.new
	$(python) -c 'import sys, tamis.reports as reports; sys.stdout.write(reports.markdown())' >docs/reports.md.new
	$(python) bin/pages.py laws >docs/laws.md.new
	AIRFLOW_HOME="$(CURDIR)/.airflow" $(python) bin/pages.py dags >docs/dags.md.new
	@for page in identifiers reports laws dags; do mv "docs/$$page.md.new" "docs/$$page.md"; done

golden: setup  ## Write again the reports expected of the sample portals; read the diff
	PYTHONPATH=plugins $(python) sample_data/expect.py

bench: setup  ## Measure speed and memory on a made portal: ROWS=1000000
	PYTHONPATH=plugins:. $(python) -m benchmarks.speed --rows "$$ROWS"

lock: setup  ## Resolve requirements.in again, for Python 3.11 to 3.14, into requirements.lock
	@bin/setup lock
