"""IP addresses, version 4 and 6.

Four numbers to 255 with dots, or up to eight groups of hexadecimal digits with colons. A version number of
four parts (1.2.3.4) looks the same. The unspecified addresses, 0.0.0.0 and ::, are nobody's and left out. A
network (192.0.2.0/24) counts: it is where somebody connects from.

>>> IP_ADDRESS.matches("192.0.2.10"), IP_ADDRESS.matches("2001:DB8::1")
(True, True)
>>> IP_ADDRESS.matches("192.0.2.256")  # above 255
False
"""

import ipaddress

from tamis.identifier import Identifier, by_class, plain

_FOUR = r"(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_ADDRESS = rf"(?:(?:[0-9A-Fa-f]{{0,4}}:){{2,7}}{_FOUR}|(?:[0-9A-Fa-f]{{0,4}}:){{2,8}}[0-9A-Fa-f]{{0,4}}|{_FOUR})"
_PATTERN = rf"{_ADDRESS}(?:/[0-9]{{1,3}})?"


@by_class()
def lower(text: str) -> str:
    """`plain`, in lower case if it is ASCII."""
    written = plain(text)
    return written.lower() if written.isascii() else written


def someones(address: str) -> bool:
    """Whether the text is an address, and not the one that stands for none."""
    try:
        network = ipaddress.ip_network(address, strict=False)
        return not ipaddress.ip_address(address.partition("/")[0]).is_unspecified and network.prefixlen > 0
    except ValueError:
        return False


IP_ADDRESS = Identifier(
    name="IP_ADDRESS",
    source="RFC 791, RFC 4291",
    shape=_PATTERN,
    normal=lower,
    check=someones,
    chance=0.001,
    text=_PATTERN,
    context=("ip", "adresse ip", "connexion", "serveur", "poste"),
    text_score=0.6,
    valid=("192.0.2.10", "198.51.100.255", "2001:DB8::1", "fe80::1", "::ffff:192.0.2.10", "198.51.100.0/24"),
    invalid={
        "192.0.2.256": "above 255",
        "192.0.2": "three numbers",
        "192.0.2.0/33": "no such network",
        "::": "nobody's",
        "12:30:45": "a time",
        "2001:db8::1::2": "two gaps",
    },
)
