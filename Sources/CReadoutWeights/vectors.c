#include "CReadoutWeights.h"

// The program reads the vectors in place.
static const _Alignas(64) uint8_t weights[] = {
#embed "vectors.weights"
};

const size_t readout_vectors_weights_size = sizeof weights;

const uint8_t *readout_vectors_weights_start(void) { return weights; }

// Scripts/digest-weights.sh writes it.
static const char sha256[] = {
#embed "vectors.sha256" limit(64)
  , 0
};

const char *readout_vectors_weights_sha256(void) { return sha256; }
