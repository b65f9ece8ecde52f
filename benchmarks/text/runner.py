"""Run one tool in a process of its own: `runner.py TOOL` reads a JSON list of texts, and writes its spans and cost.

Nothing of this repository is imported but by the tool `tamis`: a peer runs in its own environment.
"""

import json
import resource
import sys
import time
from collections.abc import Callable, Sequence

Found = list[tuple[int, int, str]]
Scan = Callable[[Sequence[str]], list[Found]]


def tamis() -> Scan:
    """Our default stack."""
    from tamis.text import scanner

    scan = scanner().scan
    return lambda texts: [
        [(span.start, span.end, span.entity_type) for span in finding.spans] for finding in scan(texts)
    ]


def presidio() -> Scan:
    """Stock Presidio: its predefined recognizers for French and the md model, one text after the other.

    Its LOCATION is read as an address, the nearest thing that it has, and its DATE_TIME as nothing.
    """
    import logging

    logging.disable(logging.CRITICAL)
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NlpEngineProvider
    from tldextract import TLDExtract, tldextract

    tldextract.TLD_EXTRACTOR = TLDExtract(suffix_list_urls=(), cache_dir=None)
    models = [{"lang_code": "fr", "model_name": "fr_core_news_md"}]
    nlp = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models}).create_engine()
    registry = RecognizerRegistry(supported_languages=["fr"])
    registry.load_predefined_recognizers(languages=["fr"], nlp_engine=nlp)
    engine = AnalyzerEngine(nlp_engine=nlp, registry=registry, supported_languages=["fr"])
    names = {"LOCATION": "POSTAL_ADDRESS"}

    def one(text: str) -> Found:
        results = engine.analyze(text, "fr")
        return [
            (each.start, each.end, names.get(each.entity_type, each.entity_type))
            for each in results
            if each.entity_type != "DATE_TIME"
        ]

    return lambda texts: [one(text) for text in texts]


def unpii(mode: str = "standard") -> Scan:
    """unpii with its French data; its LOCATION is read as an address too."""
    from unpii import find_spans

    names = {"PHONE": "PHONE_NUMBER", "EMAIL": "EMAIL_ADDRESS", "SSN": "FR_NIR", "LOCATION": "POSTAL_ADDRESS"}

    def one(text: str) -> Found:
        spans = find_spans(text, mode=mode)
        return [(span.start, span.end, names.get(span.category, span.category)) for span in spans]

    return lambda texts: [one(text) for text in texts]


def unpii_paranoid() -> Scan:
    """unpii in the mode that finds most."""
    return unpii("paranoid")


TOOLS: dict[str, Callable[[], Scan]] = {
    "tamis": tamis,
    "presidio": presidio,
    "unpii": unpii,
    "unpii-paranoid": unpii_paranoid,
}


def main(tool: str) -> None:
    """Load the tool, scan a first text untimed, then all of them."""
    texts = json.load(sys.stdin)
    start = time.perf_counter()
    scan = TOOLS[tool]()
    scan(["Bonjour, je suis Anne Roy."])
    loaded = time.perf_counter() - start
    start, cpu = time.perf_counter(), time.process_time()
    spans = scan(texts)
    cost = {"load_seconds": loaded, "seconds": time.perf_counter() - start, "cpu_seconds": time.process_time() - cpu}
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    json.dump({"spans": spans, "megabytes": memory, **cost}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
