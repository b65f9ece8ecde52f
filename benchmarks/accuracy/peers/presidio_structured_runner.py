"""Run presidio-structured on CSV files, in its own environment: `runner.py FILE...`; a JSON line a column.

Stock settings, French, its default selection strategy, on 200 sampled rows a table (the seed is its own). Cells are
text, as for every tool here. One thing is done for it: batches of 256, which change its speed and not its answers.
"""

import json
import logging
import sys

import pandas
import tldextract
from presidio_analyzer import AnalyzerEngine, BatchAnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider
from presidio_structured import PandasAnalysisBuilder

ROWS = 200
MODEL = {"nlp_engine_name": "spacy", "models": [{"lang_code": "fr", "model_name": "fr_core_news_md"}]}


def main(files: list[str]) -> None:
    logging.disable(logging.WARNING)
    # Else its e-mail recognizer tries to download the list of public suffixes.
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    engine = AnalyzerEngine(
        nlp_engine=NlpEngineProvider(nlp_configuration=MODEL).create_engine(), supported_languages=["fr"]
    )
    builder = PandasAnalysisBuilder(analyzer=engine, batch_size=256)
    builder.batch_analyzer = BatchAnalyzerEngine(analyzer_engine=engine)
    for file in files:
        table = pandas.read_csv(file, dtype=str, keep_default_na=False)
        table.columns = pandas.RangeIndex(table.shape[1])
        try:
            found = builder.generate_analysis(table, n=min(ROWS, len(table)), language="fr").entity_mapping
        except Exception as error:  # a peer's failure on one file is reported, and costs that file only
            print(f"presidio-structured: {file}: {type(error).__name__}", file=sys.stderr)
            continue
        for index in range(table.shape[1]):
            print(json.dumps({"file": file, "index": index, "label": found.get(index)}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
