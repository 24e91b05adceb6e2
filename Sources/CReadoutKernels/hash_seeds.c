#include "CReadoutKernels.h"
#include "processors.h"

/// The code of a feature: its line above a fingerprint that is not 0.
static inline uint32_t code_of(uint64_t seed) {
  uint64_t hash = (seed ^ seed >> 30) * 0xBF58476D1CE4E5B9;
  hash = (hash ^ hash >> 27) * 0x94D049BB133111EB;
  const uint32_t line = (uint32_t)(hash >> 49);
  const uint32_t fingerprint = (uint32_t)(hash >> 24) & 0xFF;
  return line << 8 | (fingerprint > 0 ? fingerprint : 1);
}

// One feature after the other without a branch: the compiler hashes four or eight at once.
FOR_PROCESSORS
void readout_hash_seeds(const uint64_t *seeds, size_t count, uint32_t *codes) {
  for (size_t i = 0; i < count; i++) codes[i] = code_of(seeds[i]);
}
