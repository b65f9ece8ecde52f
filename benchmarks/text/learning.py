"""`python -m benchmarks.text.learning [--without SET...] [--into FILE]`: learn how likely words are names.

Reads the written texts that may be looked at (`corpus.LEARNT`), varies them, and fits the weights of
`tamis.text.likelihood` by logistic regression (AdaGrad). Kinds of meaning are clusters of the model's word vectors.
A minute on one core.
"""

import argparse
import hashlib
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from benchmarks.text import corpus
from benchmarks.text.varied import varied

from tamis.text import likelihood, surroundings
from tamis.text.french import model

HERE = Path(likelihood.__file__).with_name("likelihood.npz")
SEED = "tamis-likelihood-1"
FINE, COARSE = 400, 64
_ROUNDS, _BATCH, _STEP, _SHRINK, _START = 12, 64, 0.045, 1e-4, 1e-3
_DROPPED = 0.3
"""Share of a word's features that are left out at each look, so that no answer hangs on one."""
_CLUSTERING = 25

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, kw_only=True)
class Examples:
    """Words to learn from: the rows of their features, one word after the other; where each begins; their states."""

    rows: npt.NDArray[np.int32]
    starts: npt.NDArray[np.int64]
    states: npt.NDArray[np.int64]


def clusters(vectors: Floats, count: int) -> npt.NDArray[np.int16]:
    """The cluster of each vector by its direction (spherical k-means)."""
    directions = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    draws = np.random.default_rng(0)
    centres = directions[draws.choice(len(directions), count, replace=False)]
    nearest = np.zeros(len(directions), np.int64)
    for _ in range(_CLUSTERING):
        nearest = (directions @ centres.T).argmax(axis=1)
        centres = np.zeros_like(centres)
        np.add.at(centres, nearest, directions)
        centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-9)
    return nearest.astype(np.int16)


def examples(texts: Iterable[corpus.Text], reader: likelihood.Reader) -> Examples:
    """The words of texts, their features and whether they are outside, begin a name or go on with one."""
    rows: list[int] = []
    starts: list[int] = []
    states: list[int] = []
    for text in texts:
        read = surroundings.tokens(text.text)
        near = surroundings.sentence(read)
        said = [reader.traits(word) for word in near.words]
        for at, token in enumerate(read):
            starts.append(len(rows))
            rows += [surroundings.row(feature) for feature in surroundings.features(near, said, at)]
            states.append(_state(text, token))
    return Examples(rows=np.array(rows, np.int32), starts=np.array(starts, np.int64), states=np.array(states, np.int64))


def _state(text: corpus.Text, token: surroundings.Token) -> int:
    for piece in text.pieces:
        if piece.entity_type == "PERSON" and piece.start <= token.start < piece.end:
            return 1 if piece.start == token.start else 2
    return 0


def fitted(known: Examples) -> Floats:
    """Weights that make the states of the examples likeliest; rows that nothing asks for stay 0."""
    weights = np.zeros((surroundings.SIZE, 3), np.float32)
    squares = np.full((surroundings.SIZE, 3), _START, np.float32)
    count, draws = len(known.states), np.random.default_rng(0)
    ends = np.append(known.starts[1:], len(known.rows))
    for turn in range(_ROUNDS):
        loss = 0.0
        for batch in draws.permutation(count // _BATCH):
            words = slice(batch * _BATCH, (batch + 1) * _BATCH)
            rows = known.rows[known.starts[words][0] : ends[words][-1]]
            owner = np.repeat(np.arange(_BATCH), ends[words] - known.starts[words])
            kept = draws.random(len(rows)) > _DROPPED
            rows, owner = rows[kept], owner[kept]
            odds = _sums(weights[rows], owner, _BATCH) / (1 - _DROPPED)
            chance = np.exp(odds - odds.max(axis=1, keepdims=True))
            chance /= chance.sum(axis=1, keepdims=True)
            at = np.arange(_BATCH), known.states[words]
            loss -= float(np.log(chance[at] + 1e-9).sum())
            chance[at] -= 1
            _step(weights, squares, rows, chance[owner])
        print(f"round {turn + 1}/{_ROUNDS}: {loss / count:.4f} a word", file=sys.stderr)
    return weights


def _sums(values: Floats, of: npt.NDArray[np.int64], count: int) -> Floats:
    """The sums of rows by what they are of."""
    columns = [np.bincount(of, weights=column, minlength=count) for column in values.T]
    return np.stack(columns, axis=1).astype(np.float32)


def _step(weights: Floats, squares: Floats, rows: npt.NDArray[np.int32], slope: Floats) -> None:
    asked, which = np.unique(rows, return_inverse=True)
    slopes = _sums(slope, which, len(asked)) + _SHRINK * weights[asked]
    squares[asked] += slopes * slopes
    weights[asked] -= _STEP * slopes / np.sqrt(squares[asked])


def learnt_from(names: Sequence[str] = corpus.LEARNT) -> str:
    """The digest of the texts that are learnt from."""
    return hashlib.sha256(b"".join((corpus.HERE / f"{name}.jsonl").read_bytes() for name in names)).hexdigest()


def learn(names: Sequence[str], into: Path) -> None:
    """Learn from sets of the corpus and write the weights."""
    vectors = np.asarray(model().vocab.vectors.data, np.float32)
    fine, coarse = clusters(vectors, FINE), clusters(vectors, COARSE)
    reader = likelihood.Reader(np.zeros((surroundings.SIZE, 3), np.float32), fine, coarse)
    texts = [text for name in names for text in corpus.written(name).texts]
    known = examples(varied(texts, SEED), reader)
    print(f"{len(texts)} texts, varied: {len(known.states)} words, {len(known.rows)} features", file=sys.stderr)
    weights = fitted(known).astype(np.float16)
    with into.open("wb") as file:
        np.savez_compressed(file, weights=weights, fine=fine, coarse=coarse, learnt_from=np.array(learnt_from(names)))
    print(f"{into.name}: {into.stat().st_size / 1e6:.1f} MB", file=sys.stderr)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.text.learning", description=__doc__)
    parser.add_argument(
        "--without", nargs="*", default=[], metavar="SET", help="sets to leave out, to score them unseen"
    )
    parser.add_argument("--into", type=Path, default=HERE, metavar="FILE")
    options = parser.parse_args(arguments)
    learn([name for name in corpus.LEARNT if name not in options.without], options.into)


if __name__ == "__main__":
    main()
