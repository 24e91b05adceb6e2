#!/bin/sh
# Makes a Python environment with pinned packages, or leaves one that is there as it is.
#
# usage: Scripts/python-environment.sh NAME REQUIREMENTS
#   NAME           the folder under .build/python that it is made in
#   REQUIREMENTS   a file of pinned packages for pip
#
# Prints the path of its python. Only the checks that talk to the program from outside need Python.
set -eu

cd "$(dirname "$0")/.."
folder=.build/python/$1
if ! cmp -s "$2" "$folder/requirements.txt"; then
  rm -rf "$folder"
  mkdir -p .build/python
  if ! python3 -m venv "$folder" >"$folder.log" 2>&1; then
    cat "$folder.log" >&2
    echo "python3 cannot make an environment; install python3-venv" >&2
    exit 1
  fi
  "$folder/bin/pip" install --quiet --disable-pip-version-check -r "$2" >&2
  cp "$2" "$folder/requirements.txt"
fi
echo "$folder/bin/python"
