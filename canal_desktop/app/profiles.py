"""Profiles: the servers the user talks to, their keys and models; add, test, change, remove them."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, TypeVar

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
    host_of,
    new_profile_id,
    origin_of,
    preferred_model,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from canal_desktop.domain.redaction import Redactor
    from canal_desktop.domain.settings import Settings
    from canal_desktop.providers.base import Provider
    from canal_desktop.storage.learned import LearnedTraits
    from canal_desktop.storage.models import ModelCache
    from canal_desktop.storage.secrets import SecretStore
    from canal_desktop.storage.settings_file import SettingsFile

T = TypeVar("T")

NO_PROFILE = "Connect to a server first, under Profiles."
NO_MODELS = "{host} lists no models. Choose one by its name: the button is at the top right."

KEYRING_PATIENCE_S = 1.5
"""After this long without an answer the user is told that the keyring is waited for."""


class ProviderFactory(Protocol):
    """Makes the provider of a profile; may import the SDK first.

    Raises:
        ProviderError: the provider cannot be made, for instance because of a proxy setting.
    """

    async def __call__(
        self, profile: Profile, key: str, traits: frozenset[str], on_learned: Callable[[str], None]
    ) -> Provider:
        """The provider, ready to be used; its owner closes it."""
        ...


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
        self._file = settings_file
        self._secrets = secrets
        self._models = models
        self._traits = traits
        self._redactor = redactor
        self._make_provider = make_provider
        self.settings, stored = loaded
        self._profiles: dict[str, Profile] = {profile.id: profile for profile in stored}
        self._session_keys: dict[str, str] = {}
        self._providers: dict[str, Provider] = {}
        self._learning: set[asyncio.Task[None]] = set()
        self._lock = asyncio.Lock()
        self._stored_active = self.settings.active_profile
        self._saving: asyncio.Task[None] | None = None
        self._save_again = False
        self.changed: Callable[[], None] = lambda: None
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
        """The profile of that id; the active one where it is None or gone."""
        return self._profiles.get(profile_id or "") or self.active

    def has_session_key(self, profile_id: str) -> bool:
        """Whether its key is in memory only (typed for this session, or from the environment)."""
        return profile_id in self._session_keys

    def lacks_key(self, profile: Profile) -> bool:
        """Whether a profile needs a key that is neither in memory nor known to be in the keyring."""
        is_stored = profile.source is ProfileSource.STORED
        return is_stored and profile.needs_key and profile.key_backend is None and profile.id not in self._session_keys

    def would_ask_keyring(self, profile: Profile) -> bool:
        """Whether the next request to this profile's server has to read the keyring first."""
        return profile.key_backend is not None and profile.id not in self._session_keys

    def use_environment(self, base_url: str, key: str) -> Profile:
        """Add the Environment profile for this run and make it active; nothing of it is stored.

        Raises:
            InvalidInput: the Base URL or key in the environment cannot be used.
        """
        profile = environment_profile(clean_base_url(base_url))
        key = clean_api_key(key)
        if key:
            self._redactor.learn(key)
            self._session_keys[profile.id] = key
            profile = replace(profile, key_origin=origin_of(profile.base_url), key_hint=key[-4:])
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
        if key:
            self._redactor.learn(key)
        former = self._profiles.get(profile_id or "")
        if former is not None and not key and former.key_origin == origin_of(base_url):
            key = await self._key_of(former)
        profile = former or Profile(new_profile_id(), "", base_url)
        name = profile.name if name is None else " ".join(name.split())
        profile = replace(profile, base_url=base_url, name=name or host_of(base_url))
        models = await self._ask_models(profile, key)
        profile = replace(profile, model=preferred_model(models, profile.model), needs_key=bool(key))
        profile, notice = await self._keep_key(profile, key, keep=keep)
        await self._drop_provider(profile.id)
        self._profiles[profile.id] = profile
        self.settings = replace(self.settings, active_profile=profile.id)
        self._save()
        await self._models.save(profile.base_url, models)
        return Connected(profile, models, notice)

    async def _ask_models(self, profile: Profile, key: str) -> tuple[ModelInfo, ...]:
        provider = await self._make_provider(profile, key, frozenset(), lambda _trait: None)
        try:
            return await provider.list_models()
        finally:
            await provider.aclose()

    async def _keep_key(self, profile: Profile, key: str, *, keep: bool) -> tuple[Profile, str]:
        if not key:
            return replace(profile, key_backend=None, key_origin=None, key_hint=""), ""
        self._session_keys[profile.id] = key
        profile = replace(profile, key_origin=origin_of(profile.base_url), key_hint=key[-4:], key_backend=None)
        if not keep:
            return profile, "The key is kept until you quit."
        try:
            backend = await self._waiting_for_keyring(self._secrets.save(profile.id, key))
        except SecretError as error:
            return profile, f"{error} The key is kept until you quit."
        return replace(profile, key_backend=backend), f"The key is stored in {backend}."

    async def _waiting_for_keyring(self, call: Awaitable[T]) -> T:
        timer = asyncio.get_running_loop().call_later(KEYRING_PATIENCE_S, self.on_keyring_wait, True)
        try:
            return await call
        finally:
            timer.cancel()
            self.on_keyring_wait(False)

    async def _key_of(self, profile: Profile) -> str:
        """The profile's key, "" for none; asks the keyring only where a key is known to be there."""
        if profile.key_origin is not None and profile.key_origin != origin_of(profile.base_url):
            raise ProviderError(self._no_key(profile))
        if (key := self._session_keys.get(profile.id)) is not None:
            return key
        if profile.key_backend is None:
            if profile.needs_key and profile.source is not ProfileSource.DEMO:
                raise ProviderError(self._no_key(profile))
            return ""
        try:
            found = await self._waiting_for_keyring(self._secrets.load(profile.id, profile.key_backend))
        except SecretError as error:
            failed = Failed(FailureKind.NO_KEY, f"{error} Enter the key again under Profiles to go on.")
            raise ProviderError(failed) from None
        if found is None:
            raise ProviderError(self._no_key(profile))
        self._redactor.learn(found)
        self._session_keys[profile.id] = found
        return found

    def _no_key(self, profile: Profile) -> Failed:
        return Failed(FailureKind.NO_KEY, sentence_for(FailureKind.NO_KEY, host=host_of(profile.base_url)))

    async def provider_for(self, profile_id: str | None) -> Provider:
        """The provider of a profile (the active one where None or gone), made at first use and kept.

        Raises:
            ProviderError: there is no profile, no key, or the provider cannot be made.
        """
        profile = self.get(profile_id)
        if profile is None:
            raise ProviderError(Failed(FailureKind.NO_KEY, NO_PROFILE))
        async with self._lock:
            known = self._providers.get(profile.id)
            if known is None:
                key = await self._key_of(profile)
                traits = await self._traits.load(profile.base_url)
                known = await self._make_provider(
                    profile, key, traits, lambda trait: self._learn(profile.base_url, trait)
                )
                self._providers[profile.id] = known
            return known

    def _learn(self, base_url: str, trait: str) -> None:
        task = asyncio.get_running_loop().create_task(self._traits.add(base_url, trait), name=f"learn {trait}")
        self._learning.add(task)
        task.add_done_callback(self._learning.discard)

    async def known_models(self, profile: Profile) -> tuple[ModelInfo, ...]:
        """The models as the server listed them last; empty where it was never asked."""
        return await self._models.load(profile.base_url)

    async def fetch_models(self, profile: Profile) -> tuple[ModelInfo, ...]:
        """Ask the server for its models and remember them.

        Raises:
            ProviderError: it did not give them.
        """
        provider = await self.provider_for(profile.id)
        models = await provider.list_models()
        # A list that is not kept is asked for again; a full disk is told of where it costs something.
        with contextlib.suppress(StorageError):
            await self._models.save(profile.base_url, models)
        # The user may have chosen a model, or removed the profile, meanwhile.
        known = self._profiles.get(profile.id)
        if known is not None and known.model is None and (model := preferred_model(models)) is not None:
            self.set_model(profile.id, model)
        return models

    async def model_for(self, profile_id: str | None) -> str:
        """The model of a profile (the active one where None or gone); its server is asked where none is known yet.

        Raises:
            ProviderError: there is no profile, or the server names no model.
        """
        profile = self.get(profile_id)
        if profile is None:
            raise ProviderError(Failed(FailureKind.NO_KEY, NO_PROFILE))
        if profile.model is not None:
            return profile.model
        models = await self.fetch_models(profile)
        known = self._profiles.get(profile.id)
        model = known.model if known is not None else preferred_model(models)
        if model is None:
            sentence = NO_MODELS.format(host=host_of(profile.base_url))
            raise ProviderError(Failed(FailureKind.MODEL_NOT_FOUND, sentence))
        return model

    def set_model(self, profile_id: str, model: str) -> None:
        """Make this the model of the profile's new conversations."""
        profile = self._profiles[profile_id]
        self._profiles[profile_id] = replace(profile, model=model)
        self._save()

    def choose(self, profile_id: str) -> None:
        """Make a profile the active one."""
        if profile_id not in self._profiles:
            raise InvalidInput("This profile no longer exists.")
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
        self._session_keys.pop(profile_id, None)
        await self._drop_provider(profile_id)
        if profile.key_backend is not None:
            await self._waiting_for_keyring(self._secrets.forget(profile_id))
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
        if self._learning:
            await asyncio.wait(self._learning)
        if self._saving is not None:
            await asyncio.wait([self._saving])

    async def _drop_provider(self, profile_id: str) -> None:
        provider = self._providers.pop(profile_id, None)
        if provider is not None:
            await provider.aclose()

    def _save(self) -> None:
        """Store settings and profiles soon, in a thread, the last state last."""
        active = self._profiles.get(self.settings.active_profile or "")
        if active is None or active.source is ProfileSource.STORED:
            self._stored_active = self.settings.active_profile
        self._save_again = True
        if self._saving is None or self._saving.done():
            self._saving = asyncio.get_running_loop().create_task(self._save_all(), name="save settings")
        self.changed()

    async def _save_all(self) -> None:
        while self._save_again:
            self._save_again = False
            stored = tuple(profile for profile in self._profiles.values() if profile.source is ProfileSource.STORED)
            settings = replace(self.settings, active_profile=self._stored_active)
            try:
                await asyncio.to_thread(self._file.save, settings, stored)
            except OSError as error:
                self.on_not_saved(f"Your settings could not be saved: {error.strerror}.")
