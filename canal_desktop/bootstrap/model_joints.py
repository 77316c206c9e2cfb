"""What is known of models joined to what asks for it: room and price of a request, files, pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.model_facts import NO_FACTS

if TYPE_CHECKING:
    from canal_desktop.app.model_book import ModelBook
    from canal_desktop.app.profiles import Profiles
    from canal_desktop.domain.conversation import Conversation
    from canal_desktop.domain.model_facts import ModelFacts
    from canal_desktop.ui.attachment_desk import AttachmentDesk
    from canal_desktop.ui.context_desk import ContextDesk
    from canal_desktop.ui.conversation_pane import ConversationPane
    from canal_desktop.ui.conversation_window import ConversationWindow


def join_models(
    window: ConversationWindow,
    book: ModelBook,
    profiles: Profiles,
    pane: ConversationPane,
    context: ContextDesk,
    attachments: AttachmentDesk,
) -> None:
    """Let them ask the book; they are told when it knows more, or other files are attached."""

    def facts_of(conversation: Conversation) -> ModelFacts:
        profile = profiles.get(conversation.profile_id)
        model = conversation.model or (profile.model if profile is not None else None)
        return NO_FACTS if profile is None or model is None else book.facts(profile, model)

    def shown_facts() -> ModelFacts:
        shown = pane.conversation
        return NO_FACTS if shown is None else facts_of(shown.conversation)

    context.requests.context_window = lambda conversation: facts_of(conversation).context_tokens
    context.requests.max_output = lambda conversation: facts_of(conversation).max_output_tokens
    context.price_of = lambda conversation: facts_of(conversation).price
    attachments.bar.room = lambda: shown_facts().context_tokens
    _join_ratio(context, attachments)
    attachments.pictures.takes_pictures = lambda: shown_facts().vision
    attachments.bar.changed.connect(context.refresh)
    window.hear(book.changed, lambda _base_url: context.refresh())


def _join_ratio(context: ContextDesk, attachments: AttachmentDesk) -> None:
    """Let files be reckoned as the bar below the composer does."""
    shown_ratio = 1.0

    def on_counted(ratio: float) -> None:
        nonlocal shown_ratio
        if ratio != shown_ratio:
            shown_ratio = ratio
            attachments.bar.refresh()

    context.on_counted, attachments.bar.ratio = on_counted, lambda: shown_ratio
