#include "sum_slots.h"

#include "processors.h"

#include <string.h>

static const uint64_t lowest_bits = 0x0101010101010101;
static const uint64_t highest_bits = 0x8080808080808080;

/// Features whose memory is asked for before the first of them is read: their waits overlap.
enum { block_count = 64 };

/// Where a feature's fingerprint stands in its line: the highest bit of the first byte that equals
/// it, and of bytes behind that one; 0 when no slot bears it.
static inline uint64_t matches(uint32_t code, const uint64_t *fingerprints) {
  // A byte without difference borrows when 1 is taken from it, and so sets its highest bit.
  const uint64_t differences = fingerprints[code >> 8] ^ (code & 0xFF) * lowest_bits;
  return (differences - lowest_bits) & ~differences & highest_bits;
}

/// Lists the weights of the features of a block that have a slot; gives their number.
///
/// There is no branch on whether a feature has one: it would often be guessed wrong.
static inline size_t find_rows(const uint64_t *fingerprints, const int8_t *slots,
                               const uint32_t *codes, size_t count, const int8_t **rows) {
  for (size_t i = 0; i < count; i++) __builtin_prefetch(&fingerprints[codes[i] >> 8]);
  size_t found = 0;
  for (size_t i = 0; i < count; i++) {
    const uint64_t bits = matches(codes[i], fingerprints);
    const size_t first = (size_t)__builtin_ctzll(bits | (uint64_t)1 << 63) / 8;
    rows[found] = slots + ((size_t)(codes[i] >> 8) * 8 + first) * 8;
    __builtin_prefetch(rows[found]);
    found += bits != 0;
  }
  return found;
}

FOR_PROCESSORS
void readout_sum_slots_portable(const uint64_t *fingerprints, const int8_t *slots,
                                const uint32_t *codes, size_t count, int32_t sums[8]) {
  int32_t total[8] = {0};
  const int8_t *rows[block_count];
  for (size_t start = 0; start < count; start += block_count) {
    const size_t block = count - start < block_count ? count - start : block_count;
    const size_t found = find_rows(fingerprints, slots, codes + start, block, rows);
    for (size_t i = 0; i < found; i++) {
      for (int lane = 0; lane < 8; lane++) total[lane] += rows[i][lane];
    }
  }
  memcpy(sums, total, sizeof total);
}

#if READOUT_HAS_AVX512
static inline int has_avx512(void) {
  return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
         __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512cd");
}
#endif

void readout_sum_slots(const uint64_t *fingerprints, const int8_t *slots, const uint32_t *codes,
                       size_t count, int32_t sums[8]) {
#if READOUT_HAS_AVX512
  if (has_avx512()) {
    readout_sum_slots_avx512(fingerprints, slots, codes, count, sums);
    return;
  }
#endif
  readout_sum_slots_portable(fingerprints, slots, codes, count, sums);
}

void readout_score_tokens_portable(const uint64_t *fingerprints, const int8_t *slots,
                                   const struct readout_token_features *features, size_t count,
                                   float step, size_t labels, float *scores) {
  size_t start = 0;
  for (size_t token = 0; token < count; token++) {
    int32_t total[8];
    for (int lane = 0; lane < 8; lane++) total[lane] = features->sums[8 * token + lane];
    while (start < features->ends[token]) {
      const size_t rest = features->ends[token] - start;
      const size_t block = rest < block_count ? rest : block_count;
      uint32_t codes[block_count];
      int32_t sums[8];
      readout_hash_seeds(features->seeds + start, block, codes);
      readout_sum_slots_portable(fingerprints, slots, codes, block, sums);
      for (int lane = 0; lane < 8; lane++) total[lane] += sums[lane];
      start += block;
    }
    for (size_t label = 0; label < labels; label++) {
      scores[token * labels + label] = (float)total[label] * step;
    }
  }
}

void readout_score_tokens(const uint64_t *fingerprints, const int8_t *slots,
                          const struct readout_token_features *features, size_t count, float step,
                          size_t labels, float *scores) {
#if READOUT_HAS_AVX512
  if (has_avx512()) {
    readout_score_tokens_avx512(fingerprints, slots, features, count, step, labels, scores);
    return;
  }
#endif
  readout_score_tokens_portable(fingerprints, slots, features, count, step, labels, scores);
}
