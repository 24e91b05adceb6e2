#include "CReadoutKernels.h"

#include <string.h>

// Clones for newer processors where the linker can choose among them; sums are of integers, so
// that all give the same.
#if defined(__x86_64__) && defined(__linux__)
#define FOR_PROCESSORS __attribute__((target_clones("avx2", "default")))
#else
#define FOR_PROCESSORS
#endif

FOR_PROCESSORS
void readout_sum_slots(const int8_t *table, const uint32_t *codes, size_t count, int32_t sums[8]) {
  int32_t total[8] = {0};
  for (size_t i = 0; i < count; i++) {
    const int8_t *line = table + (size_t)(codes[i] >> 8) * 64;
    const uint8_t fingerprint = (uint8_t)codes[i];
    uint32_t matches = 0;
    for (int slot = 0; slot < 8; slot++) {
      matches |= (uint32_t)((uint8_t)line[slot * 8 + 7] == fingerprint) << slot;
    }
    if (matches == 0) continue;
    const int8_t *weights = line + __builtin_ctz(matches) * 8;
    for (int lane = 0; lane < 8; lane++) total[lane] += weights[lane];
  }
  memcpy(sums, total, sizeof total);
}
