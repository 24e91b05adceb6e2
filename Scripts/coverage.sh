#!/bin/sh
# Prints the line coverage of Sources/ by the last test run, and fails below a floor.
#
# usage: Scripts/coverage.sh [FLOOR]
#   FLOOR   per cent, default 0: exit 1 when fewer lines are covered
#
# Run `swift test --enable-code-coverage` first. Counts what the unit tests and the programs that
# they start ran; files of dependencies and of Tests/ are left out.
set -eu

floor=${1:-0}
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"

fail() {
  echo "coverage: $*" >&2
  exit 1
}

# llvm-cov comes with the toolchain, which need not have all its tools in PATH.
toolchain=$(swift -print-target-info |
  sed -n 's|.*"runtimeResourcePath": *"\(.*\)/lib/swift[^"]*".*|\1|p' | head -n 1)
llvm_cov=$toolchain/bin/llvm-cov
[ -x "$llvm_cov" ] || llvm_cov=$(command -v llvm-cov) ||
  fail "no llvm-cov in $toolchain/bin or PATH"

products=$(swift build --show-bin-path)
profile=$products/codecov/default.profdata
[ -f "$profile" ] || fail "no $profile: run swift test --enable-code-coverage first"

# The bundle of the tests, and the programs that the end-to-end tests start.
set --
for binary in "$products"/*.xctest "$products/readout" "$products/readout-lab"; do
  if [ -f "$binary" ]; then set -- "$@" -object "$binary"; fi
done
[ $# -gt 0 ] || fail "no test bundle in $products: run swift test --enable-code-coverage first"

# One line a file: SF:path, LF:lines found, LH:lines hit.
"$llvm_cov" export -format=lcov -summary-only -instr-profile "$profile" "$@" |
  awk -v sources="$root/Sources/" -v floor="$floor" '
    /^SF:/ {
      path = substr($0, 4)
      counted = index(path, sources) == 1
      target = substr(path, length(sources) + 1)
      sub(/\/.*/, "", target)
    }
    counted && /^LF:/ { found[target] += substr($0, 4); all_found += substr($0, 4) }
    counted && /^LH:/ { hit[target] += substr($0, 4); all_hit += substr($0, 4) }
    function line(name, covered, lines) {
      return sprintf("%-24s %6d of %6d lines  %5.1f %%", name, covered, lines,
        lines ? 100 * covered / lines : 0)
    }
    END {
      if (all_found == 0) {
        print "coverage: the profile names no file of Sources/" > "/dev/stderr"
        exit 1
      }
      sorter = "sort"
      for (target in found) print line(target, hit[target], found[target]) | sorter
      close(sorter)
      print line("Sources", all_hit, all_found)
      if (100 * all_hit / all_found < floor) {
        printf "coverage: below the floor of %s %%\n", floor > "/dev/stderr"
        exit 1
      }
    }'
