"""The French model, loaded once a process, and the dictionary that it carries."""

import functools
import itertools
from collections.abc import Container, Iterator, Sequence
from typing import TYPE_CHECKING

from tamis.errors import SettingsError
from tamis.text.folding import unaccented
from tamis.text.words import words

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from spacy.language import Language
    from spacy.lookups import Table
    from spacy.tokens import Doc

    Matrix = npt.NDArray[np.float32]

MODEL = "fr_core_news_md"

_ACCENTED = {"e": "é", "c": "ç"}
_MOST_ACCENTS = 5


@functools.cache
def model() -> "Language":
    """Load the model without the parts that names do not need; never downloads.

    Raises SettingsError when it is not installed.
    """
    import spacy

    unused = ["parser", "senter", "morphologizer", "attribute_ruler"]
    try:  # the lemmatizer does not run: it brings the dictionary
        language = spacy.load(MODEL, exclude=unused, disable=["lemmatizer"])
    except OSError:
        raise SettingsError(f"the model {MODEL} is not installed; install the package of that name") from None
    _multiply_with_numpy(language)
    return language


def _multiply_with_numpy(language: "Language") -> None:
    """Have the model multiply matrices with numpy: three times faster than the library that it comes with."""
    import numpy as np
    from thinc.api import NumpyOps

    class Ops(NumpyOps):  # type: ignore[misc]  # thinc's class is compiled
        """Thinc's operations, but for one."""

        def gemm(
            self, x: "Matrix", y: "Matrix", out: "Matrix | None" = None, trans1: bool = False, trans2: bool = False
        ) -> "Matrix":
            """Multiply two matrices, each transposed when asked."""
            return np.matmul(x.T if trans1 else x, y.T if trans2 else y, out=out)

    operations = Ops()
    for _, pipe in language.pipeline:
        for layer in pipe.model.walk() if hasattr(pipe, "model") else ():
            layer.ops = operations


def documents(texts: Sequence[str], needed: Sequence[bool]) -> "list[Doc]":
    """Give each text with the names that the model sees in those that need it; the others are one token.

    The model runs on one core: for matrices this small a second one costs more than it brings.
    """
    from spacy.tokens import Doc
    from threadpoolctl import threadpool_limits

    language = model()
    docs = [
        language.make_doc(text) if wanted else Doc(language.vocab, words=[text], spaces=[False])
        for text, wanted in zip(texts, needed, strict=True)
    ]
    read = [doc for doc, wanted in zip(docs, needed, strict=True) if wanted]
    with threadpool_limits(limits=1, user_api="blas"):
        list(language.pipe(read, batch_size=max(len(read), 1)))  # names are set on the documents themselves
    return docs


class Dictionary(Container[str]):
    """The common words of French, in lower case; also without their accents, as capitals are often written."""

    def __init__(
        self,
        inflected: "Table",
        bases: frozenset[str],
        nouns: Container[str] = frozenset(),
        verbs: Container[str] = frozenset(),
        adjectives: Container[str] = frozenset(),
    ) -> None:
        self._inflected = inflected
        self._bases = bases | {unaccented(word) for word in bases}
        self._nouns = nouns
        self._verbs = verbs
        self._adjectives = adjectives

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and any(each in self._bases or each in self._inflected for each in _spelt(word))

    def noun(self, word: str) -> bool:
        """Whether it is a noun, in the singular or plural; it may be the form of a verb besides."""
        forms = [word, word[:-1]] if word.endswith(("s", "x")) else [word]
        return any(spelt in self._nouns for form in forms if len(form) > 2 for spelt in _spelt(form))

    def verb(self, word: str) -> bool:
        """Whether it is a form of a verb in the present, as « facture » and « rencontre » are too."""
        return f"{word}r" in self._verbs or any(lemma in self._verbs for lemma in self._inflected.get(word, ()))

    def only_a_noun(self, word: str) -> bool:
        """Whether it is a noun and neither an adjective nor a form of a verb: « fontaine », not « petit »."""
        return self.noun(word) and word not in self._adjectives and not self.verb(word)


def _spelt(word: str) -> Iterator[str]:
    """The word, and if it has no accent, as it may be with accents on its first letters that can bear one.

    >>> list(_spelt("recu"))
    ['recu', 'reçu', 'récu', 'réçu']
    """
    if not word.isascii() or len(word) < 4:
        yield word
        if "œ" in word:
            yield word.replace("œ", "oe")
        return
    if "oe" in word:
        yield word.replace("oe", "œ")
    choices = [letter + _ACCENTED.get(letter, "") for letter in word]
    bearing = [place for place, choice in enumerate(choices) if len(choice) > 1]
    for place in bearing[_MOST_ACCENTS:]:
        choices[place] = word[place]
    yield from ("".join(letters) for letters in itertools.product(*choices))


@functools.cache
def dictionary() -> Dictionary:
    """The words of the model's lemmatizer, with the articles, pronouns and the like."""
    from spacy.lang.fr.stop_words import STOP_WORDS
    from spacy.pipeline import Lemmatizer

    lemmatizer = model().get_pipe("lemmatizer")
    assert isinstance(lemmatizer, Lemmatizer)
    lookups = lemmatizer.lookups
    ours = frozenset(words("invariable_words"))
    index = lookups.get_table("lemma_index")
    indexed = (word for table in index.values() for word in table)
    bases = frozenset(indexed) | frozenset(STOP_WORDS) | ours
    nouns, verbs = frozenset(index["noun"]), frozenset(index["verb"])
    adjectives = frozenset(index["adj"])
    return Dictionary(lookups.get_table("lemma_lookup"), bases, nouns=nouns, verbs=verbs, adjectives=adjectives)
