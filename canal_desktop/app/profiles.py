"""Profiles: the servers the user talks to, their keys and models; add, test, change, remove them."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from canal_desktop.app.hearers import Hearers
from canal_desktop.app.learning import Learning
from canal_desktop.app.profile_keys import ProfileKeys
from canal_desktop.app.settings_saver import SettingsSaver
from canal_desktop.domain.completion import Failed, ModelInfo
from canal_desktop.domain.errors import InvalidInput, ProviderError, SecretError, StorageError
from canal_desktop.domain.failures import FailureKind, sentence_for
from canal_desktop.domain.profile import (
    Profile,
    ProfileSource,
    clean_api_key,
    clean_base_url,
    demo_profile,
    environment_profile,
    hint_of,
    host_of,
    keyring_kind,
    new_profile_id,
    origin_of,
    preferred_model,
)
from canal_desktop.language import filled, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from canal_desktop.domain.parameters import Parameters
    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.domain.settings import Settings
    from canal_desktop.providers.base import Provider, ProviderFactory
    from canal_desktop.storage.learned import LearnedTraits
    from canal_desktop.storage.models import ModelCache
    from canal_desktop.storage.secrets import SecretStore
    from canal_desktop.storage.settings_file import SettingsFile

NO_PROFILE = tr("Connect to a server first, under Profiles.")
NO_MODELS = tr("{host} lists no models. Choose one by its name: the button is at the top right.")


@dataclass(frozen=True, slots=True)
class Connected:
    """What Connect came to: the profile, its models, and a sentence about where the key is."""

    profile: Profile
    models: tuple[ModelInfo, ...]
    key_notice: str


class Profiles:
    """All profiles of this run, which one is active, and the providers made for them.

    changed is called without arguments after any change. on_keyring_wait gets True when the keyring keeps us waiting
    and False when it no longer does. on_not_saved gets the sentence when the settings could not be written.
    """

    def __init__(
        self,
        settings_file: SettingsFile,
        secrets: SecretStore,
        models: ModelCache,
        traits: LearnedTraits,
        redactor: Redactor,
        make_provider: ProviderFactory,
        loaded: tuple[Settings, tuple[Profile, ...]],
    ) -> None:
        self._saver = SettingsSaver(settings_file, lambda sentence: self.on_not_saved(sentence))
        self._keys = ProfileKeys(secrets, redactor, lambda waiting: self.on_keyring_wait(waiting))
        self.models = models
        """Each server's list as it was last seen."""
        self.learning = Learning(traits, self._tell_traits)
        """What their servers turned out not to take."""
        self._make_provider = make_provider
        self.settings, stored = loaded
        self._profiles: dict[str, Profile] = {profile.id: profile for profile in stored}
        self._providers: dict[str, Provider] = {}
        self._locks: dict[str, asyncio.Lock] = {}
        self._background: set[asyncio.Task[None]] = set()
        self._stored_active = self.settings.active_profile
        self.changed: Hearers[[]] = Hearers()
        self.on_keyring_wait: Callable[[bool], None] = lambda _waiting: None
        self.on_not_saved: Callable[[str], None] = lambda _sentence: None

    @property
    def all(self) -> tuple[Profile, ...]:
        """Every profile, in the order they were made."""
        return tuple(self._profiles.values())

    @property
    def active(self) -> Profile | None:
        """The profile new conversations use; None before the first one exists."""
        chosen = self._profiles.get(self.settings.active_profile or "")
        return chosen or next(iter(self._profiles.values()), None)

    def get(self, profile_id: str | None) -> Profile | None:
        """The profile of that id, None where it is gone; the active one where the id is None."""
        return self.active if profile_id is None else self._profiles.get(profile_id)

    def lacks_key(self, profile: Profile) -> bool:
        """Whether a profile needs a key that is neither in memory nor known to be in the keyring."""
        is_stored = profile.source is ProfileSource.STORED
        return is_stored and profile.needs_key and profile.key_backend is None and not self._keys.is_held(profile.id)

    def would_ask_keyring(self, profile: Profile) -> bool:
        """Whether the next request to this profile's server has to read the keyring first."""
        return profile.key_backend is not None and not self._keys.is_held(profile.id)

    def use_environment(self, base_url: str, key: str) -> Profile:
        """Add the Environment profile for this run and make it active; nothing of it is stored.

        Raises:
            InvalidInput: the Base URL or key in the environment cannot be used.
        """
        profile = environment_profile(clean_base_url(base_url))
        key = clean_api_key(key)
        profile = replace(profile, needs_key=bool(key))
        if key:
            self._keys.hold(profile.id, profile.base_url, key)
            profile = replace(profile, key_origin=origin_of(profile.base_url), key_hint=hint_of(key))
        return self._add_passing(profile)

    def use_demo(self) -> Profile:
        """Add the demo profile for this run and make it active."""
        return self._add_passing(demo_profile())

    def _add_passing(self, profile: Profile) -> Profile:
        self._profiles[profile.id] = profile
        self.settings = replace(self.settings, active_profile=profile.id)
        self.changed()
        return profile

    async def connect(
        self,
        key_text: str,
        base_url_text: str,
        *,
        name: str | None = None,
        profile_id: str | None = None,
        keep: bool = True,
    ) -> Connected:
        """Check what was typed, ask the server for its models, then keep profile and key.

        Args:
            key_text: the key as pasted; blank for a server without keys, or to go on with the stored one.
            base_url_text: the Base URL as typed.
            name: what to call the profile; the server's name where blank, the former one where None.
            profile_id: the profile to change; a new one where None.
            keep: False keeps the key for this session only.

        Raises:
            InvalidInput: the key or the Base URL cannot be used; nothing was sent.
            ProviderError: the server was asked and did not give its models; nothing was stored.
        """
        base_url = clean_base_url(base_url_text)
        key = clean_api_key(key_text)
        self._keys.learn(key)
        former = self._stored(profile_id)
        profile = former or Profile(new_profile_id(), "", base_url)
        changes = self._keys.changes(profile.id)
        if former is not None and not key and former.key_origin == origin_of(base_url):
            key = await self._keys.key_of(former)
        name = profile.name if name is None else " ".join(name.split())
        profile = replace(profile, base_url=base_url, name=name or host_of(base_url))
        models = await self._ask_models(profile, key)
        is_listed = profile.model in {model.id for model in models}
        wish = profile.model if is_listed or (former is not None and former.base_url == base_url) else None
        profile = replace(profile, model=preferred_model(models, wish), needs_key=bool(key))
        with contextlib.suppress(StorageError):
            # Only remembered to be shown sooner next time.
            await self.models.save(base_url, models)
        profile, notice = await self._keep_key(profile, key, keep=keep)
        if changes != self._keys.changes(profile.id):
            self._keys.forget_soon(profile.id)
            raise InvalidInput(tr("The key of this profile was changed meanwhile. Connect again."))
        self._take(profile, key, former)
        return Connected(profile, models, notice)

    def _stored(self, profile_id: str | None) -> Profile | None:
        """The profile to change; what lives for this run only is left as it is, and its key with it."""
        former = self._profiles.get(profile_id or "")
        return former if former is not None and former.source is ProfileSource.STORED else None

    def _take(self, profile: Profile, key: str, former: Profile | None) -> None:
        """Use a profile that was connected. Nothing is waited for here: it happens whole, or was cancelled before."""
        self._profiles[profile.id] = profile
        if key:
            self._keys.hold(profile.id, profile.base_url, key)
        else:
            self._keys.let_go(profile.id)
        if former is not None and former.key_backend is not None and profile.key_backend is None:
            self._keys.forget_soon(profile.id)
        provider = self._providers.pop(profile.id, None)
        if provider is not None:
            self._run_in_background(f"close {profile.id}", provider.aclose())
        self.settings = replace(self.settings, active_profile=profile.id)
        self._save()

    async def _ask_models(self, profile: Profile, key: str) -> tuple[ModelInfo, ...]:
        provider = await self._make_provider(profile, key, frozenset(), lambda _trait: None)
        try:
            return await provider.list_models()
        finally:
            await provider.aclose()

    async def _keep_key(self, profile: Profile, key: str, *, keep: bool) -> tuple[Profile, str]:
        if not key:
            return replace(profile, key_backend=None, key_origin=None, key_hint=""), ""
        profile = replace(profile, key_origin=origin_of(profile.base_url), key_hint="", key_backend=None)
        if not keep:
            return profile, tr("The key is kept until you quit.")
        try:
            backend = await self._keys.store(profile.id, key)
        except SecretError as error:
            return profile, tr("{error} The key is kept until you quit.", error=error)
        return replace(profile, key_backend=backend, key_hint=hint_of(key)), tr(
            "The key is stored in your keyring ({keyring}).", keyring=keyring_kind(backend)
        )

    async def provider_for(self, profile_id: str | None) -> Provider:
        """The provider of a profile (the active one where None), made at first use and kept.

        Raises:
            ProviderError: there is no such profile, no key, or the provider cannot be made.
        """
        profile = self.get(profile_id)
        if profile is None:
            raise _no_profile(profile_id)
        async with self._locks.setdefault(profile.id, asyncio.Lock()):
            while True:
                known = self._providers.get(profile.id)
                if known is not None:
                    return known
                # While the keyring was waited for, the profile may have been changed or removed.
                current = self._profiles.get(profile.id)
                if current is None:
                    raise _no_profile(profile.id)
                await self._make(current)

    async def _make(self, profile: Profile) -> None:
        """Make a profile's provider, and keep it unless the key was changed or forgotten meanwhile."""
        changes = self._keys.changes(profile.id)
        key = await self._keys.key_of(profile)
        base_url = profile.base_url
        traits = await self.learning.load(base_url)
        made = await self._make_provider(profile, key, traits, lambda trait: self.learning.note(base_url, trait))
        if changes == self._keys.changes(profile.id):
            self._providers[profile.id] = made
        else:
            await made.aclose()

    def _tell_traits(self, base_url: str, traits: frozenset[str]) -> None:
        for profile_id, provider in self._providers.items():
            if (profile := self._profiles.get(profile_id)) is not None and profile.base_url == base_url:
                provider.set_traits(traits)

    def _run_in_background(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def fetch_models(self, profile: Profile) -> tuple[ModelInfo, ...]:
        """Ask the server for its models and remember them.

        Raises:
            ProviderError: it did not give them.
        """
        provider = await self.provider_for(profile.id)
        models = await provider.list_models()
        # A list that is not kept is asked for again; a full disk is told of where it costs something.
        with contextlib.suppress(StorageError):
            await self.models.save(profile.base_url, models)
        # The user may have chosen a model, or removed the profile, meanwhile.
        known = self._profiles.get(profile.id)
        if known is not None and known.model is None and (model := preferred_model(models)) is not None:
            self.set_model(profile.id, model)
        return models

    async def model_for(self, profile_id: str | None) -> str:
        """The model of a profile (the active one where None); its server is asked where none is known yet.

        Raises:
            ProviderError: there is no such profile, or the server names no model.
        """
        profile = self.get(profile_id)
        if profile is None:
            raise _no_profile(profile_id)
        if profile.model is not None:
            return profile.model
        models = await self.fetch_models(profile)
        known = self._profiles.get(profile.id)
        model = known.model if known is not None else preferred_model(models)
        if model is None:
            sentence = filled(NO_MODELS, host=host_of(profile.base_url))
            raise ProviderError(Failed(FailureKind.MODEL_NOT_FOUND, sentence))
        return model

    def set_model(self, profile_id: str, model: str) -> None:
        """Make this the model of the profile's new conversations."""
        profile = self._profiles[profile_id]
        self._profiles[profile_id] = replace(profile, model=model)
        self._save()

    def set_parameters(self, profile_id: str, parameters: Parameters) -> None:
        """Set this for every conversation that talks to the profile's server.

        Raises:
            KeyError: the profile is gone.
        """
        self._profiles[profile_id] = replace(self._profiles[profile_id], parameters=parameters)
        self._save()

    def set_network(self, profile_id: str, proxy: str | None, ca_file: str) -> None:
        """Reach the profile's server by this proxy, None for that of the settings, and trust the certificates there.

        Raises:
            KeyError: the profile is gone.
        """
        self._profiles[profile_id] = replace(self._profiles[profile_id], proxy=proxy, ca_file=ca_file)
        self._save()

    def choose(self, profile_id: str) -> None:
        """Make a profile the active one."""
        if profile_id not in self._profiles:
            raise InvalidInput(tr("This profile no longer exists."))
        self.settings = replace(self.settings, active_profile=profile_id)
        self._save()

    async def remove(self, profile_id: str) -> None:
        """Remove a profile and forget its key. Its conversations stay."""
        await self.forget_key(profile_id)
        self._profiles.pop(profile_id, None)
        if self.settings.active_profile == profile_id:
            active = next(iter(self._profiles), None)
            self.settings = replace(self.settings, active_profile=active)
        self._save()

    async def forget_key(self, profile_id: str) -> None:
        """Forget a profile's key, in memory and in the keyring.

        Raises:
            SecretError: the keyring did not let go of it.
        """
        profile = self._profiles[profile_id]
        self._keys.let_go(profile_id)
        await self._drop_provider(profile_id)
        if profile.key_backend is not None:
            await self._keys.forget(profile_id)
            # A request may have read it from the keyring just before it went.
            self._keys.let_go(profile_id)
            await self._drop_provider(profile_id)
        if (profile := self._profiles.get(profile_id, profile)).id in self._profiles:
            self._profiles[profile_id] = replace(profile, key_backend=None, key_origin=None, key_hint="")
        self._save()

    def change_settings(self, settings: Settings) -> None:
        """Use and store other settings; which profile is active is for choose alone to change."""
        if settings.idle_timeout_s != self.settings.idle_timeout_s:
            for provider in self._providers.values():
                provider.set_idle_timeout(float(settings.idle_timeout_s))
        self.settings = replace(settings, active_profile=self.settings.active_profile)
        self._save()

    async def close(self) -> None:
        """Close every provider and wait for what is still being stored."""
        for profile_id in list(self._providers):
            await self._drop_provider(profile_id)
        await self._keys.close()
        await self.learning.close()
        if self._background:
            await asyncio.wait(self._background)
        await self._saver.close()

    async def _drop_provider(self, profile_id: str) -> None:
        provider = self._providers.pop(profile_id, None)
        if provider is not None:
            await provider.aclose()

    def _save(self) -> None:
        """Store settings and profiles soon, in a thread, the last state last."""
        active = self._profiles.get(self.settings.active_profile or "")
        if active is None or active.source is ProfileSource.STORED:
            self._stored_active = self.settings.active_profile
        stored = tuple(profile for profile in self._profiles.values() if profile.source is ProfileSource.STORED)
        self._saver.save(replace(self.settings, active_profile=self._stored_active), stored)
        self.changed()


def _no_profile(profile_id: str | None) -> ProviderError:
    if profile_id is None:
        return ProviderError(Failed(FailureKind.NO_KEY, NO_PROFILE))
    return ProviderError(Failed(FailureKind.NO_PROFILE, sentence_for(FailureKind.NO_PROFILE)))
