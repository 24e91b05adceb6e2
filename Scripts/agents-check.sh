#!/bin/sh
# Lets the Python library of the Model Context Protocol ask the program, over standard input and
# output and over HTTP, in every revision that both know.
#
# usage: Scripts/agents-check.sh PROGRAM
#   PROGRAM   the built program, such as .build/release/readout
set -eu

if [ $# -ne 1 ]; then
  sed -n 's/^# usage: /usage: /p' "$0" >&2
  exit 64
fi
cd "$(dirname "$0")/.."
python=$(Scripts/python-environment.sh agents Tests/Outside/requirements-agents.txt)
exec "$python" Tests/Outside/check_agents.py "$1"
