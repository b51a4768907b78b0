"""The language of everything that is shown, with its dates, numbers and reading direction. The command line, JSON and logs stay English."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from screenpop.system.paths import resource

log = logging.getLogger(__name__)

SYSTEM = "system"
LANGUAGES: Mapping[str, str] = {"en": "", "de": "de", "fr": "fr", "es": "es", "ja": "ja", "zh": "zh_CN"}
"""The values of `desktop.language`, and the name that the files of a language have; English needs none."""


class Language:
    """Installed before the first window is made: a window keeps the words it was made with."""

    def __init__(self, application: QGuiApplication) -> None:
        self._application = application
        self._system = QLocale.system()
        self._installed: list[QTranslator] = []
        self._setting: str | None = None

    def use(self, setting: str) -> bool:
        """Speak the language of the setting `desktop.language`; whether that is another one than before."""
        if setting == self._setting:
            return False
        self._setting = setting
        spoken = best(self._system.uiLanguages()) if setting == SYSTEM else setting
        QLocale.setDefault(_locale(setting, self._system))
        # Who reads from right to left finds the windows that way round, though their words may be English.
        self._application.setLayoutDirection(_reading(setting, self._system).textDirection())
        self._translate(LANGUAGES.get(spoken, ""))
        return True

    def _translate(self, name: str) -> None:
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []
        if not name:
            return
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for file in (f"{qt}/qtbase_{name}.qm", str(resource(f"translations/screenpop_{name}.qm"))):
            translator = QTranslator(self._application)
            if translator.load(file):
                self._application.installTranslator(translator)
                self._installed.append(translator)
            else:  # without Qt's own, a few of its dialogs' words are English
                log.warning("The translations %s cannot be read.", file)


def best(wanted: Iterable[str]) -> str:
    """The first language of a person's list (BCP 47, as `QLocale.uiLanguages` has them) that there is; English where there is none.

    Who reads traditional Chinese is not given simplified because the list ends in a bare "zh".
    """
    traditional = False
    for tag in wanted:
        locale = QLocale(tag)
        if locale.script() is QLocale.Script.TraditionalHanScript:
            traditional = True
        elif (
            tag != "C" and (code := QLocale.languageToCode(locale.language())) in LANGUAGES and not (traditional and tag == "zh")
        ):
            return code
    return "en"


def _locale(setting: str, system: QLocale) -> QLocale:
    """Dates and numbers as the desktop has them, where it speaks the chosen language or none was chosen."""
    if setting == SYSTEM or QLocale.languageToCode(system.language()) == setting:
        return system
    return QLocale(LANGUAGES.get(setting) or setting)


def _reading(setting: str, system: QLocale) -> QLocale:
    """Whose direction the windows have: that of the desktop's own words, which dates and numbers may differ from."""
    if setting != SYSTEM:
        return QLocale(setting)
    languages = system.uiLanguages()
    return QLocale(languages[0]) if languages else system
