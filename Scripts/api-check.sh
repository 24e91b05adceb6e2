#!/bin/sh
# Serves a ledger of the samples and lets schemathesis ask every route of /openapi.json, with
# parameters and bodies that it makes up: no answer may be an error of the server or differ from
# what the document says.
#
# usage: Scripts/api-check.sh PROGRAM [OPTION...]
#   PROGRAM   the built program, such as .build/release/readout
#   OPTION    handed on to schemathesis, such as --seed 7
set -eu

if [ $# -lt 1 ]; then
  sed -n 's/^# usage: /usage: /p' "$0" >&2
  exit 64
fi
cd "$(dirname "$0")/.."
python=$(Scripts/python-environment.sh api Tests/Outside/requirements-api.txt)
exec "$python" Tests/Outside/check_api.py "$@"
