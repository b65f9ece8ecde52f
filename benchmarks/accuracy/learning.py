"""`python -m benchmarks.accuracy.learning [--without SET...] [--houses]`: learn from labelled headers.

A log-linear model of nothing and the entity types over the pieces of a name, beginning from what the lexicon says of
it: a weight is learned only for what the lexicon leaves open. Names that say nothing are taught to move nothing.
"""

import argparse
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from benchmarks.accuracy.labelled_headers import SETS, LabelledHeader, digest, labelled_headers, of_houses, poor_names
from benchmarks.accuracy.tools import REPOSITORY

from tamis.columns.header_features import header_pieces
from tamis.columns.header_weights import FILE, HeaderWeights, save
from tamis.columns.learned_headers import offsets, resemblance
from tamis.columns.weighing import weighed_types

Floats = npt.NDArray[np.float32]

EPOCHS = 5
RATE = 0.25
BATCH = 64
DECAY = 1e-4
"""L2 decay; tried from 3e-5 to 3e-4 on a fold of the houses, which moved no share by more than one point."""
GROUPS = 2
"""Houses or files in which a piece must stand: one alone would teach its own habits."""
LEXICON = 1.0
"""Share of the lexicon's word that learning begins from."""
SMALLEST = 0.1
"""Weights below are left out of the file."""


@dataclass(frozen=True, kw_only=True)
class Examples:
    """Pieces of each name as places among the kept keys, scores to begin from, and the share of each right answer.

    `fixed` gives the shares of names that must move nothing; rows of zeros elsewhere.
    """

    keys: npt.NDArray[np.uint32]
    pieces: list[npt.NDArray[np.int64]]
    begin: Floats
    right: Floats
    fixed: Floats


def examples(headers: Sequence[LabelledHeader]) -> Examples:
    """The examples of these headers and of poor names."""
    poor = poor_names()
    keys = [[piece.key for piece in header_pieces(one.name, one.reading)] for one in headers]
    groups: dict[int, set[str]] = {}
    for one, own in zip(headers, keys, strict=True):
        for key in own:
            groups.setdefault(key, set()).add(one.group)
    kept = sorted(key for key, held in groups.items() if len(held) >= GROUPS)
    place = {key: number for number, key in enumerate(kept)}
    keys += [[piece.key for piece in header_pieces(name)] for name in poor]
    silent = offsets({})
    begin = [silent + LEXICON * (offsets(one.said) - silent) for one in headers] + [silent] * len(poor)
    columns: list[str | None] = [None, *weighed_types()]
    right = [[float(name in one.right) for name in columns] for one in headers] + [[1.0] * len(columns)] * len(poor)
    shares = np.exp(silent) / np.exp(silent).sum()
    fixed = np.zeros((len(keys), len(columns)))
    fixed[len(headers) :] = shares
    return Examples(
        keys=np.array(kept, np.uint32),
        pieces=[np.array([place[key] for key in own if key in place], np.int64) for own in keys],
        begin=np.array(begin, np.float32),
        right=np.array(right, np.float32),
        fixed=fixed.astype(np.float32),
    )


def learn(given: Examples) -> Floats:
    """Weights (piece × nothing and types), by stochastic gradient descent of fixed seed (Adagrad, a rate a piece)."""
    weights = np.zeros((given.keys.size, given.right.shape[1]), np.float32)
    squares = np.full((given.keys.size, 1), 1e-2, np.float32)
    order = np.random.default_rng(0)
    told = np.flatnonzero([own.size > 0 for own in given.pieces])
    for _ in range(EPOCHS):
        shuffled = order.permutation(told)
        for start in range(0, shuffled.size, BATCH):
            batch = shuffled[start : start + BATCH]
            places, slope = _slope(given, weights, batch)
            slope += DECAY * len(told) / BATCH * weights[places]
            squares[places] += (slope * slope).sum(axis=1, keepdims=True)
            weights[places] -= RATE * slope / np.sqrt(squares[places])
    return weights


def _slope(given: Examples, weights: Floats, batch: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.int64], Floats]:
    """The pieces of a batch, and the slope of the loss of each."""
    pieces = np.concatenate([given.pieces[number] for number in batch])
    sizes = [given.pieces[number].size for number in batch]
    starts = np.cumsum([0, *sizes[:-1]])
    scores = given.begin[batch] + np.add.reduceat(weights[pieces], starts, axis=0)
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    meant = shares * given.right[batch]
    meant /= meant.sum(axis=1, keepdims=True) + 1e-9
    fixed = given.fixed[batch]
    meant = np.where(fixed.any(axis=1, keepdims=True), fixed, meant)
    row = np.repeat(np.arange(len(batch)), sizes)
    by_piece = np.argsort(pieces, kind="stable")
    places, first = np.unique(pieces[by_piece], return_index=True)
    slope: Floats = np.add.reduceat((shares - meant)[row[by_piece]], first, axis=0).astype(np.float32)
    return places, slope


def pruned(keys: npt.NDArray[np.uint32], weights: Floats, *, sources: str) -> HeaderWeights:
    """The weights as they are kept: small ones left out, and pieces that keep none."""
    # What a piece says of all alike tells nothing apart.
    centred = weights - np.median(weights, axis=1, keepdims=True)
    large = np.abs(centred) >= SMALLEST
    kept = large.any(axis=1)
    rows, columns = np.nonzero(large[kept])
    return HeaderWeights(
        keys=keys[kept],
        starts=np.concatenate([[0], np.cumsum(large[kept].sum(axis=1))]).astype(np.int64),
        columns=columns.astype(np.uint8),
        values=centred[kept][rows, columns].astype(np.float16),
        width=weights.shape[1],
        sources=sources,
    )


def learned(headers: Sequence[LabelledHeader]) -> HeaderWeights:
    """What these headers teach."""
    given = examples(headers)
    return pruned(given.keys, learn(given), sources=digest())


CUTS = (-2.0, -1.0, 0.0, 1.0)
"""Log-odds of prior and name from which a type is answered, where names alone are judged."""
FOLDS = 4


def judged_by_house() -> str:
    """Lexicon alone and with what other houses taught, on the headers of the houses: learned from three quarters."""
    houses = list(of_houses())
    names = sorted({one.group for one in houses})
    random.Random(0).shuffle(names)
    others = [one for one in labelled_headers() if one.group not in names]
    answers: dict[str, list[tuple[LabelledHeader, str | None]]] = {}
    for fold in range(FOLDS):
        unseen = frozenset(names[fold::FOLDS])
        taught = learned([*others, *(one for one in houses if one.group not in unseen)])
        for one in (one for one in houses if one.group in unseen):
            alone, both = _odds(one, None), _odds(one, taught)
            for cut in CUTS:
                answers.setdefault(f"lexicon          {cut:+.0f}", []).append((one, _answer(alone, cut)))
                answers.setdefault(f"lexicon, learned {cut:+.0f}", []).append((one, _answer(both, cut)))
    return "\n".join(f"{title}  {_shares(given)}" for title, given in sorted(answers.items()))


def _odds(one: LabelledHeader, taught: HeaderWeights | None) -> dict[str, float]:
    """Prior and name, by type."""
    added = resemblance(one.name, one.reading, one.said, taught) if taught else {}
    scores = dict(zip(weighed_types(), map(float, offsets(one.said)[1:]), strict=True))
    return {name: odds + (added[name].log_odds if name in added else 0.0) for name, odds in scores.items()}


def _answer(odds: dict[str, float], cut: float) -> str | None:
    best = max(odds, key=lambda name: odds[name])
    return best if odds[best] >= cut else None


def _shares(answers: Sequence[tuple[LabelledHeader, str | None]]) -> str:
    typed = [(one, answer) for one, answer in answers if None not in one.right]
    nothing = [answer for one, answer in answers if one.right == {None}]
    right = sum(answer in one.right for one, answer in typed) / len(typed)
    wrong = sum(answer is not None and answer not in one.right for one, answer in typed) / len(typed)
    silent = sum(answer is None for answer in nothing) / len(nothing)
    return f"typed {len(typed)}: {right:.1%} right, {wrong:.1%} wrong; nothing {len(nothing)}: {silent:.1%} right"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the package's file, or judge by house without writing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy.learning", description=__doc__)
    parser.add_argument("--without", nargs="+", default=[], choices=SETS, metavar="SET", help="sets not learned from")
    parser.add_argument("--houses", action="store_true", help="judge houses by the others, and write nothing")
    options = parser.parse_args(arguments)
    if options.houses:
        print(judged_by_house())
        return 0
    taught = learned(labelled_headers([name for name in SETS if name not in options.without]))
    place = REPOSITORY / "plugins/tamis/columns" / FILE
    save(place, taught)
    size = place.stat().st_size
    print(f"{place.name}: {taught.keys.size} pieces, {taught.values.size} weights, {size} bytes, of {taught.sources}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
