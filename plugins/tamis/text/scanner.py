"""Scan many texts: distinct ones only, in batches, through one analyzer a process."""

import contextlib
import functools
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tamis.policy import taxonomy, threshold
from tamis.text.capitals import recased
from tamis.text.engine import engine
from tamis.text.french import dictionary, documents, model
from tamis.text.judging import judged, undecided
from tamis.text.likelihood import likelihood
from tamis.text.overlap import Span, TextFinding, without_overlap
from tamis.text.recognizers import LANGUAGE
from tamis.text.settling import could_be_a_name
from tamis.text.watching import INCOMPLETE

if TYPE_CHECKING:
    from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerResult
    from presidio_analyzer.nlp_engine import NlpArtifacts

_SURROGATES = re.compile("[\ud800-\udfff]")
_NOTHING = TextFinding(spans=(), complete=True, types=0)


class TextScanner:
    """Finds the entity types in texts. The model is loaded at the first text that is not empty."""

    def __init__(self, extra: "Sequence[EntityRecognizer]" = ()) -> None:
        self._extra = tuple(extra)

    def scan(self, texts: Sequence[str]) -> list[TextFinding]:
        """Scan texts; one finding for each, in their order. Equal texts are scanned once.

        A finding is not complete when the text is longer than policy `text.cell_characters` (the rest is not read),
        or when a recognizer timed out or failed on it.
        """
        distinct = list(dict.fromkeys(text for text in texts if text.strip()))
        size = int(threshold("text", "batch"))
        batches = (distinct[start : start + size] for start in range(0, len(distinct), size))
        found = {
            text: finding for batch in batches for text, finding in zip(batch, self._scan_batch(batch), strict=True)
        }
        return [found.get(text, _NOTHING) for text in texts]

    @functools.cached_property
    def _engine(self) -> "AnalyzerEngine":
        return engine(self._extra)

    def _scan_batch(self, texts: list[str]) -> list[TextFinding]:
        most = int(threshold("text", "cell_characters"))
        readable = [_SURROGATES.sub("\ufffd", text[:most]) for text in texts]
        # What the model learns of these texts (its vocabulary) is forgotten with the batch.
        with model().memory_zone(), contextlib.ExitStack() as forgotten:
            forgotten.callback(judged.cache_clear)
            forgotten.callback(likelihood.cache_clear)
            cased = [recased(text, dictionary()) for text in readable]
            artifacts = self._artifacts(cased, readable)
            return [
                self._finding(text, parts, whole=len(text) == len(written))
                for written, text, parts in zip(texts, readable, artifacts, strict=True)
            ]

    @staticmethod
    def _model_matters(cased: str, written: str) -> bool:
        return any(could_be_a_name(*run, likelihood(written)) for run in undecided(cased, dictionary()))

    def _artifacts(self, cased: list[str], written: list[str]) -> "list[NlpArtifacts]":
        """What the model sees. It reads only texts in which it can change an answer, unless `extra` want it too."""
        from presidio_analyzer.nlp_engine import NlpArtifacts

        if self._extra:
            nlp = self._engine.nlp_engine
            return [parts for _, parts in nlp.process_batch(cased, LANGUAGE, batch_size=len(cased))]
        docs = documents(cased, [self._model_matters(text, was) for text, was in zip(cased, written, strict=True)])
        return [NlpArtifacts(list(doc.ents), doc, [], [], None, LANGUAGE) for doc in docs]

    def _finding(self, text: str, artifacts: "NlpArtifacts", *, whole: bool) -> TextFinding:
        results = self._engine.analyze(text, LANGUAGE, nlp_artifacts=artifacts)
        spans = without_overlap(_span(result) for result in results if result.entity_type in taxonomy())
        return TextFinding(
            spans=spans,
            complete=whole and all(result.entity_type != INCOMPLETE for result in results),
            types=taxonomy().mask({span.entity_type for span in spans}),
        )


def _span(result: "RecognizerResult") -> Span:
    score = min(max(float(result.score), 0.0), 1.0)
    return Span(start=result.start, end=result.end, entity_type=result.entity_type, score=score)


@functools.cache
def scanner() -> TextScanner:
    """The scanner of this process."""
    return TextScanner()
