"""How likely each word of a text belongs to somebody's name: additive evidence, learnt from texts written for it.

Rules know the names and phrases that their author thought of. This adds up the weights of a word's features
(`tamis.text.surroundings`): log-odds that `python -m benchmarks.text.learning` has fitted on the written texts of the
benchmark (decision 8). They lie beside this module as `likelihood.npz`: rows by the hash of a feature, columns
outside, begins, goes on.
"""

import bisect
import functools
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources

import numpy as np
import numpy.typing as npt

from tamis.text.surroundings import REACH, SHAPES, Token, around, joint, own, row, sentence, tokens
from tamis.text.traits import Ints, traits

Floats = npt.NDArray[np.float32]

_REMEMBERED = 1 << 15
"""Words whose evidence is kept from text to text."""
_NEVER = -1e9


@dataclass(frozen=True, kw_only=True)
class Likelihood:
    """Log-odds of a text's words: columns outside, begins a name, goes on with one; and which are things' names."""

    read: tuple[Token, ...]
    odds: Floats
    things: tuple[str, ...]

    def of(self, start: int, end: int) -> float:
        """The log-odds that the likeliest word between two places belongs to a name; far below 0 where none stands."""
        inside = self._inside(start, end)
        if not inside:
            return _NEVER
        odds = self.odds[inside]
        return float((np.logaddexp(odds[:, 1], odds[:, 2]) - odds[:, 0]).max())

    def a_thing(self, start: int, end: int) -> bool:
        """Whether all words between two places are what a thing is called."""
        return all(self.things[place] for place in self._inside(start, end))

    def words(self, start: int, end: int) -> int:
        """How many words and signs stand between two places."""
        return len(self._inside(start, end))

    def _inside(self, start: int, end: int) -> range:
        first = bisect.bisect_right(self.read, start, key=lambda token: token.end)
        return range(first, bisect.bisect_left(self.read, end, key=lambda token: token.start))

    def names(self, favour: float) -> list[tuple[int, int]]:
        """The bounds of the likeliest names, `favour` added to the log-odds of every word (Viterbi)."""
        if not self.read or float((self.odds[:, 1:].max(axis=1) - self.odds[:, 0]).max()) < -favour:
            return []
        found: list[tuple[int, int]] = []
        for token, state in zip(self.read, self._best(favour), strict=True):
            if state == 1:
                found.append((token.start, token.end))
            elif state:
                found[-1] = (found[-1][0], token.end)
        return found

    def _best(self, favour: float) -> list[int]:
        """The states of the likeliest path: 0 outside, 1 begins, 2 goes on, which only follows 1 or 2."""
        first, *others = self.odds.tolist()
        best = [first[0] - favour, first[1], _NEVER]
        back: list[tuple[int, int, int]] = []
        for outside, begins, goes_on in others:
            before = max(range(3), key=best.__getitem__)
            inside = 1 if best[1] >= best[2] else 2
            back.append((before, before, inside))
            best = [best[before] + outside - favour, best[before] + begins, best[inside] + goes_on]
        path = [max(range(3), key=best.__getitem__)]
        for came_from in reversed(back):
            path.append(came_from[path[-1]])
        return path[::-1]


class Reader:
    """Adds up the weights of texts; what a word says at each offset is added once and remembered."""

    def __init__(self, weights: Floats, fine: Ints, coarse: Ints) -> None:
        self._weights, self._fine, self._coarse = weights, fine, coarse
        self._beyond = np.stack([self._sum([f"{offset}END"]) for offset in range(-REACH, REACH + 1)])
        self._shapes = self._shape_table()
        self._forget()

    def read(self, text: str) -> Likelihood:
        """The log-odds of every word of a text."""
        cut = tokens(text)
        if not cut:
            return Likelihood(read=(), odds=np.zeros((0, 3), np.float32), things=())
        near = sentence(cut)
        if len(self._around) > _REMEMBERED:
            self._forget()
        known = [self._known(word) for word in near.words]
        said = [each[0] for each in known]
        odds = self._from_around([each[1] for each in known], near.shapes)
        odds += np.stack([self._own_of(word, state) for word, state in zip(near.words, near.states, strict=True)])
        rows = [row(feature) for at in range(len(cut)) for feature in joint(near, said, at)]
        odds += self._weights[rows].reshape(len(cut), -1, 3).sum(axis=1)
        return Likelihood(read=tuple(cut), odds=odds, things=near.things)

    def traits(self, word: str) -> tuple[str, ...]:
        """A word's traits, by what `Sentence` calls it."""
        return (f"D{word[1:]}",) if word[0] == "#" and len(word) > 1 else traits(word, self._fine, self._coarse)

    def _forget(self) -> None:
        self._around: dict[str, tuple[tuple[str, ...], Floats]] = {}
        self._own: dict[tuple[str, str], Floats] = {}

    def _sum(self, named: Sequence[str]) -> Floats:
        found: Floats = self._weights[[row(feature) for feature in named]].sum(axis=0)
        return found

    def _known(self, word: str) -> tuple[tuple[str, ...], Floats]:
        found = self._around.get(word)
        if found is None:
            said = self.traits(word)
            offsets = range(-REACH, REACH + 1)
            found = said, np.stack([self._sum(list(around(word, said, offset))) for offset in offsets])
            self._around[word] = found
        return found

    def _own_of(self, word: str, state: str) -> Floats:
        found = self._own.get((word, state))
        if found is None:
            found = self._own[word, state] = self._sum(list(own(self._known(word)[0], state)))
        return found

    def _shape_table(self) -> Floats:
        """What the shape of a word says of another: offsets × shapes there (last: none) × shapes here × 3."""
        table = np.zeros((2 * REACH + 1, len(SHAPES) + 1, len(SHAPES), 3), np.float32)
        for offset in range(-REACH, REACH + 1):
            for there, far in enumerate(SHAPES):
                for here, mine in enumerate(SHAPES):
                    table[offset + REACH, there, here] = self._sum([f"{offset}s{far}{mine}"])
        return table

    def _from_around(self, said: list[Floats], shapes: Sequence[str]) -> Floats:
        count = len(said)
        beyond = [self._beyond] * REACH
        padded = np.stack([*beyond, *said, *beyond])
        here = np.array([SHAPES.index(each) for each in shapes])
        none = np.full(REACH, len(SHAPES))
        there = np.concatenate([none, here, none])
        odds = np.zeros((count, 3), np.float32)
        for place in range(2 * REACH + 1):
            odds += padded[place : place + count, place] + self._shapes[place, there[place : place + count], here]
        return odds


@functools.cache
def reader() -> Reader:
    """The reader with the weights that were learnt."""
    with resources.as_file(resources.files("tamis.text").joinpath("likelihood.npz")) as path, np.load(path) as stored:
        return Reader(stored["weights"].astype(np.float32), stored["fine"], stored["coarse"])


@functools.lru_cache(maxsize=1024)
def likelihood(text: str) -> Likelihood:
    """The log-odds of a text's words, as learnt. The scanner clears the cache when it is done with a batch."""
    return reader().read(text)
