"""Names that people write in lower case: first names of the lists, and what stands beside them or behind a cue."""

import re
from collections.abc import Container, Iterable, Iterator

from tamis.text.eponyms import named_after_people
from tamis.text.french import Dictionary
from tamis.text.names import FREQUENT, common_surname, first_name, last_name, rare_surname, town
from tamis.text.overlap import Span
from tamis.text.runs import GAP, PARTICLE, words_before
from tamis.text.things import human, of_a_determined
from tamis.text.verdicts import HUMAN_ACTS, after_a_place, large_town
from tamis.text.words import words

LOWER = r"(?:[dlmn]['’])?[^\W\d_]{2,30}(?:[-'’][^\W\d_]{2,30}){0,2}"
_WELL_KNOWN, _LONG = 5000, 3
"""Bearers from which a first name is one even in lower case and alone, and the letters it has more than."""
_PERSON_WORD = (
    r"(?:mon|ma|mes|son|sa|notre|l['’]|votre)[ ]?(?:fils|fille|mari|femme|épouse|epouse|époux|epoux|conjointe?|compagne"
    r"|compagnon|père|pere|mère|mere|maman|papa|frère|frere|sœur|soeur|bébé|bebe|neveu|nièce|niece|petit-fils"
    r"|petite-fille|belle-mère|beau-père)"
    r"|je[ ]suis|je[ ]m['’ ]appelle|c['’ ]est(?:[ ]encore)?|ici|bonjour|bonsoir|merci|cordialement|signée?"
    r"|(?:contact|rappel|appel)(?:er|ez)|rappelle|joindre|pr[ée]venir|demander|(?:vu|voir|point)[ ]avec"
    r"|de[ ]la[ ]part[ ]de|prénoms?[ ]?:|noms?[ ]?:"
)
_LOWER_AFTER_CUE = re.compile(rf"(?<!\w)(?i:{_PERSON_WORD}),?{GAP}({LOWER})(?!\w)")
_LOWER_AFTER_NAME = re.compile(
    rf"(?<!\w)(?i:(?:je[ ]m|s)['’ ]?appelle|mon[ ]nom[ ]est|[aà]u[ ]nom[ ]de|[ms]e[ ]nomme|soussignée?"
    r"|(?:pr[ée])?noms?[ ]?:"
    rf"|(?:patiente?|assurée?|adhérente?|bénéficiaire|titulaire|médecin(?:[ ]traitant)?|prescripteur)[ ]?:),?{GAP}"
    rf"({LOWER})(?!\w)(?=(?P<more>{GAP}{PARTICLE}?{LOWER}(?!\w))?)"
)
_LOWER_WORD = re.compile(r"(?<![\w@.'’-])(?:[dlmn]['’])?[a-zà-öø-ÿœ]{2,}(?:[-'’][a-zà-öø-ÿœ]{2,})*(?![\w@'’-]|\.\w)")
_ENDS_A_NAME = re.compile(
    r"[ ]?(?:[,;:()\n]|$|\.(?!\w)|n[ée]{1,2}e?s?[ ](?:le|en|[àa])[ ]|t[ée]l\b|0\d[ .]?\d\d"
    r"|\d{1,3}[ ]ans\b|ddn\b|nir\b|adh|devient\b)",
    re.IGNORECASE,
)
"""Behind a name: a sign, or what is told of a person."""
_AGED = re.compile(
    rf"(?<![\w@.'’-])({LOWER})[ ]({LOWER}),?[ ]\(?(?:\d{{1,3}}[ ]ans\b|n[ée]{{1,2}}[ ]le[ ]\d)", re.IGNORECASE
)
_HEAD = re.compile(r"(?:^|[.!?\n:][ ]?|[ ][-–][ ]?)$")
_ACTS = re.compile(
    r"[ ](?:n['’]|(?:a|est|ne|va|veut|doit|sera|était|avait|refuse|demande|souhaite|dit|attend|rappelle|passe|confirme"
    r"|vient)[ ])"
)
"""What people do, behind a name at the head of a sentence."""
_EVERYBODY = 100_000
"""Bearers from which a first name is one although a village is called so (Yves)."""
RATHER_NAMES = frozenset(words("rather_names"))
_COMPOUND_HEADS = frozenset(words("compound_heads"))
_LISTED_BEFORE = re.compile(rf"(?<![\w@.'’-])({LOWER})(?:, | et )$")
_SAINTS_AND_FEASTS = frozenset({"noël", "noel", "st", "ste", "saint", "sainte"})
PARTICLES = frozenset(words("particles"))
_GRAMMAR = frozenset(words("function_words"))
NEVER_FIRST = frozenset(words("never_names")) | frozenset(words("function_words"))


def after_the_word_name(text: str) -> Iterator[tuple[int, int]]:
    """What people write in lower case behind « je m'appelle » or « nom : » is a name, be it a word too."""
    for found in _LOWER_AFTER_NAME.finditer(text):
        if found[1].islower() and found[1] not in NEVER_FIRST and (first_name(found[1]) or last_name(found[1])):
            more = (found["more"] or "").strip()
            named = more.islower() and last_name(more) and more not in NEVER_FIRST
            yield found.start(1), found.end("more") if named else found.end(1)


def in_lower_case(text: str, common: Container[str]) -> Iterator[tuple[int, int]]:
    """First names in lower case, with the surname beside them; a usual word only behind what introduces people."""
    cued = {found.start(1) for found in _LOWER_AFTER_CUE.finditer(text) if found[1].islower()}
    tokens = list(_LOWER_WORD.finditer(text))
    for place, found in enumerate(tokens):
        word, start = found.group(), found.start()
        if (
            word in NEVER_FIRST
            or word in _SAINTS_AND_FEASTS
            or not first_name(word)
            or _called_so(words_before(text, start), word, common)
        ):
            continue
        usual = first_name(word, bearers=FREQUENT)
        plain = (word not in common or _rather_a_name(text, found)) and not _a_place(word)
        after = _beside(text, tokens[place : place + 3], common)
        if after is None and usual and plain:
            after = _ended(text, tokens[place : place + 2])
        before = _beside(text, tokens[max(0, place - 1) : place + 1][::-1], common)
        if plain and usual:
            start = _compound_start(text, tokens[max(0, place - 1) : place + 1])
        if found.start() in cued and (usual or plain) and (after or not named_after_people(word)):
            yield start, after or found.end()
        elif (plain and after) or (usual and after and _rare(text[found.end() : after], common)):
            yield start, after
        elif plain and usual and before is not None:
            if not after_a_place(words_before(text, before), [word], common):
                yield before, found.end()
        elif usual and (_told(text, found) or (plain and (_well_known(word) or _acts(text, found)))):
            yield start, found.end()


def _compound_start(text: str, tokens: list[re.Match[str]]) -> int:
    """Where the first name begins whose last part is the last of the tokens: `jean` in « jean claude »."""
    head, last = tokens[0], tokens[-1]
    joined = text[head.end() : last.start()] == " " and head.group() in _COMPOUND_HEADS
    return head.start() if joined else last.start()


def _called_so(before: tuple[str, ...], word: str, common: Container[str]) -> bool:
    """Whether a place or, behind an article, a thing bears the name: « le langage pascal »."""
    return after_a_place(before, [word], common) or of_a_determined(before, common)


def _rather_a_name(text: str, found: re.Match[str]) -> bool:
    """Whether the word of the dictionary is hardly ever used: « julien », but not « martin-pêcheur »."""
    return found.group() in RATHER_NAMES and not text.startswith((" pêcheur", " pecheur"), found.end())


def _well_known(word: str) -> bool:
    return len(word) > _LONG and first_name(word, bearers=_WELL_KNOWN) and not named_after_people(word)


def _acts(text: str, found: re.Match[str]) -> bool:
    """Whether it begins a sentence and does what people do."""
    return _HEAD.search(text, 0, found.start()) is not None and _ACTS.match(text, found.end()) is not None


def _told(text: str, found: re.Match[str]) -> bool:
    """Whether a usual first name begins a sentence and did what only people do: « pierre a rappelé »."""
    return (
        first_name(found.group(), bearers=_EVERYBODY)
        and _HEAD.search(text, 0, found.start()) is not None
        and HUMAN_ACTS.match(text, found.end()) is not None
    )


def _a_place(word: str) -> bool:
    return town(word) and (large_town(word) or not first_name(word, bearers=_EVERYBODY))


def surname_and_noun(word: str, common: Container[str]) -> bool:
    """Whether a noun behind a first name is a surname: « samuel weber », not « samuel rappel » or « samuel petit ».

    Nouns of human beings and verbs and adjectives go on with a sentence.
    """
    known = isinstance(common, Dictionary) and common.only_a_noun(word)
    return known and common_surname(word) and word not in NEVER_FIRST and not human(word)


def listed_beside(text: str, found: Iterable[Span], common: Container[str]) -> Iterator[tuple[int, int]]:
    """The first names in lower case that a comma or « et » joins to one that was found: « lea, hugo et nina »."""
    for span in found:
        before = _LISTED_BEFORE.search(text, max(0, span.start - 40), span.start)
        if before and before[1].islower() and _plain_first_name(before[1], common):
            yield before.span(1)


def _plain_first_name(word: str, common: Container[str]) -> bool:
    known = first_name(word, bearers=FREQUENT) and word not in NEVER_FIRST and not town(word)
    return known and (word not in common or word in RATHER_NAMES)


def with_age(text: str, common: Container[str]) -> Iterator[tuple[int, int]]:
    """Two words in lower case that are no words of French, and an age or a birth right behind."""
    for found in _AGED.finditer(text):
        words_ = found.group(1, 2)
        if all(word.islower() and word not in common and word not in NEVER_FIRST for word in words_):
            yield found.start(1), found.end(2)


def _ended(text: str, tokens: list[re.Match[str]]) -> int | None:
    """Where a surname ends that is a word too (« odette chapelier, »): a sign or what is told of people follows."""
    if len(tokens) < 2 or text[tokens[0].end() : tokens[1].start()] != " ":
        return None
    return tokens[1].end() if surname_at_the_end(text, tokens[1].group(), tokens[1].end()) else None


def surname_at_the_end(text: str, word: str, end: int) -> bool:
    """Whether a word behind a first name is a surname and ends the name."""
    named = last_name(word) and not rare_surname(word) and word not in _GRAMMAR
    return named and _ENDS_A_NAME.match(text, end) is not None


def _rare(word: str, common: Container[str]) -> bool:
    """Whether what stands behind a first name that is a word too can only be a surname: « moussa traoré »."""
    bare = word.strip()
    return len(bare) > 3 and " " not in bare and last_name(bare) and bare not in common and not town(bare)


def _beside(text: str, tokens: list[re.Match[str]], common: Container[str]) -> int | None:
    """Where the surname ends (or begins, if it stands before) that stands beside the first of the tokens."""
    if len(tokens) < 2:
        return None
    one, other = tokens[:2]
    if other.start() < one.start():
        gap = text[other.end() : one.start()]
        return other.start() if gap == " " and _surname(other.group(), common) else None
    if text[one.end() : other.start()] != " ":
        return None
    if other.group() in PARTICLES and len(tokens) > 2 and text[other.end() : tokens[2].start()] == " ":
        behind = tokens[2].group()
        return tokens[2].end() if last_name(behind) and behind not in common and behind not in NEVER_FIRST else None
    if first_name(other.group(), bearers=FREQUENT) and other.group() not in NEVER_FIRST and len(tokens) > 2:
        third = tokens[2]  # « jean pierre martin »
        usual = first_name(third.group(), bearers=FREQUENT) and third.group() not in NEVER_FIRST
        if text[other.end() : third.start()] == " " and (usual or _surname(third.group(), common)):
            return third.end()
    return other.end() if _surname(other.group(), common) or surname_and_noun(other.group(), common) else None


def _surname(word: str, common: Container[str]) -> bool:
    if word[:2] in ("n'", "n’", "m'", "m’"):
        return False
    return word not in common and word not in NEVER_FIRST and (last_name(word) or first_name(word))
