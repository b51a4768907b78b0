"""Contacts of vCards, versions 2.1 to 4.0 (RFC 2426, RFC 6350). A broken card is left out, and the others come in.

Not by vobject: its reader gives up a whole card for one wrong byte, writes what it could not read (a telephone number) into
the log, and needs for ever for a line such as `TEL;a="x","x",…` of 60 KB.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from screenpop.contacts.contact import Contact, LeftOut, made_uid
from screenpop.contacts.encoding import detect
from screenpop.contacts.numbers import shortened
from screenpop.contacts.vcard_lines import Card, cards

_CHARSETS = re.compile(
    r"utf-8|utf-16|utf-16-[lb]e|ascii|iso8859-\d+|cp\d+|koi8-[ru]|mac-roman|gbk|gb2312|gb18030|big5|shift_jis|euc_(?:jp|kr)"
)
"""Codecs as Python names them. Others are not used: some take minutes for a line (punycode), some are no charset at all."""

_NAME = re.compile(r"(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)")
_PARAMETER = re.compile(r';([^=;:"]*)(?:=((?:"[^"]*"|[^";:])*))?')
"""`;TYPE="work,voice"`; in version 2.1 a value without a name too."""


def of_file(path: Path) -> Iterator[Contact | LeftOut]:
    """The contacts of a file of vCards, in its order. Raises OSError."""
    encoding = detect(path).name
    if encoding.startswith(("utf-16", "utf-32")):
        with path.open(encoding=encoding, errors="replace", newline="") as text:
            yield from _contacts(lambda most: text.readline(most).encode("utf-8"))
    else:
        with path.open("rb") as file:
            if encoding == "utf-8-sig":
                file.seek(len(codecs.BOM_UTF8))
            yield from _contacts(file.readline)


def of_bytes(data: bytes) -> Iterator[Contact | LeftOut]:
    """The contacts of what a server has sent."""
    yield from _contacts(io.BytesIO(data.removeprefix(codecs.BOM_UTF8)).readline)


def _contacts(readline: Callable[[int], bytes]) -> Iterator[Contact | LeftOut]:
    for card in cards(readline):
        yield card if isinstance(card, LeftOut) else _contact(card)


def _contact(card: Card) -> Contact | LeftOut:
    wrong = card.wrong
    values: dict[str, list[str]] = {}
    for line in card.properties:
        try:
            name, value = _read_line(line)
            values.setdefault(name, []).append(value)
        except ValueError as error:
            wrong = wrong or str(error)
    name = _name(values)
    organisation = _parts(values.get("ORG", [""])[0])
    company = organisation[0] if organisation else ""
    label = shortened(name or company)
    where = f"card {card.number}{f' ({label})' if label else ''}, line {card.line}"
    uid = _plain(values.get("UID", [""])[0])
    if wrong:
        return LeftOut(where, wrong, uid)
    phones = tuple(phone for value in values.get("TEL", []) if (phone := _plain(value)))
    links = [link for value in values.get("SOURCE", []) + values.get("URL", []) if _is_web(link := _plain(value))]
    return Contact(
        name=name,
        company=company,
        title=_plain(values.get("TITLE", values.get("ROLE", [""]))[0]),
        phones=phones,
        url=links[0] if links else "",
        uid=uid or made_uid(name, company, phones),
        where=where,
    )


def _name(values: dict[str, list[str]]) -> str:
    formatted = next(filter(None, map(_plain, values.get("FN", []))), "")
    if formatted:
        return formatted
    family, given, additional, prefix, suffix, *_ = [*_parts(values.get("N", [""])[0]), *[""] * 5]
    structured = " ".join(filter(None, (prefix, given, additional, family, suffix)))
    return structured or _plain(values.get("NICKNAME", [""])[0])


def _read_line(line: bytes) -> tuple[str, str]:
    """The name of a property, and its value decoded but still escaped. Raises ValueError with the reason in words."""
    text = line.decode("latin-1")  # gives every byte a character and back: the value is decoded by its own charset below
    found = _NAME.match(text)
    name, at = (found[1].upper(), found.end()) if found else ("", 0)
    charset, words = "", set()
    while found and (found := _PARAMETER.match(text, at)):
        at = found.end()
        parameter, said = found[1].strip().upper(), (found[2] or "").strip('" ')
        words.add(said.upper() if parameter == "ENCODING" else parameter)
        charset = said if parameter == "CHARSET" else charset
    if not name or text[at : at + 1] != ":":
        raise ValueError(f"“{shortened(_text(line, ''))}” is no line of a vCard")
    raw = text[at + 1 :].encode("latin-1")
    if "QUOTED-PRINTABLE" in words:
        raw = binascii.a2b_qp(raw)
    elif words & {"BASE64", "B"}:
        try:
            raw = base64.b64decode(raw, validate=True)
        except ValueError:
            raise ValueError(f"its {name} is no BASE64") from None
    return name, _text(raw, charset)


def _text(raw: bytes, charset: str) -> str:
    """By the charset that the line says, if it is one and the text is in it; else UTF-8, else what Windows would take it for."""
    for name in (charset, "utf-8"):
        try:
            if name and _CHARSETS.fullmatch(codecs.lookup(name).name):
                return raw.decode(name)
        except (LookupError, ValueError):
            continue
    return raw.decode("cp1252", "replace")


def _parts(value: str) -> list[str]:
    """The parts of a structured value: N and ORG."""
    return [_plain(part) for part in re.split(r"(?<!\\);", value)]


def _plain(value: str) -> str:
    """A value without its escapes."""
    return re.sub(r"\\(.)", lambda escape: "\n" if escape[1] in "nN" else escape[1], value, flags=re.DOTALL).strip()


def _is_web(link: str) -> bool:
    return link.lower().startswith(("https://", "http://"))
