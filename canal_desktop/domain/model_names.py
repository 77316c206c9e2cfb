"""What a model's name says of it: whose it is and what it is for. Guesses, and told as such."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from canal_desktop.domain.model_facts import FactSource, ModelFacts, ModelKind, facts_from

KINDS: tuple[tuple[ModelKind, str], ...] = (
    (ModelKind.EMBEDDING, r"embed|(^|[-_/.])(bge|e5|gte|minilm|voyage|jina-clip)([-_.]|$)"),
    (ModelKind.OTHER, r"rerank|moderation|video|(^|[-_/.])(guard|sora|veo|kling)([-_.\d]|$)"),
    (
        ModelKind.TRANSCRIPTION,
        r"whisper|transcri|(^|[-_/.])(asr|stt)([-_.]|$)|speech-to-text|sensevoice|paraformer",
    ),
    (
        ModelKind.SPEECH,
        r"(^|[-_/.])tts([-_.\d]|$)|text-to-speech|(^|[-_/.])speech[-_.]|cosyvoice|eleven[-_]|kokoro",
    ),
    (
        ModelKind.IMAGE,
        r"dall-?e|(^|[-_/.])(imagen|flux|sdxl|sd3|midjourney|mj|seedream|ideogram|recraft|cogview|kolors|wanx)"
        r"([-_.\d]|$)|stable-diffusion|gpt-image|chatgpt-image|[-_]image([-_.\d]|$)|text-to-image",
    ),
)
"""The first that fits holds. A name that fits none says nothing."""

CHAT = (
    r"(^|[-_/.:])(gpt|chatgpt|claude|gemini|gemma|llama|qwen|qwq|deepseek|mistral|mixtral|ministral|magistral|codestral|"
    r"devstral|pixtral|grok|kimi|glm|command|phi|nova|jamba|hermes|ernie|doubao|hunyuan|minimax|sonar|yi|o[134])([-_.:\d]|$)"
)
"""Names of families that are talked to."""

FAMILIES: tuple[tuple[str, str], ...] = (
    ("OpenAI", r"openai|chatgpt|gpt-?\d|gpt-(oss|image|audio|realtime|4o)|o[134](-|$)|dall-?e|whisper|tts-1|"
               r"text-embedding-(3|ada)|davinci|babbage|omni-moderation|codex|sora"),
    ("Anthropic", r"anthropic|claude"),
    ("Google", r"google|gemini|gemma|imagen|palm|learnlm|veo|text-embedding-00"),
    ("DeepSeek", r"deepseek"),
    ("Qwen", r"qwen|qwq|qvq|alibaba|tongyi|wanx?\d?"),
    ("Mistral", r"mistral|mixtral|ministral|magistral|codestral|devstral|pixtral|voxtral|open-mi"),
    ("xAI", r"x-?ai(/|$)|grok"),
    ("Moonshot", r"moonshot|kimi"),
    ("Z.ai", r"z-?ai(/|$)|zhipu|thudm|glm-|chatglm|cogview|cogvideo"),
    ("MiniMax", r"minimax|abab"),
    ("ByteDance", r"bytedance|doubao|seed(ream|ance|-)"),
    ("Baidu", r"baidu|ernie"),
    ("Tencent", r"tencent|hunyuan"),
    ("Cohere", r"cohere|command-|c4ai|aya|rerank-(english|multi|v)|embed-(english|multi|v)"),
    ("Perplexity", r"perplexity|sonar"),
    ("NVIDIA", r"nvidia|nemotron"),
    ("Microsoft", r"microsoft|phi-|wizardlm|mai-"),
    ("Amazon", r"amazon|nova-(micro|lite|pro|premier)|titan"),
    ("AI21", r"ai21|jamba"),
    ("IBM", r"ibm|granite"),
    ("Nous Research", r"nousresearch|hermes"),
    ("01.AI", r"01-ai|yi-"),
    ("StepFun", r"stepfun|step-\d"),
    ("Black Forest Labs", r"black-forest|flux"),
    ("Stability AI", r"stability|stable-diffusion|sdxl|sd3"),
    ("Meta", r"meta-|meta/|llama|codellama"),
)  # fmt: skip
"""As people call them, with how a word of it begins. Meta comes last: many others' models have llama in their names."""

NOBODY = frozenset(
    {"custom", "system", "library", "user", "vllm", "llamacpp", "llama.cpp", "organization_owner", "organization-owner",
     "none", "unknown", "local", "default", "models", "lm studio", "ollama", "litellm", "me", "api", "new-api"}
)  # fmt: skip
"""What servers say of owners who are none."""

MAX_FAMILY = 40


SELF_RUN = frozenset({"library", "llamacpp", "llama.cpp", "vllm", "organization_owner", "ollama", "lm studio"})
"""What programs that run models themselves call the owner: nobody's price list tells what that costs."""


@cache
def _patterns() -> tuple[list[tuple[ModelKind, re.Pattern[str]]], list[tuple[str, re.Pattern[str]]]]:
    # Made when they are asked for: they would be a good part of a start.
    kinds = [*KINDS, (ModelKind.CHAT, CHAT)]
    families = [(family, rf"(^|[-_/.:~@ ])({pattern})") for family, pattern in FAMILIES]
    return [(kind, re.compile(text)) for kind, text in kinds], [(name, re.compile(text)) for name, text in families]


@lru_cache(maxsize=4096)
def guessed_facts(model: str) -> ModelFacts:
    """What a model's id says of it, with FactSource.NAME; nothing where it says nothing."""
    name = model.casefold()
    kinds, families = _patterns()
    kind = next((kind for kind, pattern in kinds if pattern.search(name)), None)
    family = next((family for family, pattern in families if pattern.search(name)), None)
    return facts_from(FactSource.NAME, {"kind": kind, "family": family})


def family_of_owner(owner: str | None) -> str | None:
    """Whose models they are by what a server's list calls the owner; None where that is nobody."""
    words = " ".join((owner or "").split())
    if not words.isprintable() or not words or words.casefold() in NOBODY:
        return None
    known = guessed_facts(words).family
    return known or (words if len(words) <= MAX_FAMILY else words[: MAX_FAMILY - 1] + "…")
