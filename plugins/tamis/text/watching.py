"""Recognizers that do not fail open: one that times out or raises says so instead of finding nothing."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Protocol

from tamis.policy import threshold

if TYPE_CHECKING:
    from presidio_analyzer import EntityRecognizer, RecognizerResult
    from presidio_analyzer.nlp_engine import NlpArtifacts

INCOMPLETE = "TAMIS_INCOMPLETE"
"""Entity type of the result that says: a recognizer gave up on this text."""


class _Compiled(Protocol):
    def finditer(self, text: str, *, timeout: float) -> Iterator[object]: ...


class _GaveUp(Exception):  # noqa: N818 - a signal between two functions of this module
    """A pattern ran out of time. No TimeoutError: Presidio swallows those, and the text would pass for clean."""


class _Timed:
    """A compiled pattern that says when it ran out of time."""

    def __init__(self, pattern: _Compiled) -> None:
        self._pattern = pattern

    def finditer(self, text: str, **_: float) -> Iterator[object]:
        try:
            yield from self._pattern.finditer(text, timeout=threshold("text", "pattern_timeout_seconds"))
        except TimeoutError:
            raise _GaveUp from None


def watched(inner: "EntityRecognizer") -> "EntityRecognizer":
    """Wrap a recognizer so that what it could not do is a result of type `INCOMPLETE`."""
    from presidio_analyzer import EntityRecognizer, RecognizerResult

    _limit_time(inner)

    class WatchedRecognizer(EntityRecognizer):
        """Answers for the recognizer inside."""

        @property
        def id(self) -> str:
            return str(inner.id)

        def load(self) -> None:
            pass

        def analyze(self, text: str, entities: list[str], nlp_artifacts: "NlpArtifacts") -> "list[RecognizerResult]":
            return self._watch(lambda: inner.analyze(text, entities, nlp_artifacts))

        def enhance_using_context(self, *args: Any, **kwargs: Any) -> "list[RecognizerResult]":
            return self._watch(lambda: inner.enhance_using_context(*args, **kwargs))

        def _watch(self, work: "Callable[[], list[RecognizerResult]]") -> "list[RecognizerResult]":
            try:
                return list(work() or [])
            except Exception:  # whatever a recognizer raises may hold the text, and must not pass for "nothing found"
                ours = {RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id}
                return [RecognizerResult(INCOMPLETE, 0, 1, self.MAX_SCORE, recognition_metadata=ours)]

    return WatchedRecognizer(
        supported_entities=[*inner.supported_entities, INCOMPLETE],
        name=str(getattr(inner, "name", "")),
        supported_language=inner.supported_language,
        context=inner.context,
        score_thresholds=inner.score_thresholds,
    )


def _limit_time(inner: "EntityRecognizer") -> None:
    """Have the patterns of a pattern recognizer raise when they run out of time."""
    from presidio_analyzer import Pattern, PatternRecognizer

    if not isinstance(inner, PatternRecognizer):
        return
    PatternRecognizer.analyze(inner, "", inner.supported_entities)  # Presidio compiles its patterns at the first text
    patterns: list[Pattern] = getattr(inner, "patterns", [])
    for fields in map(vars, patterns):  # Presidio declares the field None, whatever it holds
        fields["compiled_regex"] = _Timed(fields["compiled_regex"])
