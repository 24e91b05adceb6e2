#!/bin/sh
# Writes the digests of the weights beside them, and has both built in again. Run it whenever a file
# of weights has changed; a test fails until then.
set -eu
cd "$(dirname "$0")/../Sources/CReadoutWeights"

digest() { cat "$@" | sha256sum | cut -c 1-64; }
digest fast.weights >fast.sha256
digest accurate.weights fast.weights >accurate.sha256
digest vectors.weights >vectors.sha256
touch fast.c accurate.c vectors.c
