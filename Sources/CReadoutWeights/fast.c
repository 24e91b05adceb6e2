#include "CReadoutWeights.h"

static const uint8_t weights[] = {
#embed "fast.weights"
};

const size_t readout_fast_weights_size = sizeof weights;

const uint8_t *readout_fast_weights_start(void) { return weights; }

// Scripts/digest-weights.sh writes it.
static const char sha256[] = {
#embed "fast.sha256" limit(64)
  , 0
};

const char *readout_fast_weights_sha256(void) { return sha256; }
