#!/bin/sh
# Checks that a Swift compiler of the version that Readout needs is in PATH.
#
# usage: Scripts/check-swift.sh
set -eu

needed_major=6
needed_minor=3

fail() {
  echo "check-swift: $*" >&2
  echo "check-swift: Swift $needed_major.$needed_minor or newer: https://www.swift.org/install/" >&2
  exit 1
}

command -v swift >/dev/null 2>&1 || fail "there is no swift in PATH"

# "Swift version 6.3.1 (swift-6.3.1-RELEASE)", behind "Apple " on some systems.
version=$(swift --version 2>/dev/null |
  sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
case $version in
  *.*) ;;
  *) fail "swift --version names no version" ;;
esac
major=${version%%.*}
rest=${version#*.}
minor=${rest%%.*}

if [ "$major" -lt "$needed_major" ] ||
  { [ "$major" -eq "$needed_major" ] && [ "$minor" -lt "$needed_minor" ]; }; then
  fail "Swift $version is too old"
fi
