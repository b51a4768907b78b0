"""What the settings window asks of the program: what can be chosen, and what the secret store holds. Files and store are asked in threads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from screenpop import joining, live_crm, secret_command
from screenpop.calls.message import Message
from screenpop.crm.preset import AccountKey, Preset
from screenpop.desktop.settings_actions import Offered, SecretLine, SettingsServices
from screenpop.settings import long_secret
from screenpop.settings.file import Loaded
from screenpop.settings.model import Settings
from screenpop.settings.secrets import SecretStore
from screenpop.settings.url_secrets import ENTRY, UrlSecrets
from screenpop.system.aside import aside
from screenpop.system.paths import Profile, resource
from screenpop.trouble import Trouble

if TYPE_CHECKING:
    from screenpop.crm.connector import Connector


class SettingsDesk:
    """`relay_key_changed` is told when the relay's key is another one."""

    def __init__(
        self,
        profile: Profile,
        in_force: Callable[[], Loaded],
        store: SecretStore,
        urls: UrlSecrets,
        relay_key_changed: Callable[[], None],
    ) -> None:
        self._profile, self._in_force, self._store, self._urls = profile, in_force, store, urls
        self._relay_key_changed = relay_key_changed

    def services(self) -> SettingsServices:
        return SettingsServices(
            in_force=self._in_force,
            offered=lambda: aside(self._offered),
            secrets=lambda: aside(self._secrets),
            show_secret=lambda name: aside(partial(self._do, "show", name)),
            set_secret=self._set,
            delete_secret=self._delete,
            rotate_urls=self._rotate,
            end_old_urls=self._end_old,
        )

    @property
    def _settings(self) -> Settings:
        return self._in_force().settings

    # What can be chosen

    def _offered(self) -> Offered:
        from screenpop.crm.connector import files  # noqa: PLC0415 - see `live_crm`

        crm = self._settings.crm
        presets = {preset.name: preset for preset in _presets()}
        connectors = dict(self._connectors(files(live_crm.folders(self._profile))))
        asked: dict[str, AccountKey] = {}
        preset, connector = presets.get(crm.preset), connectors.get(crm.connector)
        for account in (preset.account if preset and not crm.url else (), connector.account if connector else ()):
            asked |= {key.name: key for key in account if key.name not in asked}
        titles = [(name, each.title) for name, each in presets.items()]
        return Offered(titles, [(name, each.title) for name, each in connectors.items()], tuple(asked.values()))

    def _connectors(self, names: Mapping[str, object]) -> Iterator[tuple[str, Connector]]:
        for name in sorted(names):
            try:
                yield name, live_crm.connector(self._profile, name)
            except Trouble:
                continue  # what is wrong with it is said by `screenpop crm list`, and by the doctor if it is in use

    # The secret store

    def _secrets(self) -> Sequence[SecretLine]:
        named = [(joining.SEED, Message("the key by which this desk reads its calls from the relay"))]
        named += [
            (known.secret_entry(key.name), Message(key.says))
            for known in self._connector()
            for key in known.account
            if key.secret
        ]
        named += self._passwords()
        return [SecretLine(name, says, self._store.get(name) is not None) for name, says in named]

    def _passwords(self) -> list[tuple[str, Message]]:
        """Of the servers that contacts come from."""
        from screenpop.contacts.index import Index  # noqa: PLC0415 - SQLite, for who has such

        if not self._profile.contacts.exists():
            return []
        index = Index(self._profile.contacts)
        try:
            sources = [state.source for state in index.sources()]
        finally:
            index.close()
        says = "the password with which contacts are read from {source}"
        return [
            (str(source.options["secret"]), Message(says, (("source", source.name),)))
            for source in sources
            if source.options.get("secret")
        ]

    def _connector(self) -> Sequence[Connector]:
        name = self._settings.crm.connector
        try:
            return [live_crm.connector(self._profile, name)] if name else []
        except Trouble:
            return []

    async def _set(self, name: str, secret: str) -> None:
        await aside(partial(self._keep, name, secret))
        self._changed(name)

    def _keep(self, name: str, secret: str) -> None:
        """A secret of the CRM's account is for the hosts of now, as `screenpop crm setup` would have it."""
        from screenpop.crm import given_for  # noqa: PLC0415 - see `live_crm`

        asked = next((known for known in self._connector() if name in map(known.secret_entry, known.secrets)), None)
        if asked is None:
            self._do("set", name, secret)
            return
        account = self._settings.crm.account
        kept, now = self._store.get(asked.seal_entry), given_for.seal(asked, account)
        if kept not in (None, now):
            if len(asked.secrets) > 1:
                raise given_for.elsewhere(asked, account)
            long_secret.delete(self._store, asked.token_entry)
        self._do("set", name, secret)
        self._store.set(asked.seal_entry, now)  # after it: an old one does not come under a new seal

    async def _delete(self, name: str) -> None:
        await aside(partial(self._do, "delete", name))
        self._changed(name)

    async def _rotate(self) -> None:
        await aside(partial(self._do, "rotate", ENTRY))

    async def _end_old(self) -> None:
        await aside(partial(self._do, "delete", ENTRY))

    def _do(self, action: str, name: str, secret: str | None = None) -> str:
        return secret_command.do(self._store, self._urls, action, name, secret)

    def _changed(self, name: str) -> None:
        if name == joining.SEED:
            self._relay_key_changed()


def _presets() -> Iterator[Preset]:
    for path in sorted(resource("crm").glob("*.toml")):
        yield Preset.read(path)
