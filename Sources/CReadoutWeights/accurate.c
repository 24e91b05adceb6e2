#include "CReadoutWeights.h"

// The program reads floats in place.
static const _Alignas(64) uint8_t weights[] = {
#embed "accurate.weights"
};

const size_t readout_accurate_weights_size = sizeof weights;

const uint8_t *readout_accurate_weights_start(void) { return weights; }
