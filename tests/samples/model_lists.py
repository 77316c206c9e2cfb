"""Entries of `/models` answers in the shapes that servers document, shortened where nothing is read."""

from __future__ import annotations

from typing import Any

OPENROUTER: dict[str, Any] = {
    "id": "openai/gpt-4o-mini",
    "canonical_slug": "openai/gpt-4o-mini",
    "hugging_face_id": None,
    "name": "OpenAI: GPT-4o-mini",
    "created": 1721260800,
    "description": "A small model.",
    "context_length": 128000,
    "architecture": {
        "modality": "text+image->text",
        "input_modalities": ["text", "image", "file"],
        "output_modalities": ["text"],
        "tokenizer": "GPT",
        "instruct_type": None,
    },
    "pricing": {
        "prompt": "0.00000015",
        "completion": "0.0000006",
        "request": "0",
        "image": "0.000217",
        "web_search": "0",
        "internal_reasoning": "0",
        "input_cache_read": "0.000000075",
    },
    "top_provider": {"context_length": 128000, "max_completion_tokens": 16384, "is_moderated": True},
    "per_request_limits": None,
    "supported_parameters": ["max_tokens", "temperature", "tools", "tool_choice", "response_format"],
}

OPENROUTER_PICTURES: dict[str, Any] = {
    "id": "google/gemini-image",
    "architecture": {"input_modalities": ["text"], "output_modalities": ["image"]},
    "pricing": {"prompt": "-1", "completion": "-1"},
    "supported_parameters": [],
}

LITELLM: dict[str, Any] = {
    "id": "claude",
    "object": "model",
    "created": 1677610602,
    "owned_by": "openai",
    "mode": "chat",
    "max_input_tokens": 200000,
    "max_output_tokens": 64000,
    "max_tokens": 64000,
    "input_cost_per_token": 3e-06,
    "output_cost_per_token": 1.5e-05,
    "cache_read_input_token_cost": 3e-07,
    "supports_vision": True,
    "supports_function_calling": True,
    "supports_reasoning": True,
}

LITELLM_INFO: dict[str, Any] = {
    "id": "embedder",
    "model_info": {"mode": "embedding", "max_input_tokens": 8191, "input_cost_per_token": 2e-08},
}

LLAMA_CPP: dict[str, Any] = {
    "id": "../models/llama-3.1-8b.gguf",
    "object": "model",
    "created": 1735142223,
    "owned_by": "llamacpp",
    "meta": {"vocab_type": 2, "n_vocab": 128256, "n_ctx_train": 131072, "n_embd": 4096, "n_params": 8030261312},
}

VLLM: dict[str, Any] = {
    "id": "Qwen/Qwen3-8B",
    "object": "model",
    "created": 1700000000,
    "owned_by": "vllm",
    "root": "Qwen/Qwen3-8B",
    "parent": None,
    "max_model_len": 40960,
    "permission": [{"id": "modelperm-1", "allow_sampling": True, "allow_view": True}],
}

MISTRAL: dict[str, Any] = {
    "id": "mistral-small-latest",
    "object": "model",
    "created": 1700000000,
    "owned_by": "mistralai",
    "capabilities": {
        "completion_chat": True,
        "completion_fim": False,
        "function_calling": True,
        "fine_tuning": False,
        "vision": True,
        "classification": False,
    },
    "max_context_length": 131072,
    "type": "base",
}

GROQ: dict[str, Any] = {
    "id": "llama-3.3-70b-versatile",
    "object": "model",
    "owned_by": "Meta",
    "active": True,
    "context_window": 131072,
    "max_completion_tokens": 32768,
}

TOGETHER: dict[str, Any] = {
    "id": "black-forest-labs/FLUX.1-schnell",
    "object": "model",
    "type": "image",
    "display_name": "FLUX.1 Schnell",
    "pricing": {"hourly": 0, "input": 0, "output": 0, "base": 0, "finetune": 0},
}

TOGETHER_CHAT: dict[str, Any] = {
    "id": "meta-llama/Llama-3.3-70B-Instruct-Turbo",
    "object": "model",
    "type": "chat",
    "context_length": 131072,
    "pricing": {"hourly": 0, "input": 0.88, "output": 0.88, "base": 0, "finetune": 0},
}

VERCEL: dict[str, Any] = {
    "id": "xai/grok-4",
    "object": "model",
    "owned_by": "xai",
    "type": "language",
    "context_window": 256000,
    "max_tokens": 256000,
    "tags": ["reasoning", "tool-use", "vision"],
    "pricing": {"input": "0.000003", "output": "0.000015", "input_cache_read": "0.00000075"},
}

LM_STUDIO: dict[str, Any] = {
    "id": "qwen2-vl-7b-instruct",
    "object": "model",
    "type": "vlm",
    "publisher": "mlx-community",
    "arch": "qwen2_vl",
    "quantization": "4bit",
    "state": "loaded",
    "max_context_length": 32768,
    "loaded_context_length": 4096,
    "capabilities": ["tool_use"],
}

ANTHROPIC: dict[str, Any] = {
    "type": "model",
    "id": "claude-opus",
    "display_name": "Claude Opus",
    "created_at": "2026-02-04T00:00:00Z",
    "max_input_tokens": 200000,
    "max_tokens": 128000,
    "capabilities": {"image_input": {"supported": True}, "thinking": {"supported": True, "types": {}}},
}

COPILOT: dict[str, Any] = {
    "id": "gpt-5-mini",
    "object": "model",
    "vendor": "Azure OpenAI",
    "capabilities": {
        "family": "gpt-5-mini",
        "limits": {"max_context_window_tokens": 264000, "max_output_tokens": 64000, "max_prompt_tokens": 128000},
        "supports": {"streaming": True, "tool_calls": True, "vision": True},
        "type": "chat",
    },
}

GATEWAY: dict[str, Any] = {
    "id": "seedream-4",
    "object": "model",
    "created": 1626777600,
    "owned_by": "custom",
    "supported_endpoint_types": ["image-generation"],
}

BARE: dict[str, Any] = {"id": "gpt-4o", "object": "model", "created": 1686935002, "owned_by": "openai"}
