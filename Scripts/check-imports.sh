#!/bin/sh
# Compares what every file of Sources/ imports with what its target may import.
#
# usage: Scripts/check-imports.sh [ROOT]
#   ROOT   the package's folder; by default the one that this script stands in
#
# Three statements of the same thing must agree: the module table in docs/ARCHITECTURE.md (the
# contract), the dependencies in Package.swift, and the imports. The compiler checks only the last
# two, and lets a target import what a dependency of its dependency brings. A C library is called by
# one file of a target. Prints a line for each disagreement and exits 1; exits 0 in silence.
set -eu
LC_ALL=C
export LC_ALL

cd "${1:-$(dirname "$0")/..}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# Each of the three is written as lines of "target module", sorted.

# The contract: | `Target` | ours | C libraries | packages | toolchain | between the two marks.
# The toolchain's modules are no dependencies in Package.swift, so they go into a list of their own;
# the C libraries are listed once more by themselves.
read_contract() {
  awk -F '|' -v toolchain="$work/toolchain" -v libraries="$work/libraries" '
    /<!-- contract -->/ { inside = 1 }
    /<!-- end of contract -->/ { inside = 0 }
    inside && $2 ~ /^ *`/ {
      target = $2
      gsub(/[` ]/, "", target)
      print target, "-"
      for (column = 3; column <= 6; column++) {
        count = split($column, modules, ",")
        for (i = 1; i <= count; i++) {
          gsub(/[` –]/, "", modules[i])
          if (modules[i] == "") continue
          if (column == 4) print modules[i] > libraries
          if (column == 6) print target, modules[i] > toolchain
          else print target, modules[i]
        }
      }
    }' docs/ARCHITECTURE.md | sort -u
}

# Package.swift, as the package manager reads it; "-" stands for the target itself.
read_manifest() {
  swift package --scratch-path "$work/scratch" describe --type text | awk '
    /^    Name: / { target = $2; ours = 0; list = 0 }
    /^    Path: Sources\// { ours = 1; print target, "-" }
    /^    [A-Z]/ { list = ours && /^    (Target|Product) dependencies:/ }
    /^        / && list { print target, $1 }' | sort -u
}

# The imports, as "target module file": any attributes, access level and kind of declaration
# before the name, of which the part before the first dot is the module. A line of a comment or a
# long literal that begins with the word counts too: too strict is safe.
read_imports() {
  find Sources -name '*.swift' -exec awk '
    function print_import(text) {
      while (sub(/^[ \t]*@[A-Za-z_]+(\([^)]*\))?[ \t]+/, "", text)) continue
      sub(/^[ \t]*((public|package|internal|fileprivate|private)[ \t]+)?/, "", text)
      if (!sub(/^import[ \t]+/, "", text)) return
      sub(/^(struct|class|enum|protocol|actor|typealias|func|let|var|macro)[ \t]+/, "", text)
      gsub(/`/, "", text)
      sub(/[^A-Za-z0-9_].*$/, "", text)
      if (text != "") print path[2], text, FILENAME
    }
    FNR == 1 { split(FILENAME, path, "/") }
    /import/ {
      count = split($0, statements, ";")
      for (i = 1; i <= count; i++) print_import(statements[i])
    }' {} + | sort -u
}

: >"$work/toolchain"
: >"$work/libraries"
read_contract >"$work/contract"
read_manifest >"$work/manifest"
read_imports >"$work/imports"

if ! [ -s "$work/contract" ] || ! [ -s "$work/manifest" ]; then
  echo "check-imports: no module table in docs/ARCHITECTURE.md, or no targets in Package.swift" >&2
  exit 1
fi

{
  comm -23 "$work/contract" "$work/manifest" | while read -r target module; do
    case $module in
      -) echo "docs/ARCHITECTURE.md lists $target, which Package.swift lacks" ;;
      *) echo "docs/ARCHITECTURE.md lets $target import $module, Package.swift does not" ;;
    esac
  done
  comm -13 "$work/contract" "$work/manifest" | while read -r target module; do
    case $module in
      -) echo "Package.swift has the target $target, which docs/ARCHITECTURE.md lacks" ;;
      *) echo "Package.swift lets $target import $module, docs/ARCHITECTURE.md does not" ;;
    esac
  done
  awk 'FILENAME != ARGV[3] { allowed[$1 " " $2] = 1; next }
    !(($1 " " $2) in allowed) {
      print $3 ": imports " $2 ", which " $1 " may not (docs/ARCHITECTURE.md)"
    }' "$work/contract" "$work/toolchain" "$work/imports"
  awk 'FILENAME == ARGV[1] { isLibrary[$1] = 1; next }
    $2 in isLibrary { call = $2 " in " $1; files[call] = files[call] " " $3; count[call]++ }
    END {
      for (call in files) {
        if (count[call] > 1) print "more than one file calls the C library " call ":" files[call]
      }
    }' "$work/libraries" "$work/imports" | sort
} >"$work/found"

if [ -s "$work/found" ]; then
  sed 's/^/check-imports: /' "$work/found" >&2
  exit 1
fi
