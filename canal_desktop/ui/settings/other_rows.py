"""The rows of the sections Profiles, Network, Privacy, Data and About."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.language import tr
from canal_desktop.ui.settings.editors import ChoiceEditor, LineEditor, NumberOrNone, Switch, whole_number
from canal_desktop.ui.settings.rows import Doing, Part, Row, Section, Setting
from canal_desktop.ui.settings.wide_editors import FileEditor, ProxyEditor

if TYPE_CHECKING:
    from canal_desktop.domain.settings import Settings

CONNECTING = ((False, tr("As you ask for it")), (True, tr("Not at all: stay offline")))
KEEPING = ((True, tr("For 30 days, on this computer")), (False, tr("Until you quit")))
MIN_SILENCE_S, MAX_SILENCE_S = 10, 600

MAX_LOCK_MIN = 120


def _has_lock(settings: Settings) -> bool:
    return bool(settings.lock_keyring)


PROFILES: tuple[Row, ...] = (
    Part(
        "profiles",
        tr("Profiles"),
        Section.PROFILES,
        tr("server key base url account connect api model parameters proxy certificate add edit remove"),
    ),
)

NETWORK: tuple[Row, ...] = (
    Setting(
        "is_offline",
        tr("Connect"),
        tr("Offline, no connection is made but to this computer itself."),
        Section.NETWORK,
        lambda parent: ChoiceEditor(CONNECTING, parent),
        tr("offline internet network airplane"),
    ),
    Setting(
        "proxy",
        tr("Proxy"),
        tr("Connections go through it where there is one. A profile may have another one."),
        Section.NETWORK,
        ProxyEditor,
        "http socks5 socks tor",
    ),
    Setting(
        "proxy_bypass",
        tr("Without the proxy"),
        tr("Hosts that are reached directly, with commas between them."),
        Section.NETWORK,
        lambda parent: LineEditor(tr("None; for example intranet.example.com, 10.0.0.7"), parent),
        tr("bypass exception no_proxy direct"),
        is_possible=lambda settings: "://" in settings.proxy,
    ),
    Part(
        "proxy_login",
        tr("Proxy login"),
        Section.NETWORK,
        tr("user name password authentication credentials"),
        tr("Where the proxy asks for it. Name and password are kept in the keyring of your system, never in a file."),
    ),
    Setting(
        "ca_file",
        tr("Extra certificates"),
        tr("A PEM file of authorities that are trusted besides the system's, as a company may have."),
        Section.NETWORK,
        lambda parent: FileEditor(
            tr("Canal – Certificates"),
            tr("None", about="certificates"),
            tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
            parent,
        ),
        tr("ca authority tls ssl https pem root trust"),
    ),
    Setting(
        "idle_timeout_s",
        tr("Give up after silence of"),
        tr("Seconds without a word from the server after which an answer counts as cut off, 10 to 600."),
        Section.NETWORK,
        lambda parent: LineEditor("120", parent, whole_number(MIN_SILENCE_S, MAX_SILENCE_S)),
        tr("timeout seconds wait idle"),
    ),
    Doing(
        "doctor",
        tr("Check the connection…"),
        tr("Connection"),
        tr("Examine step by step what stands between you and the server."),
        Section.NETWORK,
        tr("test diagnose doctor problem error dns tls"),
    ),
    Doing(
        "connections",
        tr("Connections…"),
        tr("Connection log"),
        tr("Every connection the program has made, newest first."),
        Section.NETWORK,
        tr("log history requests traffic"),
    ),
)

PRIVACY: tuple[Row, ...] = (
    Part(
        "lock",
        tr("Lock"),
        Section.PRIVACY,
        tr("passphrase password screen lock protect hide secure encryption unlock"),
        tr(
            "It keeps the eyes and hands of others off while you are away. It does not encrypt the files on your disk; "
            "the disk encryption of your system does that."
        ),
    ),
    Setting(
        "lock_after_min",
        tr("Lock by itself after"),
        tr("Minutes without input in Canal, 1 to 120."),
        Section.PRIVACY,
        lambda parent: NumberOrNone(tr("Never", about="locking"), parent, whole_number(1, MAX_LOCK_MIN)),
        tr("timeout minutes idle automatic passphrase"),
        is_possible=_has_lock,
    ),
    Setting(
        "locks_with_system",
        tr("Lock with the system"),
        tr("When the screen is locked or the computer goes to sleep, where the system tells programs of that."),
        Section.PRIVACY,
        Switch,
        tr("suspend sleep screen saver session passphrase"),
        is_possible=_has_lock,
    ),
    Setting(
        "locks_at_start",
        tr("Locked at the start"),
        tr("Canal asks for the passphrase before it shows anything."),
        Section.PRIVACY,
        Switch,
        tr("startup launch begin passphrase"),
        is_possible=_has_lock,
    ),
    Part(
        "secrets",
        tr("Where your secrets are"),
        Section.PRIVACY,
        tr("key password keyring token forget mcp credentials"),
        tr("Secrets are kept in the keyring of your system and in memory, never in a file."),
    ),
    Setting(
        "keeps_requests",
        tr("Keep requests as they were sent"),
        tr("So that you can look at what went over the wire; keys are never in it."),
        Section.PRIVACY,
        lambda parent: ChoiceEditor(KEEPING, parent),
        tr("history log wire record"),
    ),
    Doing(
        "connections",
        tr("Connections…"),
        tr("What was connected to"),
        tr("Each server with the time, what for, and how it went."),
        Section.PRIVACY,
        tr("log history network traffic"),
    ),
    Part("sent", tr("What is sent to whom"), Section.PRIVACY, tr("telemetry tracking data update server privacy")),
)

DATA: tuple[Row, ...] = (
    Part(
        "folder",
        tr("Data folder"),
        Section.DATA,
        tr("directory path size disk space storage files library"),
        tr("Conversations, files and settings are here; keys are not."),
    ),
    Doing(
        "backups",
        tr("Backups…"),
        tr("Backups"),
        tr("Make a copy of the library, or go back to an earlier one."),
        Section.DATA,
        tr("restore copy save recover"),
    ),
    Doing(
        "sync_folder",
        tr("Sync folder…"),
        tr("Sync folder"),
        tr("Several computers exchange their libraries through a folder."),
        Section.DATA,
        tr("synchronise cloud share devices"),
    ),
    Doing(
        "mirror_folder",
        tr("Markdown mirror…"),
        tr("Markdown mirror"),
        tr("The library as Markdown files in a folder, kept up to date."),
        Section.DATA,
        tr("notes obsidian text files"),
    ),
    Doing(
        "import",
        tr("Import…"),
        tr("Import"),
        tr("Bring conversations in from a file of this or another program."),
        Section.DATA,
        tr("load migrate chatgpt claude move"),
    ),
    Doing(
        "export",
        tr("Export…"),
        tr("Export"),
        tr("Save conversations as files."),
        Section.DATA,
        tr("save markdown json html pdf archive"),
    ),
)

ABOUT: tuple[Row, ...] = (
    Part("about", tr("About Canal"), Section.ABOUT, tr("version qt program news changes changelog")),
    Part(
        "updates",
        tr("Updates"),
        Section.ABOUT,
        tr("update upgrade new version release download automatic rollback"),
        tr("Nothing is looked for and nothing is installed unless you say so."),
        fields=("looks_for_updates",),
    ),
    Doing(
        "whats_new",
        tr("What is new…"),
        tr("What is new"),
        tr("What has changed in this version."),
        Section.ABOUT,
        tr("changes changelog release notes version update"),
    ),
    Part(
        "licences",
        tr("Licences"),
        Section.ABOUT,
        tr("license open source lgpl mit third party packages"),
        tr("What this program is made of, and the terms under which it may be used."),
    ),
)
