#!/bin/sh
# Feeds the readers with bytes that libFuzzer makes up, and stops at the first crash.
#
# usage: Fuzzing/fuzz.sh [SECONDS [TARGET...]]     60 seconds for each target without arguments
#        FUZZ_RUNS=N Fuzzing/fuzz.sh ...           N executions for each target instead
#
# Starts from Fuzzing/corpus/TARGET, which the tests run too. What is found on the way is kept in
# Fuzzing/.build/found; a crash is written there, and belongs into the corpus once it is mended.
set -eu
cd "$(dirname "$0")"
seconds=${1:-60}
[ $# -gt 0 ] && shift
swift build -c release --product fuzz
fuzz=.build/release/fuzz
if [ $# -gt 0 ]; then targets=$*; else targets=$($fuzz); fi
for target in $targets; do
  mkdir -p "corpus/$target" ".build/found/$target"
  limit="-max_total_time=$seconds"
  [ -z "${FUZZ_RUNS:-}" ] || limit="-runs=$FUZZ_RUNS"
  echo "== $target"
  $fuzz "$target" ".build/found/$target" "corpus/$target" "$limit" -max_len=20000 -timeout=10 \
    -rss_limit_mb=1500 -print_final_stats=1 -verbosity=0 -artifact_prefix=".build/found/$target-"
done
