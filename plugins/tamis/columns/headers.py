"""What a column's name says: one judgement per entity type that the name speaks for or against.

The name is read in the common spelling of the lexicon (`tamis.lexicon.spelling`): abbreviations, English and words run
together are brought to its words. Only whole words count, never a part of one (`mailing` is no e-mail address).
A whole synonym outweighs words, a word that speaks against a type silences its strong words (`nom_fichier` is no
surname), and words of measures, states and goods (`statut`, `nb`, `couleur`) speak against every type.
"""

import functools
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tamis.columns.health_words import health_words
from tamis.columns.synonyms import of_cut, synonyms
from tamis.columns.weights import Weights, weights
from tamis.lexicon import fold, header_words
from tamis.lexicon.spelling import common_form, spelled, spellings

Words = tuple[str, ...]

NAMING = frozenset({"exact", "all_words", "head"})
"""How a name comes to name a type, rather than to hold a word of it."""


@dataclass(frozen=True, kw_only=True)
class HeaderEvidence:
    """Log-odds of a type from a name, how they came about, and the words that did it."""

    log_odds: float
    how: str
    words: Words


Phrases = dict[Words, str]
"""Synonyms in the common spelling → their type; one that two types share is left out."""

_NUMBERING = frozenset({"num", "code", "identifiant", "reference", "libelle"})
"""Fillers that tell two types apart: the number of a mutual insurer is no name of one."""


def _stripped(words: Words) -> tuple[Words, ...]:
    """A name without whose data it is, then without articles, then without numbering, then without what organisation.

    The order of words says nothing. A number's owner is its subject: `num_adherent` stays what it is.

    >>> _stripped(("num", "de", "tel", "patient", "cabinet"))[1:]
    (('cabinet', 'num', 'tel'), ('cabinet', 'tel'), ('tel',))
    """
    known = spellings()
    numbered = {after for before, after in itertools.pairwise(words) if before in _NUMBERING}
    owners = (known.owners - numbered) | known.origins
    out = owners, owners | (known.fillers - _NUMBERING), owners | known.fillers
    return tuple(
        tuple(sorted(word for word in words if word not in empty)) for empty in (*out, out[2] | known.organisations)
    )


@functools.cache
def _whole() -> Phrases:
    """Synonyms as they stand."""
    return _unshared((common_form(text.split()), name) for text, name in synonyms().items())


_NUMBER, _LABEL, _PLAIN = "number", "label", "plain"


def _designation(words: Words) -> str:
    """What a name asks for: a number (`num_assure`), what is written out (`lib_assure`), or it does not say."""
    if "libelle" in words:
        return _LABEL
    return _NUMBER if _NUMBERING.intersection(words) else _PLAIN


@functools.cache
def _bare() -> tuple[dict[str, Phrases], ...]:
    """Synonyms as `_stripped` leaves them, step by step, and by what they designate."""
    spelt = [(common_form(text.split()), name) for text, name in synonyms().items()]
    found = [(_stripped(words), _designation(words), name) for words, name in spelt]
    nothing = spellings().nothing
    return tuple(
        {
            kind: _unshared(
                (steps[place], name)
                for steps, of, name in found
                if steps[2] and of in fitting and not nothing.issuperset(set(steps[place]) - _NUMBERING)
            )
            for kind, fitting in _FITTING.items()
        }
        for place in range(len(_stripped(())))
    )


_FITTING = {
    _NUMBER: (_NUMBER,),
    _LABEL: (_LABEL,),
    _PLAIN: (_PLAIN,),
    "numbered": (_NUMBER, _PLAIN),
    "labelled": (_LABEL, _PLAIN),
    "any": (_NUMBER, _LABEL, _PLAIN),
}
_WIDER = {_NUMBER: (_NUMBER, "numbered"), _LABEL: (_LABEL, "labelled"), _PLAIN: (_PLAIN, "any")}
"""Where a bare name is looked for: among synonyms that designate the same, then among those that do not say."""


def _of_bare(words: Words) -> str | None:
    """The type whose synonym is left of a name once what says nothing was taken away."""
    kinds = _WIDER[_designation(words)]
    for tables, step in zip(_bare(), _stripped(words), strict=True):
        taken = frozenset(words).difference(step)
        for found in (tables[kind].get(step) for kind in kinds):
            if found and not taken & _strong_words()[found][1] - frozenset(step):
                return found
    return None


def _unshared(phrases: Iterable[tuple[Words, str]]) -> Phrases:
    names: dict[Words, set[str]] = {}
    for words, name in phrases:
        names.setdefault(words, set()).add(name)
    general = [common_form(text.split()) for text in weights().general]
    vague = {*general, *(tuple(sorted(words)) for words in general), (), ("nom",)}
    articles = spellings().fillers - _NUMBERING
    bare = {words: tuple(word for word in words if word not in articles) for words in names}
    return {
        words: min(found)
        for words, found in names.items()
        if len(found) == 1 and words not in vague and bare[words] != ("nom",)
    }


@functools.cache
def _strong_words() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Type → its strong words, and those against it, in the common spelling."""
    return {
        name: (_spelled_alone(entry.strong), frozenset(entry.conflicts) | _spelled_alone(entry.conflicts))
        for name, entry in header_words().items()
    }


def _spelled_alone(words: frozenset[str]) -> frozenset[str]:
    """Words in the common spelling; one that stands for several words stays as it is."""
    forms = (common_form([word]) for word in words)
    return frozenset(form[0] for form in forms if len(form) == 1) | words


@functools.lru_cache(maxsize=4096)
def read_header(name: str, *, general: bool = True) -> dict[str, HeaderEvidence]:
    """Entity type → what the column's name says of it; types of which it says nothing are left out.

    With `general` false a synonym that is too general elsewhere counts in full.
    """
    weighing = weights()
    folded, words = fold(name), spelled(name)
    spoken = _exact(folded, words, weighing if general else replace(weighing, general=frozenset()))
    if not spoken:
        spoken = {
            **_of_health(words, weighing),
            **_strong(folded, words, weighing),
            **_heads(folded, words, weighing),
            **_all_words(folded, words, weighing),
        }
    named = [kind for kind, said in spoken.items() if said.how in NAMING]
    if named:
        return {**spoken, **dict(_against(named, spoken, weighing))}
    return {**spoken, **dict(_nothing(words, spoken, weighing))}


def _against(
    named: list[str], spoken: dict[str, HeaderEvidence], weighing: Weights
) -> Iterator[tuple[str, HeaderEvidence]]:
    """A name that is a synonym of one type speaks against the others, but not against what is a part of it."""
    kin = frozenset().union(*(weighing.kin.get(kind, frozenset()) for kind in named))
    for name in header_words():
        if name not in kin and name not in spoken:
            words = spoken[named[0]].words
            yield name, HeaderEvidence(log_odds=weighing.header["competing"], how="competing", words=words)


def _nothing(
    words: Words, spoken: dict[str, HeaderEvidence], weighing: Weights
) -> Iterator[tuple[str, HeaderEvidence]]:
    """Words of things speak against every type, and less against one that a strong word beside them speaks for."""
    found = tuple(word for word in words if word in spellings().nothing)
    how = "nothing_only" if set(_stripped(words)[2]) <= set(found) else "nothing"
    for name in header_words() if found else ():
        if name in spoken:
            odds = spoken[name].log_odds + weighing.header["nothing_beside"]
            yield name, HeaderEvidence(log_odds=odds, how="strong_word", words=spoken[name].words)
        else:
            yield name, HeaderEvidence(log_odds=weighing.header[how], how=how, words=found)


def _exact(folded: str, words: Words, weighing: Weights) -> dict[str, HeaderEvidence]:
    found = synonyms().get(folded) or _whole().get(words)
    if found is None:
        return {}
    if folded in weighing.general:
        return {found: HeaderEvidence(log_odds=weighing.header["strong_word"], how="general", words=(folded,))}
    return {found: HeaderEvidence(log_odds=weighing.header["exact"], how="exact", words=(folded,))}


def _all_words(folded: str, words: Words, weighing: Weights) -> dict[str, HeaderEvidence]:
    bare = _stripped(words)[2]
    found = _of_bare(words) or of_cut(folded)
    names = {found} if found else set()
    if bare == ("nom",) and spellings().owners.intersection(words) and found is None:
        # What English calls a name is a whole one as often as not.
        names = {"LAST_NAME", "PERSON"} if "name" in folded.split() else {"LAST_NAME"}
    if bare and not _general(bare, weighing):
        present = {*words, *folded.split()}
        names |= {
            name
            for name, (strong, conflicts) in _strong_words().items()
            if set(bare) <= strong and not present & conflicts
        }
    return {
        name: HeaderEvidence(log_odds=weighing.header["all_words"], how="all_words", words=(" ".join(bare),))
        for name in sorted(names)
    }


def _general(bare: Words, weighing: Weights) -> bool:
    return any(bare == common_form([word]) for word in weighing.general)


def _strong(folded: str, words: Words, weighing: Weights) -> dict[str, HeaderEvidence]:
    present = {*words, *folded.split()}
    said = {}
    for name, (strong, conflicts) in _strong_words().items():
        found = tuple(sorted(present & strong))
        if found and not present & conflicts:
            said[name] = HeaderEvidence(log_odds=weighing.header["strong_word"], how="strong_word", words=found)
    for name, phrase in _within(words):
        if not present & _strong_words()[name][1]:
            said[name] = HeaderEvidence(
                log_odds=weighing.header["phrase"], how="strong_word", words=(" ".join(phrase),)
            )
    return said


def _of_health(words: Words, weighing: Weights) -> dict[str, HeaderEvidence]:
    """Names of illnesses, drugs and acts: as good as a synonym where a name has no other words."""
    bare = _stripped(words)[2]
    said = {}
    for kind, found in health_words(words).items():
        how = "exact" if set(bare) <= set(found) else "strong_word"
        said[kind] = HeaderEvidence(log_odds=weighing.header[how], how=how, words=found)
    return said


@functools.cache
def _first_words() -> dict[str, frozenset[str]]:
    """Type → words that say it where they stand first, in the common spelling."""
    return {name: _spelled_alone(entry.first) for name, entry in header_words().items()}


def _heads(folded: str, words: Words, weighing: Weights) -> dict[str, HeaderEvidence]:
    """What French says first and English last: the thing itself, which the other words only qualify."""
    present, known = {*words, *folded.split()}, spellings()
    first = next((word for word in words if word not in known.owners | known.origins), "")
    # As it is written: `montant` ends a French name of another thing; `flag_amount` is a flag.
    last = "" if known.nothing & present or not folded else folded.rsplit(maxsplit=1)[-1]
    said = {}
    for name, heads in _first_words().items():
        found = first if first in heads else last if last in header_words()[name].last else ""
        if found and len(words) > 1 and not present & _strong_words()[name][1]:
            said[name] = HeaderEvidence(log_odds=weighing.header["head"], how="head", words=(found,))
    return said


def _within(words: Words) -> Iterator[tuple[str, Words]]:
    """Synonyms of two words or more inside a longer name."""
    for length in range(2, len(words)):
        for start in range(len(words) - length + 1):
            part = words[start : start + length]
            if len(_stripped(part)[2]) > 1 and part in _whole():
                yield _whole()[part], part
