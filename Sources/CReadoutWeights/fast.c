#include "CReadoutWeights.h"

static const uint8_t weights[] = {
#embed "fast.weights"
};

const size_t readout_fast_weights_size = sizeof weights;

const uint8_t *readout_fast_weights_start(void) { return weights; }
