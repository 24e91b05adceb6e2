#!/bin/sh
# Installs a built program and its shell completions.
#
# usage: Scripts/install.sh PROGRAM DESTINATION
#   PROGRAM       the built program, with the Swift libraries linked in
#   DESTINATION   a prefix such as /usr/local or ~/.local; folders that are missing are made
set -eu

if [ $# -ne 2 ]; then
  sed -n 's/^# usage: /usage: /p' "$0" >&2
  exit 64
fi
program=$1
destination=$2

# completion SHELL FILE: writes the completions for a shell below the destination.
completion() {
  file=$destination/share/$2
  mkdir -p "$(dirname "$file")"
  "$program" --generate-completion-script "$1" >"$file"
}

mkdir -p "$destination/bin"
install -s -m 755 "$program" "$destination/bin/readout"
completion bash bash-completion/completions/readout
completion zsh zsh/site-functions/_readout
completion fish fish/vendor_completions.d/readout.fish
echo "installed $destination/bin/readout and its completions for bash, zsh and fish"
