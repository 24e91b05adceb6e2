#!/bin/sh
# Proves that check-imports.sh fails where it must: plants one violation after another in a copy of
# the package, and expects each to be named.
#
# usage: Scripts/test-check-imports.sh
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

failures=0

# plant: makes $work/copy a fresh copy of what the check reads.
plant() {
  rm -rf "$work/copy"
  mkdir -p "$work/copy/docs" "$work/copy/Fuzzing"
  cp -R "$root/Package.swift" "$root/Sources" "$root/Tests" "$work/copy/"
  cp -R "$root/Fuzzing/Sources" "$work/copy/Fuzzing/"
  cp "$root/docs/ARCHITECTURE.md" "$work/copy/docs/"
}

# add TARGET LINE: writes a file with that line into a target of the copy.
add() { printf '%s\n' "$2" >"$work/copy/Sources/$1/Planted.swift"; }

# replace FILE EXPRESSION: edits a file of the copy with sed.
replace() {
  sed "$2" "$work/copy/$1" >"$work/edited"
  mv "$work/edited" "$work/copy/$1"
}

# passes NAME: the check is silent. fails NAME WORDS: it fails and its output holds WORDS.
passes() {
  if "$root/Scripts/check-imports.sh" "$work/copy" >"$work/out" 2>&1; then return 0; fi
  echo "test-check-imports: $1: must pass, but says" >&2
  cat "$work/out" >&2
  failures=$((failures + 1))
}
fails() {
  if "$root/Scripts/check-imports.sh" "$work/copy" >"$work/out" 2>&1; then
    echo "test-check-imports: $1: must fail, but passes" >&2
  elif ! grep -qF -- "$2" "$work/out"; then
    echo "test-check-imports: $1: must say '$2', but says" >&2
    cat "$work/out" >&2
  else
    return 0
  fi
  failures=$((failures + 1))
}

plant
passes "the package as it is"

plant
add ReadoutRecord '@preconcurrency public import struct ReadoutText.StoredText'
passes "an import that is allowed, in a long form"

plant
add ReadoutAttribution 'internal import CLibCrypto'
fails "a module that a dependency brings" "Planted.swift: imports CLibCrypto"

plant
add ReadoutText 'import ReadoutLedger'
fails "a module that is no dependency" "Planted.swift: imports ReadoutLedger"

plant
add ReadoutIngest '@testable import GRDB'
fails "a package in a module that must not know it" "Planted.swift: imports GRDB"

plant
add ReadoutText 'let one = 1; package import func Foundation.exit'
fails "a module of the toolchain, behind another statement" "Planted.swift: imports Foundation"

plant
add ReadoutRecord 'private import CLibCrypto'
fails "a second file that calls a C library" "more than one file calls the C library CLibCrypto"

plant
replace docs/ARCHITECTURE.md '/^| .ReadoutLedger./s/GRDB/–/'
fails "a dependency that the contract lacks" "lets ReadoutLedger import GRDB"

plant
replace docs/ARCHITECTURE.md '/^| .ReadoutText./s/–/ReadoutRecord/'
fails "a dependency that only the contract has" "lets ReadoutText import ReadoutRecord"

plant
replace docs/ARCHITECTURE.md '/^| .CZstd./d'
fails "a target that the contract lacks" "has the target CZstd"

if [ "$failures" -gt 0 ]; then exit 1; fi
echo "test-check-imports: 8 planted violations found, 2 clean packages passed"
