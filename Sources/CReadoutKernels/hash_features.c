#include "CReadoutKernels.h"
#include "processors.h"

// One feature after the other without a branch: the compiler hashes four or eight at once.
FOR_PROCESSORS
void readout_hash_features(const uint64_t *values, size_t count, uint64_t first, uint32_t *codes) {
  for (size_t i = 0; i < count; i++) {
    uint64_t hash = (first + i) * 0x9E3779B97F4A7C15 ^ values[i];
    hash = (hash ^ hash >> 30) * 0xBF58476D1CE4E5B9;
    hash = (hash ^ hash >> 27) * 0x94D049BB133111EB;
    const uint32_t line = (uint32_t)(hash >> 49);
    const uint32_t fingerprint = (uint32_t)(hash >> 24) & 0xFF;
    codes[i] = line << 8 | (fingerprint > 0 ? fingerprint : 1);
  }
}
