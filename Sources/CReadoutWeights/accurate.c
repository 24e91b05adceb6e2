#include "CReadoutWeights.h"

// The program reads floats in place.
static const _Alignas(64) uint8_t weights[] = {
#embed "accurate.weights"
};

const size_t readout_accurate_weights_size = sizeof weights;

const uint8_t *readout_accurate_weights_start(void) { return weights; }

// Scripts/digest-weights.sh writes it.
static const char sha256[] = {
#embed "accurate.sha256" limit(64)
  , 0
};

const char *readout_accurate_weights_sha256(void) { return sha256; }
