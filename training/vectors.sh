#!/bin/sh
# Makes the vectors of word pieces and writes their weight file:
#   training/vectors.sh DATA OUT
# DATA is the folder that holds data/; OUT keeps the Python environment. Takes some two minutes of
# one core.
set -eu

if [ $# -ne 2 ]; then
  echo "usage: training/vectors.sh DATA OUT" >&2
  exit 64
fi
root=$(cd "$(dirname "$0")/.." && pwd)
data=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)

cd "$root/training"
[ -d "$out/python" ] || python3 -m venv "$out/python"
"$out/python/bin/pip" install --quiet --requirement requirements.txt
"$out/python/bin/python" -m readout_vectors --data "$data/data" --out "$out/vectors.weights"
echo "$out/vectors.weights: copy it to Sources/CReadoutWeights and run Scripts/digest-weights.sh"
