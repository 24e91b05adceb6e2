#!/bin/sh
# Trains the accurate model from annotated articles and writes its weight file:
#   training/train.sh DATA OUT [option of readout_training.train ...]
# DATA is the folder that holds data/; OUT keeps the Python environment, the examples and the state
# from which a stopped training goes on. Takes about an hour on two cores.
set -eu

if [ $# -lt 2 ]; then
  echo "usage: training/train.sh DATA OUT [option ...]" >&2
  exit 64
fi
root=$(cd "$(dirname "$0")/.." && pwd)
data=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
shift 2

cd "$root"
swift build -c release --product readout-lab
[ -d "$out/python" ] || python3 -m venv "$out/python"
"$out/python/bin/pip" install --quiet --requirement training/requirements.txt
.build/release/readout-lab examples --data "$data" --reports training/reports \
  --reports training/nested --out "$out/examples"

cd training
# Threads that spin while they wait would double the CPU time.
export OMP_WAIT_POLICY=PASSIVE
"$out/python/bin/python" -m readout_training.train --examples "$out/examples" --out "$out" "$@"
"$out/python/bin/python" -m readout_training.export \
  --network "$out/network.pt" --out "$out/accurate.weights"
echo "$out/accurate.weights: copy it to Sources/CReadoutWeights and run Scripts/digest-weights.sh"
