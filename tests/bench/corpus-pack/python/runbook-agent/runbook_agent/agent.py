import inspect

import anthropic

from .tools import TOOLS

client = anthropic.Anthropic()
MODEL = "claude-sonnet-4-20250514"
SYSTEM = "You help to keep servers in order. Use the tools."


def describe(name, func):
    params = {p: {"type": "string"} for p in inspect.signature(func).parameters}
    return {"name": name, "description": inspect.getdoc(func), "input_schema": {"type": "object", "properties": params, "required": list(params)}}


def converse(question: str) -> str:
    messages = [{"role": "user", "content": question}]
    tools = [describe(n, f) for n, f in TOOLS.items()]
    for _ in range(10):
        reply = client.messages.create(model=MODEL, max_tokens=2048, system=SYSTEM, tools=tools, messages=messages)
        messages.append({"role": "assistant", "content": reply.content})
        calls = [block for block in reply.content if block.type == "tool_use"]
        if not calls:
            return "".join(block.text for block in reply.content if block.type == "text")
        results = []
        for call in calls:
            output = TOOLS[call.name](**call.input)
            results.append({"type": "tool_result", "tool_use_id": call.id, "content": output})
        messages.append({"role": "user", "content": results})
    return "The agent gave up."
