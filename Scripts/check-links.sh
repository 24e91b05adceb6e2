#!/bin/sh
# Checks that every link between the pages of this repository leads to a file.
#
# usage: Scripts/check-links.sh
set -eu
cd "$(dirname "$0")/.."

# Prints "page target" for each Markdown link; addresses on the web and anchors within the page are
# left out, and what follows a # is cut off.
links() {
  awk '{
    line = $0
    while (match(line, /\]\([^)]*\)/)) {
      target = substr(line, RSTART + 2, RLENGTH - 3)
      line = substr(line, RSTART + RLENGTH)
      sub(/#.*/, "", target)
      if (target != "" && target !~ /^[a-z]+:/) print FILENAME, target
    }
  }' ./*.md docs/*.md Samples/*.md
}

links | {
  broken=0
  while read -r page target; do
    if ! [ -e "$(dirname "$page")/$target" ]; then
      echo "check-links: $page: no such file: $target" >&2
      broken=1
    fi
  done
  exit $broken
}
