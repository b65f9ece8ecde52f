"""What speaks against a person: the thing that a name is given to, and signs of products and firms.

In French a name right behind a common noun is what that thing is called (« la mission Delahaye », « le serveur
Marius »), unless the noun is a human being (« le voisin Paul ») or something that people have (« le dossier Durand »).
"""

import re
from collections.abc import Container
from typing import TYPE_CHECKING

from tamis.text.folding import unaccented
from tamis.text.french import Dictionary
from tamis.text.names import FREQUENT, first_name, rare_surname
from tamis.text.words import words

if TYPE_CHECKING:
    from tamis.text.runs import Run

_HUMAN = frozenset(unaccented(word) for name in ("cues", "humans", "titles") for word in words(name))
_HAD_BY_PEOPLE = frozenset(unaccented(word) for word in words("had_by_people"))
_HUMAN_ENDINGS = (
    "eur",
    "euse",
    "trice",
    "iere",
    "ien",
    "ienne",
    "iste",
    "logue",
    "iatre",
    "er",
    "ais",
    "aise",
    "ois",
    "oise",
)
_NO_HUMAN = frozenset(unaccented(word) for word in words("no_humans"))
_DETERMINERS = frozenset(words("determiners"))
_PRONOUNS_TOO = frozenset({"le", "la", "les", "l"})
_ARTICLES = _DETERMINERS - _PRONOUNS_TOO - {"de", "d", "leur"}
_SUBJECTS = frozenset({"je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "qui", "j"})
_PREPOSITIONS = frozenset(
    {"de", "à", "dans", "sur", "par", "avec", "pour", "sous", "et", "selon", "chez", "vers", "en"}
)
_INFINITIVES = ("er", "ir", "re", "oir")
_BESIDES = frozenset(words("nouns_besides"))
_ROBOTS = frozenset(words("robots"))
_FORMS = "SA|SAS|SASU|SARL|SCP|SCI|SNC|EURL|SELARL|SCM|Inc|Ltd|GmbH|AG|et[ ](?:Associés|associés|Fils|Cie|fils)"
_FIRM_BEHIND = re.compile(rf"[ ]?[®™©]|[ ]&|[ ](?:{_FORMS})(?!\w)")
_FIRM_BEFORE = re.compile(r"&[ ]?$")
_VERSION_BEHIND = re.compile(r"[ -]?[vV]?\d{1,2}\.\d{1,2}(?![\d./])|-\d{1,3}(?![\d-])|[ ][vV]\d")
_FIGURE_BEHIND = re.compile(
    r"[ ](?:\d{1,3}|[+-])(?=[ ]?(?:mm|cm|%|[.,;)\n+]|$)"
    r"|[ ]à[ ]\d{1,3}(?![\d.:/]|[ ]?[hH%€]|[ ](?:rue|ans|jours|euros|heures|ter|bis|mois)))"
)
_LAST_WORD = re.compile(r"(?<![\w-])([^\W\d_]+(?:-[^\W\d_]+)*)[ \u00a0\u202f]{1,2}(?:[«\"“][ \u00a0\u202f]?)?$")
_LONGEST, _SHORT = 40, 3
"""Letters of a word."""
_ABOUT_THINGS = frozenset(words("about_things"))
_BARE_ARTICLES = frozenset({"le", "la", "un", "une", "cette", "cet", "ce", "du", "au"})
_AS_A_THING = re.compile(r"(?![ ](?:m['’]|t['’]|nous|vous)|[ ][A-ZÀ-Ý][a-zà-ÿ])")
"""Behind an article: but « la Marie m'a dit »."""
_TRADES = frozenset(unaccented(word) for word in words("firm_nouns"))
_CAPITAL_BEHIND = re.compile(r"[ ]([A-ZÀ-Ý][a-zà-ÿ]{2,})(?![\w-])")
_REIGN_BEHIND = re.compile(r"[ ](?:I{1,3}|IV|V|VI{1,3}|IX|X|1er|Ier|I[eè]re?)(?![\w'’.])")
_NUMBER_OF_A_KING = re.compile("IER|I{2,3}|IV|VI{1,3}|IX|X(?:I{1,3}|IV|VI{0,3}|IX)|XX")
"""« Louis XIV »."""
_MACHINE_PARTS, _CUSTOMERS = frozenset(words("machine_parts")), frozenset(words("customers"))
_DEALS = frozenset(words("deals"))
_CAR_NAMES, _CAR_WORDS = frozenset(words("car_names")), frozenset(words("car_words"))
_DRIVES = re.compile(r"[ ](?:n['’]|(?:a|ne|va|veut|doit|demande|souhaite|dit|attend|rappelle|arrive|vient|passe)[ ])")
_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_OFTEN = r"(?:encore[ ]|toujours[ ]|d[ée]j[àa][ ]|bien[ ]|[a-zà-ÿ]+ment[ ])?"
_NO_WORK = r"(?![ ](?:encore[ ])?(?:l[ae]s?|l['’]|une?|des|du|[mts](?:on|a|es)|sur|pour|avec)\b)"
_MACHINE_ACTS = re.compile(
    rf"[ ](?:(?:est|était|sera|a[ ]été|reste)[ ]{_OFTEN}(?:{'|'.join(words('machine_participles'))})"
    rf"|(?:{'|'.join(words('machine_acts'))}){_NO_WORK}"
    rf"|(?:est|reste|tombe|passe)[ ]{_OFTEN}en[ ](?:panne|rade|maintenance|prod|préprod|recette|production)"
    r"(?![ ](?:sur|d['’]|de)\b)"
    r"|ne[ ]se[ ](?:synchronise|lance|charge|connecte|met)(?:nt)?[ ](?:plus|pas)(?![ ]à)"
    r"|en[ ](?:recette|production|prod|préprod|rade))(?!\w)"
)
_ROBOT_BEHIND = re.compile(
    r",[ ](?:l[ea][ ]|l['’]|notre[ ]|votre[ ]|une?[ ])(?:petit[ ]|nouve(?:au|l|lle)[ ])?"
    r"(?:chatbot|bot|robot|automate|logiciel|appli(?:cation)?|outil|progiciel|plateforme|serveur|imprimante|scanner"
    r"|(?:assistante?|agent|conseill(?:er|ère))[ ](?:virtuel|vocal|conversationnel|numérique|automatique))"
)
_ELIDED = re.compile(r"^[DL]['’]")
_QUOTES = re.compile(r"[«\"“][ \u00a0\u202f]?$")
_UNQUOTES = re.compile(r"[ \u00a0\u202f]?[»\"”]")


def called_so(text: str, run: "Run", names: list[str], common: Container[str]) -> bool:
    """Whether the run is what a thing is called, for the noun or the signs beside it.

    A whole name counts so only behind an article and its noun: « le local Simone Veil », not « facture Anne Roy ».
    """
    if run.before[-1:] and run.before[-1] in _ROBOTS:
        return True
    known = any(first_name(name) for name in names)
    if not known and (_FIRM_BEHIND.match(text, run.end) or _FIRM_BEFORE.search(text, 0, run.start)):
        return True
    if len(names) == 1 and (
        _VERSION_BEHIND.match(text, run.end)
        or (not first_name(names[0], bearers=FREQUENT) and _FIGURE_BEHIND.match(text, run.end))
    ):
        return True
    quoted = _QUOTES.search(text, max(0, run.start - 3), run.start) and _UNQUOTES.match(text, run.end)
    before = run.before[:-1] if quoted else run.before
    if not before:
        return False
    if len(names) == 1 and before[-1] in _ABOUT_THINGS:
        return True
    written = _LAST_WORD.search(text, max(0, run.start - _LONGEST), run.start)
    capital = written is not None and written[1][0].isupper()
    if before[-2:-1] and before[-2] in _SUBJECTS:
        return False  # « on lit « Anne Roy » »: a verb
    if written is None or (capital and before[-1] not in _BESIDES and not heads_a_thing(written[1], common)):
        return False  # « Galilée Galilei »: a name itself
    if len(before) > 1 and _certain_article(before):
        return before[-1] in _BESIDES or _may_be_a_thing(before[-1], common)
    determined = capital or (len(before) > 1 and before[-2] in _DETERMINERS)
    return (determined or len(names) == 1 or bool(quoted)) and a_thing(before[-1], common, determined=determined)


def alone_a_thing(text: str, run: "Run", names: list[str]) -> bool:
    """Whether what stands around a lone name is told of programs, cars, shops, days or kings and not of people.

    « la Giulietta », « le cache de Firmin », « Odette est plantée », « manger chez Paul », « Louis XIV ».
    """
    if len(names) == 2 and _NUMBER_OF_A_KING.fullmatch(names[1].upper()):
        return True
    if len(names) != 1:
        return False
    before = run.before
    if _REIGN_BEHIND.match(text, run.end):
        return True
    if before and before[-1] in _BARE_ARTICLES and _AS_A_THING.match(text, run.end):
        return True
    if len(before) > 1 and before[-1] in ("de", "d") and before[-2] in _MACHINE_PARTS:
        return True
    if _MACHINE_ACTS.match(text, run.end):
        return True
    if before[-1:] == ("chez",) and not (_DEALS.isdisjoint(before) and _CUSTOMERS.isdisjoint(_words_of(text))):
        return True
    return (
        names[0].lower() in _CAR_NAMES
        and not _DRIVES.match(text, run.end)
        and not _CAR_WORDS.isdisjoint(_words_of(text))
    )


def a_firm(text: str, run: "Run", names: list[str]) -> bool:
    """Whether a surname has a trade behind it that begins with a capital: « Roux Chauffage »."""
    if len(names) > 1 and unaccented(names[-1].lower()) in _TRADES and not first_name(names[0], bearers=FREQUENT):
        return True
    behind = _CAPITAL_BEHIND.match(text, run.end)
    return behind is not None and unaccented(behind[1].lower()) in _TRADES


def a_robot(text: str, run: "Run") -> bool:
    """Whether what stands behind says that a program speaks or is spoken of: « je suis Léo, l'assistant virtuel »."""
    return _ROBOT_BEHIND.match(text, run.end) is not None


def _words_of(text: str) -> frozenset[str]:
    return frozenset(found.group().lower() for found in _LETTERS.finditer(text))


def _certain_article(before: tuple[str, ...]) -> bool:
    """Whether a noun or an adjective must follow: `du`, `cette`, and `la` where it is no pronoun."""
    behind_a_preposition = len(before) > 2 and before[-3] in _PREPOSITIONS
    return before[-2] in _ARTICLES or (behind_a_preposition and before[-2] in _PRONOUNS_TOO)


def _may_be_a_thing(word: str, common: Container[str]) -> bool:
    """Whether a word behind an article is no human being, nobody's and no infinitive (« de la rappeler »)."""
    if not isinstance(common, Dictionary) or len(word) < _SHORT:
        return False
    bare = unaccented(word)
    known = all(part in common for part in word.split("-"))
    return known and not word.endswith(_INFINITIVES) and not _human(bare) and _forms(bare).isdisjoint(_HAD_BY_PEOPLE)


def a_thing(word: str, common: Container[str], *, determined: bool) -> bool:
    """Whether a word is the noun of a thing that nobody has; a form of a verb too only behind an article.

    >>> a_thing("mission", Dictionary({}, frozenset(), {"mission"}), determined=False)  # type: ignore[arg-type]
    True
    """
    if not isinstance(common, Dictionary):
        return False
    if word in _BESIDES:
        return True
    if len(word) < _SHORT or not common.noun(word):
        return False
    bare = unaccented(word)
    if _human(bare) or not _forms(bare).isdisjoint(_HAD_BY_PEOPLE):
        return False
    return determined or not common.verb(word)


def of_a_determined(before: tuple[str, ...], common: Container[str]) -> bool:
    """Whether an article and the noun of a thing that nobody has stand right before."""
    return len(before) > 1 and before[-2] in _DETERMINERS and a_thing(before[-1], common, determined=True)


def human(word: str) -> bool:
    """Whether a word is listed as the noun of a human being: the endings of trades are those of surnames too.

    >>> human("cousin"), human("berger")
    (True, False)
    """
    return not _forms(unaccented(word)).isdisjoint(_HUMAN)


def _forms(bare: str) -> set[str]:
    return {bare, bare.removesuffix("s"), bare.removesuffix("x")}


def _human(bare: str) -> bool:
    forms = _forms(bare)
    ending = any(form.endswith(_HUMAN_ENDINGS) for form in forms)
    return not forms.isdisjoint(_HUMAN) or (ending and forms.isdisjoint(_NO_HUMAN))


def heads_a_thing(word: str, common: Container[str]) -> bool:
    """Whether a word with a capital, a name behind it, is that thing's noun: « Erreur Olga », « Café Oscar »."""
    word = _ELIDED.sub("", word)
    return (
        isinstance(common, Dictionary)
        and len(word) > _SHORT
        and rare_surname(word)
        and not first_name(word)
        and common.noun(word.lower())
        and not _human(unaccented(word.lower()))
    )
