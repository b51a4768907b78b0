"""The translations, as Qt Linguist reads and writes them: `make translations` brings them up to date with the program's texts.

    python -m tests.project.translations update             new texts come in unfinished, those of no place any more are marked vanished
    python -m tests.project.translations tidy                the same, and what has vanished goes
    python -m tests.project.translations missing LANGUAGE    what is not translated yet, as a JSON object to fill in
    python -m tests.project.translations fill LANGUAGE FILE  such an object, filled in, put in place

Each of them writes the compiled files anew. LANGUAGE is de, es, fr, ja or zh_CN.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from screenpop.desktop.texts import CONTEXT
from tests.project.files import ROOT
from tests.project.visible_strings import Strings, visible_strings

FOLDER = ROOT / "resources/translations"
TEMPLATES = FOLDER / "templates.txt"
LANGUAGES = {"de": "de_DE", "es": "es_ES", "fr": "fr_FR", "ja": "ja_JP", "zh_CN": "zh_CN"}

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}" sourcelanguage="en">\n'


@dataclass(frozen=True, slots=True)
class Unit:
    """One text. `state` is Linguist's: "" finished, "unfinished", "vanished"."""

    source: str
    translation: str = ""
    state: str = "unfinished"
    places: tuple[str, ...] = ()


def path_of(language: str, suffix: str = "ts") -> Path:
    return FOLDER / f"screenpop_{language}.{suffix}"


def read(language: str) -> list[Unit]:
    path = path_of(language)
    if not path.exists():
        return []
    units = []
    for message in ET.parse(path).getroot().iterfind("context/message"):
        translation = message.find("translation")
        assert translation is not None
        places = tuple(place.get("filename", "").removeprefix("../../") for place in message.iterfind("location"))
        source = message.findtext("source", "")
        units.append(Unit(source, translation.text or "", translation.get("type", ""), places))
    return units


def write(language: str, units: Iterable[Unit]) -> None:
    """In the order of the places, then of the alphabet; a text that vanished comes last."""
    FOLDER.mkdir(exist_ok=True)
    ordered = sorted(units, key=lambda unit: (unit.state == "vanished", unit.places[:1], unit.source))
    lines = [_HEAD.format(language=LANGUAGES[language]), f"<context>\n    <name>{CONTEXT}</name>\n"]
    for unit in ordered:
        lines.append("    <message>\n")
        lines += [f'        <location filename="../../{place}"/>\n' for place in unit.places]
        lines.append(f"        <source>{_xml(unit.source)}</source>\n")
        state = f' type="{unit.state}"' if unit.state else ""
        lines.append(f"        <translation{state}>{_xml(unit.translation)}</translation>\n    </message>\n")
    path_of(language).write_text("".join([*lines, "</context>\n</TS>\n"]), encoding="utf-8", newline="\n")


def update(language: str, found: Strings, *, tidy: bool = False) -> None:
    before = {unit.source: unit for unit in read(language)}
    units = []
    for source, places in found.places.items():
        old = before.pop(source, Unit(source))
        state = "" if old.translation and old.state in ("", "vanished") else "unfinished"
        units.append(Unit(source, old.translation, state, tuple(sorted(places))))
    if not tidy:
        units += [Unit(old.source, old.translation, "vanished") for old in before.values() if old.translation]
    write(language, units)


def fill(language: str, filled: dict[str, str]) -> None:
    units = {unit.source: unit for unit in read(language)}
    for source, translation in filled.items():
        if unknown := [] if source in units else [source]:
            raise SystemExit(f"No such text: {unknown[0]!r}")
        if translation:
            units[source] = Unit(source, translation, "", units[source].places)
    write(language, units.values())


def compile_to(language: str, target: Path) -> None:
    command = [sys.executable, "-c", "import sys; from PySide6.scripts.pyside_tool import lrelease; sys.exit(lrelease())"]
    command += ["-silent", "-nounfinished", str(path_of(language)), "-qm", str(target)]
    subprocess.run(command, check=True)


def wrong(unit: Unit) -> str:
    """What is wrong with a translation in its form; "" if nothing."""
    source, translation = unit.source, unit.translation
    if unit.state or not translation:
        return unit.state or "empty"
    if _slots(source.replace("{nth}", "{count}")) != _slots(translation):
        return f"its values are {sorted(_slots(translation))}, not {sorted(_slots(source))}"
    if (source != source.strip()) != (translation != translation.strip()):
        return "the space around it differs"
    if "&" in translation and "&" not in source:
        return "it has a & that the source has not"
    if source.count("`") != translation.count("`"):
        return "its backquotes, which mark what is typed, are not as many"
    if _dots(source) != _dots(translation):
        return "only one of the two ends in …"
    return ""


def _slots(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\{\w+\}", text))


def _dots(text: str) -> bool:
    return text.endswith("…")


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def main(arguments: list[str]) -> None:
    match arguments:
        case ["update" | "tidy" as how]:
            found = visible_strings()
            for language in LANGUAGES:
                update(language, found, tidy=how == "tidy")
            TEMPLATES.write_text("".join(f"{text}\n" for text in sorted(found.templates)), encoding="utf-8", newline="\n")
        case ["missing", language]:
            missing = {unit.source: unit.translation for unit in read(language) if unit.state == "unfinished"}
            print(json.dumps(missing, ensure_ascii=False, indent=1))
            return
        case ["fill", language, file]:
            fill(language, json.loads(Path(file).read_text(encoding="utf-8")))
        case _:
            raise SystemExit(__doc__)
    for language in LANGUAGES:
        compile_to(language, path_of(language, "qm"))
        left = sum(unit.state == "unfinished" for unit in read(language))
        print(f"{language}: {left} to be translated")


if __name__ == "__main__":
    main(sys.argv[1:])
