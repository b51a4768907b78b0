"""The checks of what a person chose: the settings, whose calls pop, do not disturb, the clock, the CRM."""

from __future__ import annotations

import sys

from screenpop.checkup.facts import Facts, Found
from screenpop.desk import Desk
from screenpop.finding import Finding, Severity, fine
from screenpop.switchboard import Verdict
from screenpop.system.paths import resource

CLOCK_OFF_S = 60.0


def settings(facts: Facts) -> Found:
    for problem in facts.loaded.problems:
        yield Finding(
            check="settings",
            severity=Severity.BROKEN if problem.security else Severity.WARNING,
            title="Something in the settings is wrong",
            cause=problem.message,
            remedy=f"Correct it in {problem.policy or facts.profile.settings}",
        )
    if not facts.loaded.problems:
        yield fine("settings", "The settings are understood")
    policy = facts.loaded.policy
    if policy.fixed:
        yield Finding(
            check="settings",
            severity=Severity.NOTE,
            title="Some settings of this computer are fixed",
            cause=f"{policy.path} fixes {', '.join(policy.fixed)}; a person's own values for these do not count",
            remedy=f"To have one changed, ask {policy.who}",
        )


def extensions(facts: Facts) -> Found:
    """Whether any call was for this person at all."""
    called = {request.extension for request in facts.requests if request.extension}
    mine = {request.extension for request in facts.requests if request.done != Verdict.NOT_MINE}
    if called and not called & mine:
        yield Finding(
            check="extensions",
            severity=Severity.NOTE,
            title="Every call so far was for other extensions than yours",
            cause=f"Calls came for {', '.join(sorted(called))}; yours is {', '.join(facts.settings.extensions.mine)}",
            remedy=f"If one of them is yours, add it to [extensions] mine in {facts.profile.settings}",
        )


def quiet(facts: Facts) -> Found:
    if facts.said("quiet") == "desktop":
        yield Finding(
            check="quiet",
            severity=Severity.WARNING,
            title="The desktop is not to be disturbed",
            cause="screenpop follows it: calls are listed and counted, but nothing pops",
            remedy="Let the desktop show notifications again,"
            f" or set [popup] follow_system_quiet = false in {facts.profile.settings}",
        )
    elif facts.said("quiet"):
        yield Finding(
            check="quiet",
            severity=Severity.WARNING,
            title="Do not disturb is on",
            cause="Calls are listed and counted, but nothing pops",
            remedy=f"Switch it off in the tray's menu, or set [popup] do_not_disturb = false in {facts.profile.settings}",
        )


def rules(facts: Facts) -> Found:
    """Whether a person's own rule has kept calls from popping, and would again."""
    silent = [name for name, rule in facts.settings.rules.items() if rule.pop is False]
    if silent and any(request.done == Verdict.RULE for request in facts.requests):
        yield Finding(
            check="rules",
            severity=Severity.NOTE,
            title="A rule of yours has kept calls from popping",
            cause=f"They are listed and counted. The rules that do so: {', '.join(silent)}",
            remedy=f"If they should pop, change the rule below [rules] in {facts.profile.settings}",
        )


def clock(facts: Facts) -> Found:
    off = facts.said("clock_off_s")
    if off is None:
        return
    if abs(off) <= CLOCK_OFF_S:
        yield fine("clock", "This computer's clock and the PBX's agree")
        return
    much = f"{abs(off) / 60:.0f} min" if abs(off) < 7200 else f"{abs(off) / 3600:.0f} h"
    cause = f"By the PBX's clock the last call began {much} {'later' if off > 0 else 'earlier'} than its event came in here"
    yield Finding(
        check="clock",
        severity=Severity.WARNING,
        title=f"This computer's clock seems to be {much} {'slow' if off > 0 else 'fast'}",
        cause=cause if off > 0 else f"{cause}, or the event was that long on its way",
        remedy="Let this computer set its clock by the network",
        command=set_clock(),
    )


def set_clock() -> str | None:
    """How this system is told to set its clock by the network; None where that is not known."""
    commands = {"linux": "sudo timedatectl set-ntp true", "darwin": "sudo sntp -sS time.apple.com", "win32": "w32tm /resync"}
    return commands.get(sys.platform)


def crm(facts: Facts) -> Found:
    desk, trouble = Desk.of(facts.settings, resource("crm"))
    if trouble is not None:
        yield Finding.of("crm", trouble, Severity.WARNING)
    elif facts.settings.crm.preset or facts.settings.crm.url:
        yield fine("crm", "The link into the CRM is complete")
    else:
        yield Finding(
            check="crm",
            severity=Severity.NOTE,
            title="No CRM is set",
            cause="Cards have nothing to open",
            remedy=f"Set [crm] preset or url in {facts.profile.settings}",
        )
    for warning in desk.warnings:
        yield Finding(
            check="crm",
            severity=Severity.NOTE,
            title="A value for the CRM is not used",
            cause=warning,
            remedy=f"Correct its name in {facts.profile.settings}, or take it away",
        )
