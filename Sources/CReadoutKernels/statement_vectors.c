#include "CReadoutKernels.h"

#include "processors.h"

#include <string.h>

FOR_PROCESSORS
void readout_add_levels(const int8_t *levels, int16_t weight, size_t count, int32_t *sums) {
  for (size_t i = 0; i < count; i++) sums[i] += (int32_t)levels[i] * (int32_t)weight;
}

FOR_COUNTING_PROCESSORS
void readout_sign_distances(const uint64_t question[READOUT_SIGN_WORDS],
                            const uint64_t *masks, size_t bits, const uint8_t *signs,
                            size_t count, uint16_t *distances) {
  for (size_t row = 0; row < count; row++) {
    uint64_t words[READOUT_SIGN_WORDS];
    // The rows may stand at any address.
    memcpy(words, signs + row * sizeof words, sizeof words);
    uint32_t sum = 0;
    for (size_t bit = 0; bit < bits; bit++) {
      uint32_t differing = 0;
      for (size_t i = 0; i < READOUT_SIGN_WORDS; i++) {
        const uint64_t mask = masks[bit * READOUT_SIGN_WORDS + i];
        differing += (uint32_t)__builtin_popcountll((words[i] ^ question[i]) & mask);
      }
      sum += differing << bit;
    }
    distances[row] = (uint16_t)sum;
  }
}
