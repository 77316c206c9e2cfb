"""Settings: what the user chose for the program, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Appearance(StrEnum):
    """Light, dark, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Density(StrEnum):
    """How much room is between lines and controls."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class QuickText(StrEnum):
    """What the quick window brings along when it opens."""

    NOTHING = "nothing"
    SELECTION = "selection"
    """What is selected in another program, where the system tells it."""
    CLIPBOARD = "clipboard"


class SendKey(StrEnum):
    """Which key sends; the other one (or Shift+Enter) makes a new line."""

    ENTER = "enter"
    CTRL_ENTER = "ctrl_enter"


class Speech(StrEnum):
    """What assistive technology is asked to say of an answer by itself."""

    END = "end"
    """That it begins, and its beginning when it has ended."""
    SENTENCES = "sentences"
    """Each sentence when it is complete."""
    NOTHING = "nothing"
    """Only how it failed."""


class ReadingWidth(StrEnum):
    """How wide a line of the transcript may become."""

    NARROW = "narrow"
    NORMAL = "normal"
    WIDE = "wide"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Settings:
    """One field is one setting."""

    appearance: Appearance = Appearance.SYSTEM
    send_key: SendKey = SendKey.ENTER
    sidebar_visible: bool = True
    zoom_percent: int = 100
    """50 to 300."""
    idle_timeout_s: int = 120
    """Silence after which a stream is given up, 10 to 600 seconds."""
    speech: Speech = Speech.END
    active_profile: str | None = None
    """The id of the profile new conversations use."""
    reading_width: ReadingWidth = ReadingWidth.NORMAL
    text_family: str = ""
    """The font the transcript is read in; "" is the system's."""
    code_family: str = ""
    """The font of code; "" is the system's."""
    auto_titles: bool = False
    """Whether a model is asked for a title after the first answer. Off, as it is a request that nobody made."""
    title_model: str = ""
    """The model that is asked for titles; "" is the conversation's own."""
    sync_folder: str = ""
    """The folder through which several machines exchange their libraries; "" for none."""
    mirror_folder: str = ""
    """The folder in which the library lies as Markdown files; "" for none."""
    day_warn: float = 0.0
    """US dollars a day from which on the user is warned, 0 to 100,000; 0 for no level. The others likewise."""
    day_stop: float = 0.0
    """From which on nothing is sent before the user has said so."""
    month_warn: float = 0.0
    month_stop: float = 0.0
    compared_models: tuple[str, ...] = ()
    """The models that were asked side by side last, in their order."""
    shows_figures: bool = True
    """Whether the row below a reply says what it took and cost."""
    picture_model: str = ""
    """The model that pictures were asked of with last, and how; "" and 0 are not sent."""
    picture_size: str = ""
    picture_quality: str = ""
    picture_count: int = 0
    """0 to 10."""
    speech_model: str = ""
    """The model that reads aloud; "" is the first on offer that is for that."""
    speech_voice: str = ""
    """In the server's words; "" is the one that most servers have."""
    speech_speed: float = 1.0
    """0.25 to 4."""
    transcription_model: str = ""
    """The model that writes down what is said; "" is the first on offer that is for that."""
    dictation_language: str = ""
    """As ISO 639-1 has it, such as "de"; "" lets the model find out."""
    picture_side_px: int = 2048
    """Pictures that are sent have no longer side than this, 256 to 8192 pixels."""
    long_paste_as_file: bool = True
    """Whether a long text that is pasted becomes a file beside the message."""
    code_form: str = ""
    """The form in which a request was written as code last, such as "python.stream"; "" for none yet."""
    is_offline: bool = False
    """Whether no connection is made but to this computer itself."""
    keeps_requests: bool = True
    """Whether requests and answers are kept as they went over the wire, for a while."""
    spelling: bool = True
    """Whether words in the composer are looked up."""
    spell_languages: str = ""
    """The names of the dictionaries, with commas between them; "" for the system's language."""
    language: str = ""
    """Of the program, such as "de" or "pt_BR"; "" is the system's. In effect at the next start."""
    high_contrast: bool = False
    """Whether colours are as far apart as can be; light and dark have each their own."""
    accent: str = ""
    """The colour of what can be chosen, as #rrggbb; "" is the system's."""
    density: Density = Density.COMFORTABLE
    interface_family: str = ""
    """The font of menus, lists and buttons; "" is the system's."""
    reduced_motion: bool = False
    """Whether nothing moves by itself, also where the system does not ask for that."""
    shortcuts: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Keys the user chose: an action's id, and its keys in Qt's portable notation, none for no key."""
    physical_keys: bool = False
    """Whether keys are known by their place on the keyboard where its layout has no Latin letters."""
    quick_keys: str = ""
    """What opens the quick window from anywhere, in Qt's portable notation; "" for none."""
    quick_text: QuickText = QuickText.NOTHING
    shows_tray: bool = True
    """Whether there is an icon in the system's tray, where the system has one."""
    closes_to_tray: bool = False
    """Whether closing the window leaves the program in the tray."""
    notifies: bool = True
    """Whether the system tells of an answer that ended while the window was not looked at."""
    proxy: str = ""
    """"" is the system's, "none" is none, else such as socks5://host:port; never has a name or password."""
    proxy_bypass: str = ""
    """Hosts that are reached without the proxy, with commas between them."""
    proxy_logins: tuple[tuple[str, str], ...] = ()
    """Of which proxies, by their origin, a name and password are in which keyring; never these themselves."""
    ca_file: str = ""
    """A file of certificates that are trusted besides the system's; "" for none."""
    looks_for_updates: bool = False
    """Whether a newer version is looked for, once a day. Off, as it is a request that nobody made."""
    lock_id: str = ""
    """Under which name the keyring has the hash of the lock's passphrase; "" where none is set."""
    lock_keyring: str = ""
    """Which keyring has it; "" where none is set."""
    lock_after_min: int = 0
    """Minutes without input after which the program is locked, 1 to 120; 0 for never."""
    locks_at_start: bool = True
    """Whether it is locked when it starts, where a passphrase is set. The next likewise."""
    locks_with_system: bool = True
    """Whether it is locked when the screen is, or the computer sleeps."""
    seen_version: str = ""
    """The version whose news the user has been offered; "" at the first start."""
    done_hints: tuple[str, ...] = ()
    """The hints of an empty conversation that are not shown any more: the user has done what they say."""
    draft_profile: str = ""
    """The id of the profile of which draft_model is."""
    draft_model: str = ""
    """The model chosen for the new conversation that is not sent yet; "" where it is the profile's."""
