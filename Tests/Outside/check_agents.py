"""Asks the program as an agent does, with the Python library of the Model Context Protocol.

usage: check_agents.py PROGRAM

Every tool is called in every revision that the library and the program both know; the library
compares each structured answer with the schema that its tool declares. Then lines that are no
messages are sent, and the program must go on answering. Exits 1 at the first thing that is wrong.
"""

import asyncio
import json
import subprocess
import sys
from unittest.mock import patch

import mcp
from jsonschema import Draft202012Validator
from mcp.client.stdio import StdioServerParameters
from mcp_types.version import HANDSHAKE_PROTOCOL_VERSIONS, MODERN_PROTOCOL_VERSIONS

from program import sample_ledger, served

TOOLS = ["search_statements", "said_about", "show_statement", "verify_quotation",
         "speaker_timeline", "compare_wordings"]
STRUCTURED_SINCE = "2025-06-18"


def data(result, version):
    """The data in a tool's answer, which must be marked as quoted."""
    assert not result.is_error, result.content
    spelled = json.loads(result.content[0].text)
    assert spelled["notice"].startswith("Quoted data"), spelled["notice"]
    if version >= STRUCTURED_SINCE:
        assert result.structured_content == spelled
    return spelled["answer"]


async def ask_everything(client):
    """Calls every tool and reads a resource over an open connection."""
    version = client.protocol_version

    async def call(name, **arguments):
        return data(await client.call_tool(name, arguments), version)

    tools = (await client.list_tools()).tools
    assert [tool.name for tool in tools] == TOOLS
    for tool in tools:
        Draft202012Validator.check_schema(tool.input_schema)
        if version >= STRUCTURED_SINCE:
            Draft202012Validator.check_schema(tool.output_schema)
        assert version < "2025-03-26" or tool.annotations.read_only_hint

    found = (await call("search_statements", words="monitors", speaker="Veshnyar"))["statements"]
    assert found and all("receipt" not in hit for hit in found)
    identifier = found[0]["statement"]["id"]

    said = await call("said_about", speaker="Veshnyar", about="monitors")
    assert said["statements"] and said["coverage"]["articles"] > 0
    shown = await call("show_statement", id=identifier)
    assert shown["receipt"]["original"]["sha256"]
    verified = await call("verify_quotation", text=shown["words"]["content"])
    assert verified["reports"], verified["finding"]
    timeline = await call("speaker_timeline", speaker="Alexei Veshnyar", limit=100)
    reported = [entry for entry in timeline["dated"] if len(entry["reports"]) > 1]
    assert reported, "no utterance of the samples is reported twice"
    compared = await call("compare_wordings", ids=[reported[0]["utterance"]])
    assert compared["reports"]

    refused = await client.call_tool("show_statement", {"id": "nothing"})
    assert refused.is_error and "knows no statement" in refused.content[0].text
    try:
        await client.call_tool("forget", {"id": "a1"})
    except mcp.MCPError as error:
        assert error.code == -32602, error
    else:
        raise AssertionError("there is a tool that forgets")

    templates = (await client.list_resource_templates()).resource_templates
    assert templates[0].uri_template == "readout://statement/{id}"
    read = await client.read_resource(f"readout://statement/{identifier}")
    assert json.loads(read.contents[0].text)["answer"] == shown


async def ask_in_every_revision(server):
    """Asks in each revision with a handshake, in each without, and as the library finds best."""
    for version in HANDSHAKE_PROTOCOL_VERSIONS:
        with patch("mcp.client.session.LATEST_HANDSHAKE_VERSION", version):
            async with mcp.Client(server(), mode="legacy") as client:
                assert client.protocol_version == version
                await client.send_ping()
                await ask_everything(client)
        print(f"  {version}: ok")
    for version in [*MODERN_PROTOCOL_VERSIONS, "auto"]:
        async with mcp.Client(server(), mode=version) as client:
            assert client.protocol_version == MODERN_PROTOCOL_VERSIONS[-1]
            await ask_everything(client)
        print(f"  {version}: ok")


def survives_junk(program, ledger):
    """Lines that are no messages are answered with errors, and the program goes on."""
    junk = [b"{", b"\xff\xfe", b"[]", b"null", b"[" * 100_000, b"x" * 3_000_000,
            b'{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}',
            b'{"jsonrpc":"2.0","id":"last","method":"ping"}']
    run = subprocess.run(
        [program, "mcp", "--ledger", ledger], input=b"\n".join(junk), capture_output=True,
        check=True)
    answers = [json.loads(line) for line in run.stdout.decode().splitlines()]
    codes = [answer["error"]["code"] for answer in answers[:-1]]
    assert codes == [-32700, -32700, -32600, -32600, -32700, -32600], codes
    assert answers[-1] == {"jsonrpc": "2.0", "id": "last", "result": {}}, answers[-1]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = sys.argv[1]
    with sample_ledger(program) as ledger:
        print("over standard input and output")
        arguments = ["mcp", "--ledger", str(ledger)]
        asyncio.run(ask_in_every_revision(
            lambda: StdioServerParameters(command=program, args=arguments)))
        survives_junk(program, ledger)
        print("  junk: ok")
        with served(program, ledger) as address:
            print("over HTTP")
            asyncio.run(ask_in_every_revision(lambda: f"{address}/mcp"))


if __name__ == "__main__":
    main()
