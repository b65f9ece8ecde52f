"""Peers too slow for the whole file: a slice of it, its cost carried over to all rows, and said so."""

import importlib.util
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.accuracy.environments import Unavailable, python_of
from benchmarks.speed.measured import answered, measure

PEERS = {"csv_detective": 20_000, "presidio": 100}
"""The rows of each one's slice."""
_MODULES = {"csv_detective": "csv_detective", "presidio": "presidio_analyzer"}
_DETECTIVE = Path(__file__).resolve().parents[1] / "accuracy" / "peers" / "csv-detective.txt"


def sliced(name: str, file: Path) -> dict[str, Any]:
    """What one peer uses for the first rows of a file; `missing` where it can't be installed."""
    module, rows = _MODULES[name], PEERS[name]
    try:
        python = str(python_of("csv-detective", _DETECTIVE)) if name == "csv_detective" else sys.executable
    except Unavailable as reason:
        return {"peer": name, "missing": str(reason), "rows": rows}
    with tempfile.NamedTemporaryFile("w", suffix=".csv") as part, file.open() as source:
        part.writelines(line for line, _ in zip(source, range(rows + 1), strict=False))
        part.flush()
        used = measure("benchmarks.speed.slices", name, part.name, python=python)
        idle = measure("benchmarks.speed.slices", f"import {module}", part.name, python=python)
    return {"peer": name, "rows": rows, "wall": used.wall, "cpu": used.cpu - idle.cpu, "peak": used.peak}


def csv_detective(path: str) -> int:
    """Every column, all rows."""
    from csv_detective import routine  # type: ignore[import-not-found]

    found = routine(path, num_rows=-1, save_results=False, output_profile=False, output_schema=False)
    return len(found["columns"])


def presidio(path: str) -> int:
    """Every cell with the recognizers that Presidio ships, one call a cell as its documentation does."""
    import csv

    import tldextract
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())  # else it asks the network at every e-mail
    model = {"nlp_engine_name": "spacy", "models": [{"lang_code": "fr", "model_name": "fr_core_news_md"}]}
    nlp = NlpEngineProvider(nlp_configuration=model).create_engine()
    engine = AnalyzerEngine(nlp_engine=nlp, supported_languages=["fr"])
    with open(path, newline="") as stream:
        return sum(len(engine.analyze(cell, language="fr")) for row in csv.reader(stream) for cell in row if cell)


if __name__ == "__main__":
    job, place = sys.argv[1:]
    if job.startswith("import "):
        answered(lambda _: importlib.util.find_spec("numpy") is not None and bool(__import__(job.split()[1])), place)
    else:
        answered({"csv_detective": csv_detective, "presidio": presidio}[job], place)
