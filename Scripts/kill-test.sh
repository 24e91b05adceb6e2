#!/bin/sh
# Kills an import again and again, and proves that nothing is lost.
#
# usage: Scripts/kill-test.sh PROGRAM FOLDER [KILLS [SEED]]
#   PROGRAM   the built program, such as .build/release/readout
#   FOLDER    the articles to import; the more there are, the more kills land amid the import
#   KILLS     how many imports are killed, default 20
#   SEED      of the random numbers, default the time; printed
#
# Each import goes into a ledger of its own and gets SIGKILL after a random number of articles. The
# same command then runs to its end, and the ledger must pass its check and hold the same records,
# in the same order, as that of an import which nobody disturbed. Exits 1 when one does not, or when
# fewer than three quarters of the kills land between the first and the last commit.
set -eu

if [ $# -lt 2 ] || [ $# -gt 4 ]; then
  sed -n 's/^# usage: /usage: /p' "$0" >&2
  exit 64
fi
program=$1
folder=$2
kills=${3:-20}
seed=${4:-$(date +%s)}

work=$(mktemp -d)
import=
stop() {
  if [ -n "$import" ]; then kill -KILL "$import" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap stop EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

fail() {
  echo "kill-test: $*" >&2
  exit 1
}

# ingest LEDGER: imports the folder; on standard error a line "committed N" for each commit.
ingest() { exec "$program" ingest "$folder" --ledger "$1" --progress lines; }

# records LEDGER: all records, one a line; nothing when there is no ledger yet.
records() {
  if [ -f "$1" ]; then "$program" show --all --json --ledger "$1" 2>/dev/null || true; fi
}

# committed: the number in the last "committed N" of the import that runs, 0 before the first.
committed() {
  sed -n 's/^committed \([0-9][0-9]*\)$/\1/p' "$work/log" | tail -n 1 | grep . || echo 0
}

echo "kill-test: seed $seed"
(ingest "$work/whole") >"$work/out" 2>"$work/log" ||
  fail "the import that nobody disturbs fails: $(tail -n 1 "$work/log")"
records "$work/whole" >"$work/whole.jsonl"
total=$(wc -l <"$work/whole.jsonl")
[ "$total" -gt 1 ] || fail "$folder gives $total articles; more are needed"
echo "kill-test: undisturbed: $total articles, $(grep -c '^committed ' "$work/log") commits"

# For each kill the number of articles to wait for, and seconds to wait on, so that kills land at
# any point between two commits.
awk -v seed="$seed" -v kills="$kills" -v total="$total" 'BEGIN {
  srand(seed)
  for (i = 1; i <= kills; i++) print i, int(rand() * total), sprintf("%.3f", rand() * 0.1)
}' >"$work/plan"

amid=0
while read -r number target pause; do
  ledger=$work/ledger-$number
  : >"$work/log"
  (ingest "$ledger") >"$work/out" 2>"$work/log" &
  import=$!
  while [ "$(committed)" -lt "$target" ] && kill -0 "$import" 2>/dev/null; do sleep 0.01; done
  sleep "$pause"
  kill -KILL "$import" 2>/dev/null || true
  wait "$import" 2>/dev/null || true
  import=
  survived=$(records "$ledger" | wc -l)
  if [ "$survived" -gt 0 ] && [ "$survived" -lt "$total" ]; then amid=$((amid + 1)); fi

  (ingest "$ledger") >"$work/out" 2>"$work/log" ||
    fail "kill $number: the same command fails afterwards: $(tail -n 1 "$work/log")"
  "$program" check --ledger "$ledger" >"$work/out" 2>&1 ||
    fail "kill $number: the check finds: $(tail -n 1 "$work/out")"
  records "$ledger" >"$work/records.jsonl"
  cmp "$work/whole.jsonl" "$work/records.jsonl" ||
    fail "kill $number: the records differ from those of an undisturbed import"
  final=$(wc -l <"$work/records.jsonl")
  echo "kill $number: $survived articles in the ledger then, $final in the end"
  rm -f "$ledger" "$ledger"-*
done <"$work/plan"

echo "kill-test: $kills kills, $amid of them between the first and the last commit;" \
  "each time $total articles in the end, check clean, records equal"
[ $((amid * 4)) -ge $((kills * 3)) ] || fail "fewer than three quarters landed amid the import"
