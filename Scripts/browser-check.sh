#!/bin/sh
# Reads a ledger of the samples in headless Chromium as its users do, with and without JavaScript,
# and looks at every page for violations of accessibility.
#
# usage: Scripts/browser-check.sh PROGRAM [FOLDER]
#   PROGRAM   the built program, such as .build/release/readout
#   FOLDER    where pictures of the pages are put, by default .build/browser
#
# The browser is Debian's; CHROMIUM names another one.
set -eu

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
  sed -n 's/^# usage: /usage: /p' "$0" >&2
  exit 64
fi
cd "$(dirname "$0")/.."
CHROMIUM=${CHROMIUM:-$(command -v chromium || true)}
if [ -z "$CHROMIUM" ]; then
  echo "chromium is missing; install it: apt-get install chromium" >&2
  exit 1
fi
export CHROMIUM
python=$(Scripts/python-environment.sh browser Tests/Outside/requirements-browser.txt)
exec "$python" Tests/Outside/check_browser.py "$1" "${2:-.build/browser}"
