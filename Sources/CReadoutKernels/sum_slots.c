#include "CReadoutKernels.h"
#include "processors.h"

#include <string.h>

static const uint64_t lowest_bits = 0x0101010101010101;
static const uint64_t highest_bits = 0x8080808080808080;

/// What a feature without a slot adds: reading it costs less than a branch that is often guessed
/// wrong.
static const int8_t no_weights[8] = {0};

/// The weights of a feature. All fingerprints of its line are compared at once: a byte without
/// difference is the first one that borrows when 1 is taken from each, and so sets its highest bit.
static inline const int8_t *weights_of(uint32_t code, const uint64_t *fingerprints,
                                       const int8_t *slots) {
  const size_t line = code >> 8;
  const uint64_t differences = fingerprints[line] ^ (code & 0xFF) * lowest_bits;
  const uint64_t matches = (differences - lowest_bits) & ~differences & highest_bits;
  const size_t first = (size_t)__builtin_ctzll(matches | (uint64_t)1 << 63) & ~(size_t)7;
  const int8_t *weights = slots + line * 64 + first;
  return matches ? weights : no_weights;
}

FOR_PROCESSORS
void readout_sum_slots(const uint64_t *fingerprints, const int8_t *slots, const uint32_t *codes,
                       size_t count, int32_t sums[8]) {
  int32_t total[8] = {0};
  for (size_t i = 0; i < count; i++) {
    const int8_t *weights = weights_of(codes[i], fingerprints, slots);
    for (int lane = 0; lane < 8; lane++) total[lane] += weights[lane];
  }
  memcpy(sums, total, sizeof total);
}
