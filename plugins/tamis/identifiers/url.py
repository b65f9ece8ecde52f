"""Web addresses.

They begin with http://, https://, ftp://, sftp://, ldap://, ws:// or www., hold no space, don't end in
punctuation and have at most a thousand characters. A domain alone (example.fr) is not matched: in French text
a missing space after a full stop looks the same. What stands behind `?` may name a person.

>>> URL.matches("https://www.example.fr/rdv?id=1"), URL.matches("www.example.fr")
(True, True)
>>> URL.matches("example.fr")  # neither http nor www
False
"""

from tamis.identifier import Identifier, plain
from tamis.identifiers._written import any_case

_PATTERN = rf"(?:(?:{any_case('http')}[Ss]?|s?ftps?|ldaps?|wss?)://|[Ww]{{3}}\.)[^\x00-\x20<>\"@]{{1,1000}}\.?[^\x00-\x20<>\"'.,;:!?)\]}}»…@\-]"

URL = Identifier(
    name="URL",
    source="RFC 3986 (URI)",
    shape=_PATTERN,
    normal=plain,
    chance=0.0001,
    text=_PATTERN,
    context=("site", "lien", "web", "internet"),
    text_score=0.8,
    valid=("https://www.example.fr/rdv?id=1", "HTTP://example.org", "www.example.fr", "sftp://depot.example:22/in"),
    invalid={
        "example.fr": "neither http nor www",
        "https://": "no address",
        "https://example.fr et plus": "a space",
        "jeanne@www.example.fr": "an e-mail address",
    },
)
