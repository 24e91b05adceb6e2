#!/bin/sh
# Installs the Debian packages that Readout is built with, when some are missing.
#
# usage: Scripts/install-packages.sh [--list]
#   --list   print the packages, one a line, and do nothing
#
# Does nothing, and needs no network, when all of them are there. Otherwise it runs apt-get as root
# or through sudo; without either it prints the one command to run and exits 1.
# shellcheck disable=SC2086 # lists of names without spaces are to be split
set -eu

# The one list: libraries that we call, SQLite for the ledger, and pkg-config, through which the
# Swift package manager finds them. The compiler's own needs are on Swift's install page.
packages="libbrotli-dev libcld2-dev libisal-dev libsqlite3-dev libssl-dev libuchardet-dev \
  libxml2-dev libzstd-dev pkg-config zlib1g-dev"
modules="libbrotlidec libisal sqlite3 libcrypto uchardet libxml-2.0 libzstd zlib"

if [ "${1:-}" = --list ]; then
  printf '%s\n' $packages
  exit 0
fi

say() { echo "install-packages: $*" >&2; }

# Not a Debian or one of its kin: the libraries may be there under other package names.
if ! command -v dpkg-query >/dev/null 2>&1; then
  if pkg-config --exists $modules 2>/dev/null; then exit 0; fi
  say "this system has no dpkg; install what holds these pkg-config modules: $modules"
  exit 1
fi

missing=
for package in $packages; do
  status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
  if [ "$status" != installed ]; then missing="$missing $package"; fi
done
if [ -z "$missing" ]; then exit 0; fi

# sudo is used when it asks for no password, or when someone is there to type one.
if [ "$(id -u)" -eq 0 ]; then
  as_root=
elif sudo -n true 2>/dev/null || { command -v sudo >/dev/null 2>&1 && [ -t 0 ] && [ -t 2 ]; }; then
  as_root=sudo
else
  say "Debian packages are missing; run this as root, then try again:"
  echo "apt-get update && apt-get install -y --no-install-recommends$missing"
  exit 1
fi

say "installing$missing"
$as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
