"""Every text of the program that can reach its windows, in English: the keys of all translations.

Three kinds. Texts of `Message`, which are literals. The sentences of troubles and findings, which hold values: `f"Port {port} is
used"` becomes the template "Port {port} is used", whose translation `desktop.texts.say_text` finds again by its shape. And the
tables that windows show: what a setting is for, what a CRM's preset asks for.
"""

from __future__ import annotations

import ast
import itertools
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from screenpop.calls.hangup import MEANINGS
from screenpop.desktop.quiet import QuietChoice
from screenpop.settings.model import KEYS
from tests.project.files import ROOT

PACKAGE = ROOT / "screenpop"

TERMINAL_ONLY = (
    "app",
    "arguments",
    "cli",
    "commands",
    "contacts.telling",
    "contacts_command",
    "contacts_sources_command",
    "crm_command",
    "demo",
    "offline",
    "post",
    "record",
    "relay",
    "relay_command",
    "screen",
    "secret_command",
    "status",
    "system.address",
    "system.control",
    "terminal",
)
"""Modules whose troubles are told on a terminal, which speaks English. Their Messages are translated all the same."""

TOLD_WHOLE = ("checkup.entrance", "joining")
"""Modules that make lists of sentences: each one of theirs is told."""

_SENTENCES = {
    "Trouble": (0, 1, 2),
    "fine": (1,),
    "Refusal": (1,),
    "Wrong": (0,),
    "Problem": (1,),
    "LookupFailed": (1,),
    "Unfit": (0,),
}
_KEYWORDS = frozenset({"title", "happened", "cause", "remedy"})
_MOST_VARIANTS = 12
_A_SENTENCE = re.compile(r"[^\W\d_].*\s.*\w", re.DOTALL)
_SLOT = re.compile(r"\{(\w+)\}")
_A_COMMAND = re.compile(r" [-/]\w")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(slots=True)
class Strings:
    """Where each text is said, by the text. `templates` are those with values that nobody names; `opaque`: a Message or a sentence
    whose words cannot be read from the source, as "module:line code"."""

    places: dict[str, set[str]] = field(default_factory=dict)
    templates: set[str] = field(default_factory=set)
    opaque_messages: list[str] = field(default_factory=list)
    opaque_sentences: list[str] = field(default_factory=list)

    def add(self, text: str, place: str) -> None:
        if re.search(r"[^\d\s]", _SLOT.sub("", text)):
            self.places.setdefault(text, set()).add(place)


def visible_strings(package: Path = PACKAGE) -> Strings:
    found = Strings()
    modules = {module.name: module for module in _modules(package)}
    troubles = _kinds_of_trouble(modules.values())
    for module in modules.values():
        _Reader(module, modules, troubles, found).read()
    if package == PACKAGE:
        _add_tables(found)
    return found


def _add_tables(found: Strings) -> None:
    for key in KEYS:
        found.add(key.says, "screenpop/settings/model.py")
    for meaning in MEANINGS.values():
        for text in filter(None, (meaning.unanswered, meaning.answered)):
            found.add(text, "screenpop/calls/hangup.py")
    for choice in QuietChoice:
        found.add(choice.value, "screenpop/desktop/quiet.py")
    for path in sorted((ROOT / "resources").glob("c*/*.toml")):
        for text in _said_in(tomllib.loads(path.read_text(encoding="utf-8"))):
            found.add(text, path.relative_to(ROOT).as_posix())


def _said_in(table: object) -> Iterator[str]:
    """What a preset or connector says of the values it asks for."""
    if isinstance(table, dict):
        for name, value in table.items():
            if name == "says" and isinstance(value, str):
                yield value
            else:
                yield from _said_in(value)
    elif isinstance(table, list):
        for value in table:
            yield from _said_in(value)


@dataclass
class _Module:
    name: str
    path: str
    tree: ast.Module

    @cached_property
    def nodes(self) -> list[ast.AST]:
        return list(ast.walk(self.tree))

    @cached_property
    def constants(self) -> dict[str, ast.expr]:
        """The module's own names, by what they stand for."""
        named: dict[str, ast.expr] = {}
        for node in self.tree.body:
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    named[name] = value
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    named[name] = value
        return named

    @cached_property
    def imported(self) -> dict[str, tuple[str, str]]:
        """Names from the program's other modules."""
        return {
            alias.asname or alias.name: (node.module.removeprefix("screenpop."), alias.name)
            for node in self.nodes
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("screenpop")
            for alias in node.names
        }

    @property
    def on_screen(self) -> bool:
        return not any(self.name == each or self.name.startswith(f"{each}.") for each in TERMINAL_ONLY)


def _modules(package: Path) -> Iterator[_Module]:
    for path in sorted(package.rglob("*.py")):
        name = ".".join(path.relative_to(package).with_suffix("").parts).removesuffix(".__init__")
        place = path.relative_to(package.parent).as_posix()
        yield _Module(name, place, ast.parse(path.read_text(encoding="utf-8")))


def _kinds_of_trouble(modules: Iterable[_Module]) -> frozenset[str]:
    """Trouble and the classes made from it."""
    bases = {
        node.name: {_last_name(base) for base in node.bases}
        for module in modules
        for node in module.nodes
        if isinstance(node, ast.ClassDef)
    }
    kinds = {"Trouble"}
    while more := {name for name, parents in bases.items() if parents & kinds} - kinds:
        kinds |= more
    return frozenset(kinds)


class _Reader:
    """Reads one module."""

    def __init__(self, module: _Module, modules: Mapping[str, _Module], troubles: frozenset[str], found: Strings) -> None:
        self._module, self._modules, self._troubles, self._found = module, modules, troubles, found
        self._function: ast.FunctionDef | ast.AsyncFunctionDef | None = None

    def read(self) -> None:
        self._visit(self._module.tree, {})

    def _visit(self, node: ast.AST, local: Mapping[str, list[ast.expr]]) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            local, self._function = _assigned(node), node
            if self._module.on_screen and isinstance(node.returns, ast.Name) and node.returns.id == "str":
                self._returned(node, local)
        if isinstance(node, ast.Call):
            self._call(node, local)
        if self._module.name in TOLD_WHOLE and isinstance(node, ast.List | ast.Tuple | ast.Call):
            for part in node.args if isinstance(node, ast.Call) else node.elts:
                self._told(part, local)
        for child in ast.iter_child_nodes(node):
            self._visit(child, local)

    def _call(self, call: ast.Call, local: Mapping[str, list[ast.expr]]) -> None:
        name = _last_name(call.func)
        if name == "Message" and call.args:
            self._message(call.args[0], local)
        if not self._module.on_screen:
            return
        kind = "Trouble" if name in self._troubles else name
        said = [call.args[place] for place in _SENTENCES.get(kind, ()) if place < len(call.args)]
        said += [keyword.value for keyword in call.keywords if keyword.arg in _KEYWORDS]
        for expression in said:
            texts = list(self._texts(expression, local)) or list(self._given(expression, local))
            if not texts and not isinstance(expression, ast.Attribute | ast.Call):
                self._found.opaque_sentences.append(f"{self._module.path}:{expression.lineno} {ast.unparse(expression)}")
            for text in texts:
                self._sentence(text)

    def _given(self, argument: ast.expr, local: Mapping[str, list[ast.expr]]) -> Iterator[str]:
        """What the module's own calls of a function give for one of its arguments."""
        if not (isinstance(argument, ast.Name) and argument.id in local and self._function is not None):
            return
        names = [each.arg for each in self._function.args.args if each.arg not in ("self", "cls")]
        for call in self._module.nodes:
            if isinstance(call, ast.Call) and _last_name(call.func) == self._function.name and argument.id in names:
                place = names.index(argument.id)
                given = [*call.args[place : place + 1], *(each.value for each in call.keywords if each.arg == argument.id)]
                for expression in given:
                    yield from self._texts(expression, {})

    def _message(self, expression: ast.expr, local: Mapping[str, list[ast.expr]]) -> None:
        texts = [text for text in self._texts(expression, local) if not isinstance(expression, ast.JoinedStr)]
        for text in texts:
            self._found.add(text, self._module.path)
        if not texts:
            self._found.opaque_messages.append(f"{self._module.name}: {ast.unparse(expression)}")

    def _returned(self, function: ast.AST, local: Mapping[str, list[ast.expr]]) -> None:
        """A sentence that a function hands to whoever tells it."""
        for node in ast.walk(function):
            if isinstance(node, ast.Return) and node.value is not None:
                self._told(node.value, local)

    def _told(self, expression: ast.expr, local: Mapping[str, list[ast.expr]]) -> None:
        for text in self._texts(expression, local):
            if _A_SENTENCE.match(text) and not _A_COMMAND.search(text):
                self._sentence(text)

    def _sentence(self, text: str) -> None:
        """One without a word of its own says nothing to translate: "{host}: {reason}"."""
        around = _SLOT.sub("", text)
        if _LETTER.search(around):
            self._found.add(text, self._module.path)
            if around != text:
                self._found.templates.add(text)

    def _texts(self, node: ast.expr, local: Mapping[str, list[ast.expr]]) -> Iterator[str]:
        """All texts that an expression may be, with {names} for what is not known before it runs."""
        match node:
            case ast.Constant(value=str(text)):
                yield text
            case ast.IfExp(body=one, orelse=other):
                yield from self._texts(one, local)
                yield from self._texts(other, local)
            case ast.BoolOp(values=values):
                for value in values:
                    yield from self._texts(value, local)
            case ast.Name(id=name) if name in local:
                for value in local[name]:
                    yield from self._texts(value, {**local, name: []})
            case ast.Name(id=name):
                yield from self._constant(name)
            case ast.JoinedStr(values=parts):
                yield from _joined([list(self._part(part, local)) for part in parts])
            case ast.BinOp(op=ast.Add(), left=left, right=right):
                yield from _joined([list(self._part(side, local)) for side in (left, right)])

    def _part(self, node: ast.expr, local: Mapping[str, list[ast.expr]]) -> Iterator[str]:
        """What stands at one place of a longer text."""
        inside = node.value if isinstance(node, ast.FormattedValue) else node
        match inside:
            case ast.IfExp(body=one, orelse=other):
                choices = [one, other]
            case ast.BoolOp(values=values):  # `name or ""`: nothing in particular
                choices = [value for value in values if not (isinstance(value, ast.Constant) and value.value == "")]
            case ast.Name(id=name) if local.get(name):
                for value in local[name]:
                    yield from list(filter(None, self._texts(value, {**local, name: []}))) or [f"{{{_slot(inside)}}}"]
                return
            case _:
                yield from list(self._texts(inside, local)) or [f"{{{_slot(inside)}}}"]
                return
        for choice in choices:
            yield from self._part(choice, local)

    def _constant(self, name: str) -> Iterator[str]:
        module = self._module
        if name in module.imported:
            home, name = module.imported[name]
            if home not in self._modules:
                return
            module = self._modules[home]
        if name in module.constants:
            yield from _Reader(module, self._modules, self._troubles, self._found)._texts(module.constants[name], {})


def _assigned(function: ast.AST) -> dict[str, list[ast.expr]]:
    """What the names of a function are given in it, arguments without a text."""
    given: dict[str, list[ast.expr]] = {}
    for node in ast.walk(function):
        match node:
            case ast.arg(arg=name):
                given.setdefault(name, [])
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                given.setdefault(name, []).append(value)
            case ast.Assign(targets=[ast.Tuple(elts=names)], value=value):
                for values in _tuples(value):
                    for target, one in zip(names, values, strict=False):
                        given.setdefault(_last_name(target), []).append(one)
    return given


def _tuples(node: ast.expr) -> Iterator[list[ast.expr]]:
    match node:
        case ast.Tuple(elts=values):
            yield values
        case ast.IfExp(body=one, orelse=other):
            yield from _tuples(one)
            yield from _tuples(other)


def _joined(parts: list[list[str]]) -> Iterator[str]:
    for variant in itertools.islice(itertools.product(*parts), _MOST_VARIANTS):
        yield _numbered("".join(variant))


def _numbered(text: str) -> str:
    """Two values of one name are told apart."""
    seen: dict[str, int] = {}

    def name(slot: re.Match[str]) -> str:
        seen[slot[1]] = seen.get(slot[1], 0) + 1
        return f"{{{slot[1]}{seen[slot[1]] if seen[slot[1]] > 1 else ''}}}"

    return _SLOT.sub(name, text)


def _slot(node: ast.expr) -> str:
    """A telling name for a value."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.strip("_") or "value"
        case ast.Call(func=ast.Attribute(attr="join"), args=[of, *_]):
            return _slot(of)
        case ast.Call(func=ast.Name(id="map"), args=[_, of]):
            return _slot(of)
        case ast.Call(args=[ast.Constant(value=str(name))]) if name.isidentifier():
            return name
        case ast.Call(func=function):
            return _slot(function)
        case ast.Subscript(value=value):
            return _slot(value)
    return "value"


def _last_name(node: ast.expr) -> str:
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""
