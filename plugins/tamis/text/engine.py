"""Presidio's analyzer for French: our recognizers, a lean spaCy model, no network, no log, no failing open."""

import logging
import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from tamis.errors import SettingsError
from tamis.policy import taxonomy, threshold
from tamis.text.addresses import ENTITY_TYPE as POSTAL_ADDRESS
from tamis.text.addresses import addresses
from tamis.text.agreement import Candidate, agreeing
from tamis.text.births import birth_nearness, spelt_births
from tamis.text.boxes import ENTITY_TYPES as BOXED
from tamis.text.boxes import boxed
from tamis.text.capitals import mostly_capitals
from tamis.text.context import nearness
from tamis.text.credentials import ENTITY_TYPES as CREDENTIALS
from tamis.text.credentials import credentials
from tamis.text.declared import ENTITY_TYPES as DECLARED
from tamis.text.declared import declared, grouped_nirs, paired_phones
from tamis.text.french import MODEL, dictionary, model
from tamis.text.judging import refuted
from tamis.text.likelihood import likelihood
from tamis.text.overlap import Span
from tamis.text.people import people
from tamis.text.recognizers import LANGUAGE, recognizer, with_recognizer
from tamis.text.settling import ENTITY_TYPE as PERSON
from tamis.text.settling import settled
from tamis.text.watching import watched

if TYPE_CHECKING:
    from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerResult
    from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer
    from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine

_PART = "tamis_part"
"""Of which part of a combined recognizer a result is; Presidio sees the whole."""

_AGREED = 0.9

Rule = Callable[[str, "NlpArtifacts"], list[Span]]


def engine(extra: "Sequence[EntityRecognizer]" = ()) -> "AnalyzerEngine":
    """Build the analyzer; `extra` are a user's own Presidio recognizers for `fr`. Loads the model: about 6 s.

    None of Presidio's predefined recognizers is in it: those for French know neither its forms nor its context words.
    A recognizer that times out or fails gives a result of type `INCOMPLETE` instead of nothing.

    Raises SettingsError when the model is not installed, or when one of `extra` finds what the taxonomy lacks.
    """
    if unknown := sorted({name for each in extra for name in each.supported_entities if name not in taxonomy()}):
        raise SettingsError(f"{', '.join(unknown)}: a recognizer finds what policy/taxonomy.yaml lacks; add it there")
    os.environ["REGEX_TIMEOUT_SECONDS"] = str(int(threshold("text", "pattern_timeout_seconds")))
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry

    _keep_silent()
    _stay_offline()
    ours: list[EntityRecognizer] = [recognizer(identifier) for identifier in with_recognizer()]
    ours += [_ruled((POSTAL_ADDRESS,), _find_addresses), _ruled((PERSON,), _find_people)]
    ours += [_ruled(CREDENTIALS, _find_credentials), _ruled(("BIRTH_DATE",), _find_spelt_births)]
    ours += [_ruled(DECLARED, _find_declared), _ruled(BOXED, _find_boxed)]
    registry = RecognizerRegistry(
        recognizers=[_together([watched(each) for each in ours]), *map(watched, extra)],
        supported_languages=[LANGUAGE],
    )
    return AnalyzerEngine(
        registry=registry,
        nlp_engine=_french_engine(),
        supported_languages=[LANGUAGE],
        context_aware_enhancer=_enhancer(),
        log_decision_process=False,
        default_score_threshold=threshold("text", "enough_score"),
    )


def _find_addresses(text: str, _: "NlpArtifacts") -> list[Span]:
    return addresses(text)


def _find_spelt_births(text: str, _: "NlpArtifacts") -> list[Span]:
    return spelt_births(text)


def _find_declared(text: str, _: "NlpArtifacts") -> list[Span]:
    return [*declared(text), *grouped_nirs(text), *paired_phones(text)]


def _find_boxed(text: str, _: "NlpArtifacts") -> list[Span]:
    return boxed(text)


def _find_credentials(text: str, _: "NlpArtifacts") -> list[Span]:
    return credentials(text, dictionary())


def _find_people(written: str, artifacts: "NlpArtifacts") -> list[Span]:
    found = [(entity.start_char, entity.end_char) for entity in artifacts.entities if entity.label_ in ("PER", PERSON)]
    cased, common = artifacts.tokens.text, dictionary()
    spans = people(cased, found, common, written=written, shouting=mostly_capitals(written))
    return settled(spans, refuted(cased, common), likelihood(written))


def _keep_silent() -> None:
    """Presidio logs candidates and whole texts; nothing of it may reach a handler."""
    for name in ("presidio-analyzer", "decision_process"):
        logger = logging.getLogger(name)
        logger.handlers = [logging.NullHandler()]
        logger.propagate = False
        logger.setLevel(logging.CRITICAL + 1)


def _stay_offline() -> None:
    """Presidio's e-mail and URL recognizers, if a user adds them, would download the list of public suffixes."""
    from tldextract import TLDExtract, tldextract

    tldextract.TLD_EXTRACTOR = TLDExtract(suffix_list_urls=(), cache_dir=None)


def _french_engine() -> "NlpEngine":
    from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine

    class FrenchNlpEngine(SpacyNlpEngine):
        """Loads only what finds names, and never downloads."""

        def load(self) -> None:
            self.nlp = {LANGUAGE: model()}  # type: ignore[assignment]  # Presidio declares None

    return FrenchNlpEngine(
        models=[{"lang_code": LANGUAGE, "model_name": MODEL}],
        ner_model_configuration=NerModelConfiguration(
            model_to_presidio_entity_mapping={"PER": PERSON}, labels_to_ignore=["LOC", "ORG", "MISC"]
        ),
    )


def _ruled(entity_types: Sequence[str], rule: Rule) -> "EntityRecognizer":
    """Make a Presidio recognizer of a function that gives spans."""
    from presidio_analyzer import EntityRecognizer, RecognizerResult

    class RuleRecognizer(EntityRecognizer):
        """Gives what the rule finds."""

        def load(self) -> None:
            pass

        def analyze(
            self,
            text: str,
            entities: list[str],  # noqa: ARG002 - Presidio's signature
            nlp_artifacts: "NlpArtifacts",
        ) -> "list[RecognizerResult]":
            spans = rule(text, nlp_artifacts)
            return [RecognizerResult(span.entity_type, span.start, span.end, span.score) for span in spans]

    return RuleRecognizer(
        supported_entities=list(entity_types), name=f"{entity_types[0]} rules", supported_language=LANGUAGE
    )


def _candidate(result: "RecognizerResult") -> Candidate:
    return Candidate(start=result.start, end=result.end, entity_type=result.entity_type)


def _part(result: "RecognizerResult", key: str) -> str:
    metadata: dict[str, str] = result.recognition_metadata
    return metadata.get(_PART, metadata[key])


def _together(parts: "list[EntityRecognizer]") -> "EntityRecognizer":
    """Make one recognizer of ours: for each that it holds, Presidio spends as long on a text as a pattern does."""
    from presidio_analyzer import EntityRecognizer, RecognizerResult

    key = RecognizerResult.RECOGNIZER_IDENTIFIER_KEY

    class CombinedRecognizer(EntityRecognizer):
        """Gives what its parts find; each result remembers its part, whose context words count."""

        parts: "tuple[EntityRecognizer, ...]" = ()

        def load(self) -> None:
            pass

        def analyze(self, text: str, entities: list[str], nlp_artifacts: "NlpArtifacts") -> "list[RecognizerResult]":
            results = []
            for part in parts:
                for result in part.analyze(text, entities, nlp_artifacts):
                    result.recognition_metadata = {key: self.id, _PART: part.id}
                    results.append(result)
            return results

    combined = CombinedRecognizer(
        supported_entities=sorted({name for part in parts for name in part.supported_entities}),
        name="tamis",
        supported_language=LANGUAGE,
    )
    combined.parts = tuple(parts)
    return combined


def _enhancer() -> "ContextAwareEnhancer":
    from presidio_analyzer import RecognizerResult
    from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer

    enough = threshold("text", "enough_score")

    class NearestWordEnhancer(ContextAwareEnhancer):
        """Lifts a candidate beside one of its context words above the bar, the nearer the higher."""

        def enhance_using_context(
            self,
            text: str,
            raw_results: "list[RecognizerResult]",
            nlp_artifacts: "NlpArtifacts",  # noqa: ARG002 - Presidio's signature
            recognizers: "list[EntityRecognizer]",
            context: list[str] | None = None,  # noqa: ARG002
        ) -> "list[RecognizerResult]":
            if not raw_results:
                return raw_results
            parts = [part for each in recognizers for part in getattr(each, "parts", [each])]
            words = {each.id: tuple(each.context or ()) for each in parts}
            key = RecognizerResult.RECOGNIZER_IDENTIFIER_KEY
            agreed = agreeing(text, [_candidate(result) for result in raw_results])
            for result in raw_results:
                if result.score == self.MAX_SCORE:
                    continue
                if _candidate(result) in agreed:
                    result.score = max(result.score, _AGREED)
                    continue
                near = (
                    birth_nearness(text, result.start, result.end)
                    if result.entity_type == "BIRTH_DATE"
                    else nearness(text, result.start, result.end, words.get(_part(result, key), ()))
                )
                if near:
                    least = max(result.score, enough)
                    result.score = least + 0.9 * near * (self.MAX_SCORE - least)
            return raw_results

    return NearestWordEnhancer(1 - enough, enough, 0, 0)
