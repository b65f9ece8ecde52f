"""The scanner: never silently clean, nothing logged, no network, the same answer whatever the batch."""

import logging
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from benchmarks.text.corpus import HARD_OPENED, written

from tamis.errors import SettingsError
from tamis.policy import taxonomy, threshold
from tamis.text import TextFinding, TextScanner, scanner
from tamis.text.french import documents

if TYPE_CHECKING:
    from presidio_analyzer import PatternRecognizer

CANARY = "2 69 05 49 588 157 80"
TEXTS = [
    f"Bonjour, je suis Jean Dupont, NIR {CANARY}",
    "Merci de votre retour rapide.",
    "M. MARTIN Paul habite 12 rue des Lilas 75012 PARIS",
    "",
    "   ",
    "MME DURAND N'A RIEN RECU",
    "Ma fille Inès Benali est-elle couverte ?",
]


def pattern_recognizer(pattern: str, entity_type: str = "LOGIN") -> "PatternRecognizer":
    """A user's own recognizer."""
    from presidio_analyzer import Pattern, PatternRecognizer

    return PatternRecognizer(entity_type, supported_language="fr", patterns=[Pattern("own", pattern, 0.9)])


@pytest.fixture
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tenth of a second for a pattern."""
    less = {("text", "pattern_timeout_seconds"): 0.1}
    monkeypatch.setattr("tamis.text.engine.threshold", lambda *name: less.get(name) or threshold(*name))


def test_importing_the_room_imports_neither_presidio_nor_spacy() -> None:
    code = (
        "import sys, tamis.text; tamis.text.scanner(); tamis.text.with_recognizer();"
        "print(sorted({'presidio_analyzer', 'spacy', 'pandas'} & set(sys.modules)))"
    )
    plugins = Path(__file__).parents[2] / "plugins"
    answer = subprocess.run([sys.executable, "-c", code], cwd=plugins, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


def test_findings_come_in_the_order_of_the_texts_and_equal_texts_are_alike(scan: TextScanner) -> None:
    findings = scan.scan([*TEXTS, *reversed(TEXTS)])
    assert findings[: len(TEXTS)] == findings[len(TEXTS) :][::-1]
    assert [bool(finding.spans) for finding in findings[: len(TEXTS)]] == [True, False, True, False, False, True, True]


def test_the_batch_in_which_a_text_stands_changes_nothing(scan: TextScanner) -> None:
    many = [f"{text} n°{number}" for number in range(30) for text in TEXTS]
    assert scan.scan(many) == [finding for text in many for finding in scan.scan([text])]


def test_a_text_without_words_is_complete_and_holds_nothing(scan: TextScanner) -> None:
    assert scan.scan(["", "  \n"]) == [TextFinding(spans=(), complete=True, types=0)] * 2
    assert scan.scan([]) == []


def test_types_are_the_type_set_of_the_spans(scan: TextScanner) -> None:
    findings = scan.scan(TEXTS)
    assert taxonomy().names(findings[0].types) == ["FR_NIR", "PERSON"]
    assert [finding.types for finding in findings] == [
        taxonomy().mask({span.entity_type for span in finding.spans}) for finding in findings
    ]


def test_offsets_count_code_points_of_the_text_as_written(scan: TextScanner) -> None:
    text = f"😀 à\u200b noter\u00a0: NIR {CANARY.replace(' ', chr(0x202F))} 😀"
    (finding,) = scan.scan([text])
    (span,) = finding.spans
    assert (span.start, text[span.start : span.end]) == (text.index("2"), CANARY.replace(" ", "\u202f"))


def test_scores_lie_between_0_and_1(scan: TextScanner) -> None:
    scores = [span.score for finding in scan.scan([*TEXTS, "siren 732829320"]) for span in finding.spans]
    assert [score for score in scores if not 0 < score <= 1] == []


def test_a_longer_text_than_the_policy_reads_is_cut_and_incomplete(scan: TextScanner) -> None:
    most = int(threshold("text", "cell_characters"))
    fits, cut = f"NIR {CANARY}".ljust(most), f"NIR {CANARY}".ljust(most + 1)
    behind = " " * most + f"NIR {CANARY}"
    findings = scan.scan([fits, cut, "a" + behind])
    assert [(finding.complete, len(finding.spans)) for finding in findings] == [(True, 1), (False, 1), (False, 0)]


@pytest.mark.usefixtures("patience")
def test_a_pattern_that_runs_out_of_time_makes_the_text_incomplete() -> None:
    hostile = f"NIR {CANARY} " + "a" * 60 + "!"
    findings = TextScanner([pattern_recognizer(r"(?:a|aa)+$|SECRET42")]).scan([hostile, "SECRET42"])
    assert [finding.complete for finding in findings] == [False, True]
    assert [[span.entity_type for span in finding.spans] for finding in findings] == [["FR_NIR"], ["LOGIN"]]


@pytest.mark.parametrize("step", ["analyze", "enhance_using_context"])
def test_a_recognizer_that_fails_makes_the_text_incomplete_and_says_nothing_of_it(
    step: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(text: str, *_: object, **__: object) -> None:
        raise RuntimeError(text)

    own = pattern_recognizer("NIR")
    monkeypatch.setattr(own, step, fail if step == "enhance_using_context" else lambda text, *_: text and fail(text))
    (finding,) = TextScanner([own]).scan([f"NIR {CANARY}"])
    assert (finding.complete, [span.entity_type for span in finding.spans]) == (False, ["FR_NIR"])
    assert capfd.readouterr() == ("", "")


def test_a_users_own_recognizer_takes_part_with_its_context_words() -> None:
    own = pattern_recognizer(r"\b[a-z]{2}\d{4}\b")
    own.patterns[0].score, own.context = 0.1, ["identifiant"]
    texts = ["mon identifiant : ab1234", "la salle ab1234"]
    findings = TextScanner([own]).scan(texts)
    assert [[span.entity_type for span in finding.spans] for finding in findings] == [["LOGIN"], []]


def test_a_recognizer_of_a_type_that_the_taxonomy_lacks_is_refused() -> None:
    with pytest.raises(SettingsError, match="US_SSN"):
        TextScanner([pattern_recognizer("x", "US_SSN")]).scan(["x"])


def test_presidio_and_spacy_log_nothing_and_keep_their_hands_off_the_terminal(
    scan: TextScanner, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        scan.scan([f"{text} canari" for text in TEXTS])
        TextScanner([pattern_recognizer("canari")]).scan(TEXTS)
    assert [record.getMessage() for record in caplog.records] == []
    assert capfd.readouterr() == ("", "")


def test_no_network_even_with_presidios_own_email_recognizer(monkeypatch: pytest.MonkeyPatch) -> None:
    from presidio_analyzer.predefined_recognizers import EmailRecognizer, UrlRecognizer

    calls: list[str] = []

    def refuse(*address: object, **_: object) -> None:
        calls.append(str(address[1:2]))
        raise OSError("no network in tests")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    theirs = [EmailRecognizer(supported_language="fr"), UrlRecognizer(supported_language="fr")]
    (finding,) = TextScanner(theirs).scan(["écrire à paul@ville.gouv.fr"])
    assert [span.entity_type for span in finding.spans] == ["EMAIL_ADDRESS"]
    assert (finding.complete, calls) == (True, [])


def test_the_model_is_loaded_once_and_without_the_parts_that_names_do_not_need(scan: TextScanner) -> None:
    from tamis.text.french import model

    scan.scan(TEXTS)
    assert scanner() is scan
    assert model.cache_info().misses == 1
    assert model().pipe_names == ["tok2vec", "ner"]


def bounds(findings: list[TextFinding]) -> list[list[tuple[int, int, str]]]:
    return [[(span.start, span.end, span.entity_type) for span in finding.spans] for finding in findings]


def test_the_model_reads_only_texts_in_which_it_can_change_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [text.text for text in written(HARD_OPENED).texts]
    room = sys.modules["tamis.text.scanner"]
    asked = []
    monkeypatch.setattr(room, "documents", lambda cased, needed: asked.extend(needed) or documents(cased, needed))
    sparing = bounds(TextScanner().scan(texts))
    monkeypatch.setattr(room, "documents", lambda cased, _: documents(cased, [True] * len(cased)))
    assert bounds(TextScanner().scan(texts)) == sparing
    assert 0 < sum(asked) < len(texts) / 2


def test_lone_surrogates_are_read_over() -> None:
    (finding,) = scanner().scan([f"\ud800 NIR {CANARY}"])
    assert [(span.start, span.end, span.entity_type) for span in finding.spans] == [(6, 27, "FR_NIR")]
