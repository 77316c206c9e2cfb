"""What is said of keys that cannot be held."""

from __future__ import annotations

from canal_desktop.language import tr

NEED_MODIFIER = tr("Choose keys with Ctrl, Alt, or the Windows or Command key, so that no letter is taken from others.")
NOT_HERE = tr("Canal cannot listen to keys in other programs here. Bind the command to keys in the system’s settings.")
TAKEN = tr("Another program holds these keys already. Choose others.")
NO_SUCH_KEY = tr("This keyboard does not have these keys. Choose others.")
