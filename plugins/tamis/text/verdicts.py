"""Whether a run of names is a person: what stands before it, the lists and the dictionary say, or the model has to."""

import re
from collections.abc import Container

from tamis.lexicon import capitals
from tamis.lexicon import words as lexicon
from tamis.text.eponyms import ORGANISATIONS, hyphenated_after, named_after_people, remembered
from tamis.text.french import Dictionary
from tamis.text.names import FREQUENT, common_surname, first_name, last_name, town
from tamis.text.prose import told_of
from tamis.text.runs import PLACES, PLACES_AND_THINGS, TITLES, Run, is_word
from tamis.text.things import a_firm, a_robot, alone_a_thing, called_so
from tamis.text.words import words

_EVERYBODY = 100_000
"""Bearers from which a first name is one inside a sentence although it is a word too (Pierre, Rose)."""
_WELL_KNOWN = 5000
"""Bearers from which a first name stays one in a list of towns and products."""
_ACTS = re.compile(
    r"[ ](?:\(|n['’]|(?:a|est|ne|va|veut|doit|demande|souhaite|dit|sera|attend|rappelle|habite)[ ]|et[ ][A-Z])"
)
HUMAN_ACTS = re.compile(
    rf"[ ](?:(?:n['’])?a[ ](?:pas[ ])?(?:{'|'.join(words('human_acts'))})"
    r"|demande|souhaite|rappelle|appelle|veut|attend|habite|conteste|confirme|refuse)(?!\w)"
)
_IN_A_LIST = re.compile(r", |[ ]et[ ]|[ ]ou[ ]|[ ]?[/;][ ]?")
_A_LIST = 3
_LOWER_BEHIND = re.compile(r"[ ]([a-zà-öø-ÿœ]{4,})(?![\w'’-])")
_CUES = frozenset(words("cues"))
_BORN = frozenset({"né", "née", "nés", "nées"})
_OF = frozenset({"de", "d"})
_PLACE_LINKS = frozenset(words("place_links"))
_LINKS = frozenset(words("links"))


def verdict(text: str, run: Run, common: Container[str]) -> bool | None:
    """Whether a run is a person: True, False, or None when it depends on whether the model sees one there."""
    names = names_of(text, run)
    whole = " ".join(names)
    if run.before and named_after_people(f"{run.before[-1]} {whole}"):  # « Père Noël »
        return False
    if introduced(run):
        return names[0].lower() not in _TITLED_BRANDS and not names_a_place(run.before[:-1])
    if a_things(text, run, common) or a_file_name(text[run.start : run.end]) or known_otherwise(text, run, names):
        return False
    initials = len(names) < len(run.bounds)
    if len(names) == 1 and not initials:
        return _single(names[0], text, run, common)
    if initials and len(names) == 1:
        ordinary = names[0].lower() in common and not last_name(names[0])
        dotted = any(text[end - 1] == "." for _, end in run.bounds)
        return True if not ordinary and (dotted or last_name(names[0])) else None
    return _several(names, run, common)


def known_otherwise(text: str, run: Run, names: list[str]) -> bool:
    """Whether a run is rather a brand, a place, a hero or somebody long dead; a cue says that a usual name is not."""
    whole = " ".join(names)
    if named_after_people(whole):
        return not (cued(run) and common_surname(whole))
    if len(names) > 1 and named_after_people(names[0]) and _a_site(" ".join(names[1:])):
        return True
    return remembered_elsewhere(text, run, names) or (not cued(run) and len(names) == 1 and hyphenated_after(whole))


def _a_site(name: str) -> bool:
    """Whether it says which of a brand's shops is meant: « Renault Saint-Lazare », « Lapeyre Nantes »."""
    return town(name) or hyphenated_after(name)


def remembered_elsewhere(text: str, run: Run, names: list[str]) -> bool:
    """Whether streets, schools and works bear the name, and no title, cue or verb makes it a member's."""
    if len(names) > 1 and (HUMAN_ACTS.match(text, run.end) or told_of(text, run)):
        return False
    led = run.before[-1:] in (("par",), ("avec",))  # « adressé par Foch »
    return not introduced(run) and (led or not cued(run)) and remembered(names)


def names_of(text: str, run: Run) -> list[str]:
    """The words of a run that are more than initials."""
    return [text[slice(*bounds)] for bounds in run.bounds if is_word(text[slice(*bounds)])]


def a_things(text: str, run: Run, common: Container[str]) -> bool:
    """Whether the words or signs beside a run say that a place, an illness, a program or a firm bears it."""
    names = names_of(text, run)
    if introduced(run):
        return False
    if after_a_place(run.before, names, common) or a_robot(text, run) or a_firm(text, run, names):
        return True
    return not cued(run) and (alone_a_thing(text, run, names) or called_so(text, run, names, common))


def coordinated(text: str, run: Run, thing: Run, common: Container[str]) -> bool:
    """Whether a lone name goes on a list of what things are called: `Hamon` in « les lois Châtel et Hamon »."""
    names = names_of(text, run)
    if len(names) != 1 or introduced(run) or cued(run):
        return False
    between = text[thing.end : run.start]
    return between in (" et ", " ou ", "/") or (between == ", " and not _only_a_name(names[0], common))


def listed_things(text: str, found: list[Run]) -> list[Run]:
    """The lone names of lists of which half or more are towns or nobody's names, but for the usual first names.

    « Nutella, Banania, Prince », but not « Nantes, Angers et Julie ».
    """
    things: list[Run] = []
    listed: list[Run] = []
    for run in [*found, None]:
        lone = run is not None and len(run.bounds) == 1
        if run is not None and lone and listed and _IN_A_LIST.fullmatch(text, listed[-1].end, run.start):
            listed.append(run)
            continue
        words_ = [text[one.start : one.end] for one in listed]
        if len(listed) >= _A_LIST and not cued(listed[0]) and not introduced(listed[0]):
            nobodys = [town(word) or not (first_name(word) or last_name(word)) for word in words_]
            if 2 * sum(nobodys) >= len(listed):
                pairs = zip(listed, words_, strict=True)
                things += [one for one, word in pairs if not first_name(word, bearers=_WELL_KNOWN)]
        listed = [run] if run is not None and lone else []
    return things


def a_file_name(piece: str) -> bool:
    """Whether underscores join words of which none is a usual first name: `NOTE_SERVICE`."""
    return "_" in piece and not any(first_name(word, bearers=FREQUENT) for word in piece.split("_"))


def _several(names: list[str], run: Run, common: Container[str]) -> bool | None:
    if town(" ".join(names)):
        return None
    if cued(run) and not any(name.lower() in common for name in names):
        return True
    if not cued(run) and all(_somewhere(name, common) for name in names):
        return None
    firsts = [first_name(name) for name in names]
    if _described(names, common):
        return False
    if any(firsts):
        ordinary = [name.lower() in common and not first_name(name, bearers=FREQUENT) for name in names]
        if run.opens and ordinary[0] and not last_name(names[0]):
            return None
        strong = any(first_name(name, bearers=FREQUENT) for name in names)
        return True if strong or not any(ordinary) else None
    if any(name.lower() in common for name in names):
        return False if not any(last_name(name) for name in names) else None
    return None


def _described(names: list[str], common: Container[str]) -> bool:
    """Whether an adjective that is nobody's name agrees with a first name that is a word: « Rose Musquée »."""
    if len(names) != 2 or not isinstance(common, Dictionary):
        return False
    name, word = (each.lower() for each in names)
    return name in common and word in common and not (common.noun(word) or last_name(word) or first_name(word))


def _somewhere(name: str, common: Container[str]) -> bool:
    """Whether it is a large town or a country rather than a name: « METZ FRANCE », « Formation Paris »."""
    return capitals(name) in _LARGE_TOWNS or (name.lower() in common and not first_name(name) and not last_name(name))


def _single(name: str, text: str, run: Run, common: Container[str]) -> bool | None:
    usual, ordinary = first_name(name, bearers=FREQUENT), name.lower() in common
    if cued(run):
        known = first_name(name, bearers=FREQUENT) if ordinary else first_name(name)
        noun = isinstance(common, Dictionary) and common.only_a_noun(name.lower()) and common_surname(name)
        village = town(name) and (large_town(name) or not common_surname(name))
        return True if known or (last_name(name) and (noun or not ordinary) and not village) else None
    if not usual:
        if run.opens and not acts(text, run) and not first_name(name):
            return False
        return None if last_name(name) and not ordinary and not town(name) else False
    if ordinary and run.opens and _noun_behind(text, run, common):
        return False
    if ordinary or town(name):
        everybody = first_name(name, bearers=_EVERYBODY) and not large_town(name)
        return True if everybody and (not run.opens or acts(text, run)) else None
    return True


def _noun_behind(text: str, run: Run, common: Container[str]) -> bool:
    """Whether a noun right behind makes a word of it: « Claire fontaine », « Rose trémière »."""
    behind = _LOWER_BEHIND.match(text, run.end)
    return behind is not None and isinstance(common, Dictionary) and common.noun(behind[1])


def supported(text: str, run: Run, common: Container[str]) -> bool:
    """Whether an undecided run, where the model sees a person, is one."""
    names = names_of(text, run)
    if any(capitals(name) in ORGANISATIONS for name in [*names, " ".join(names)]):
        return False
    if len(names) == 1:
        ordinary = names[0].lower() in common
        return first_name(names[0], bearers=FREQUENT) if ordinary else first_name(names[0]) or last_name(names[0])
    if town(" ".join(names)) or any(name.lower() in common and not first_name(name) for name in names[:1]):
        return False
    if all(name.lower() in common and not first_name(name, bearers=FREQUENT) for name in names):
        return False
    if capitals(names[-1]) in _LARGE_TOWNS and not any(first_name(name) for name in names):
        return False  # « Belharra Bayonne »
    return any(first_name(name) or last_name(name) for name in names)


def acts(text: str, run: Run) -> bool:
    """Whether what people do is told behind: « Julie (secrétaire) », « Julie demande »."""
    return _ACTS.match(text, run.end) is not None


def large_town(word: str) -> bool:
    """Whether it is a large town, in France or abroad."""
    return capitals(word) in _LARGE_TOWNS | _ABROAD


def introduced(run: Run) -> bool:
    """Whether a title stands right before."""
    measured = run.before[-2:-1] and run.before[-2].isdigit()  # « 3 mm »
    return bool(run.before) and run.before[-1] in TITLES and not measured


def cued(run: Run) -> bool:
    """Whether a word before says that people follow: a greeting, a relative, a role."""
    near = list(run.before[-3:])
    if near[-1:] == ["à"] and near[-2:-1] and near[-2] in _BORN:
        return False  # « né à Alès »
    while near and near[-1] in (",", ":", "(", "à", "de", "par", "d", "que", "avec"):
        if near.pop() in ("avec", "par"):
            return True
    return bool(near) and near[-1] in _CUES


def after_a_place(before: tuple[str, ...], names: list[str], common: Container[str]) -> bool:
    """Whether the name is that of a street, a hospital, an illness: a word before says so.

    « école Jules Ferry », « maladie de Charcot »; but in « école de Lucas » a first name that is no other word is a
    child's.
    """
    near = list(before[-6:])
    if near[-1:] == [":"]:  # « Salle : Jeanne d'Arc »
        return capitals(" ".join(near[-2:-1])) in _ONLY_PLACES and not _LINKS.intersection(near[-3:-2])
    while near and near[-1] in _LINKS:
        near.pop()
    if near[-1:] == ["chez"]:  # « restaurant Chez Paul »
        near.pop()
    if not near:
        return False
    linked = before[-6:][len(near) :]
    usual = [first_name(name, bearers=FREQUENT) for name in names]
    if (
        linked
        and set(linked) <= _OF
        and capitals(near[-1]) not in _NOBODYS
        and (any(usual) if len(names) > 1 else _only_a_name(names[0], common))
    ):
        return False
    places = PLACES if linked else PLACES_AND_THINGS
    if capitals(near[-1]) in places:
        return True
    # « hôpital européen Georges », « centre dentaire Alphonse »: an adjective between.
    return near[-1] in _PLACE_LINKS and any(capitals(word) in PLACES for word in near[-3:-1])


def names_a_place(before: tuple[str, ...]) -> bool:
    """Whether the words before a title make it a place: « clinique du Docteur », « rue du Dr »."""
    near = list(before[-4:])
    while near and near[-1] in _LINKS:
        near.pop()
    return bool(near) and capitals(near[-1]) in _NAMED_PLACES


def _only_a_name(name: str, common: Container[str]) -> bool:
    return first_name(name, bearers=FREQUENT) and name.lower() not in common and not town(name)


_ONLY_PLACES = frozenset(capitals(word) for name in ("place_words", "named_places") for word in words(name))
_NOBODYS = frozenset({"HOPITAL", "URGENCES", "CHU", "CHR", "CHRU", "CH", "AVENUE", "BOULEVARD", "METRO", "STATION"})
"""Nobody has these: « les urgences de Jean Minjoz »."""
_NAMED_PLACES = {capitals(word) for word in words("named_places")}
_TITLED_BRANDS = frozenset(words("titled_brands"))
_LARGE_TOWNS = lexicon("cities") | {"FRANCE"}
_ABROAD = frozenset(capitals(name.replace("_", " ")) for name in words("towns_abroad"))
