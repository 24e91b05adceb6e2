#include "sum_slots.h"

#if READOUT_HAS_AVX512
#include <immintrin.h>

/// As many weights of eight bits fit a sum of 16 bits.
enum { block_count = 256 };

/// Eight slots, of which the feature codes of the lanes in `live` pick one each; zeros for a
/// feature without a slot. The same steps as for one feature, in eight lanes.
AVX512 static inline __m512i pick_slots(const uint64_t *fingerprints, const int8_t *slots,
                                        __m512i codes, __mmask8 live) {
  const __m512i ones = _mm512_set1_epi64(0x0101010101010101);
  const __m512i highest_bits = _mm512_set1_epi64((long long)0x8080808080808080);
  const __m512i lowest_bytes = _mm512_set4_epi64(0x0808080808080808, 0, 0x0808080808080808, 0);
  const __m512i line = _mm512_srli_epi64(codes, 8);
  const __m512i differences = _mm512_xor_si512(_mm512_i64gather_epi64(line, fingerprints, 8),
                                               _mm512_shuffle_epi8(codes, lowest_bytes));
  const __m512i borrows = _mm512_andnot_si512(differences, _mm512_sub_epi64(differences, ones));
  const __m512i bits = _mm512_and_si512(borrows, highest_bits);
  const __m512i first_bit = _mm512_and_si512(bits, _mm512_sub_epi64(_mm512_setzero_si512(), bits));
  const __m512i position = _mm512_sub_epi64(_mm512_set1_epi64(63), _mm512_lzcnt_epi64(first_bit));
  const __m512i row = _mm512_or_si512(_mm512_slli_epi64(line, 3), _mm512_srli_epi64(position, 3));
  const __mmask8 found = _mm512_mask_test_epi64_mask(live, bits, bits);
  return _mm512_mask_i64gather_epi64(_mm512_setzero_si512(), found, row, slots, 8);
}

/// The eight sums of four slots' weights, which stand side by side.
AVX512 static inline __m256i joined(__m512i weights) {
  const __m256i halves = _mm256_add_epi16(_mm512_castsi512_si256(weights),
                                          _mm512_extracti64x4_epi64(weights, 1));
  return _mm256_cvtepi16_epi32(_mm_add_epi16(_mm256_castsi256_si128(halves),
                                             _mm256_extracti128_si256(halves, 1)));
}

/// Adds the weights of eight slots to sums of 16 bits.
AVX512 static inline __m512i added(__m512i weights, __m512i slots) {
  const __m512i first = _mm512_cvtepi8_epi16(_mm512_castsi512_si256(slots));
  const __m512i last = _mm512_cvtepi8_epi16(_mm512_extracti64x4_epi64(slots, 1));
  return _mm512_add_epi16(_mm512_add_epi16(weights, first), last);
}

/// The lanes of eight that hold one of `count` features.
AVX512 static inline __mmask8 lanes(size_t count) {
  return count < 8 ? (__mmask8)((1u << count) - 1) : 0xFF;
}

/// Sums of at most `block_count` features.
AVX512 static inline __m256i sum_block(const uint64_t *fingerprints, const int8_t *slots,
                                       const uint32_t *codes, size_t count) {
  __m512i weights = _mm512_setzero_si512();
  for (size_t i = 0; i < count; i += 8) {
    const __mmask8 live = lanes(count - i);
    const __m512i eight = _mm512_cvtepu32_epi64(_mm256_maskz_loadu_epi32(live, codes + i));
    weights = added(weights, pick_slots(fingerprints, slots, eight, live));
  }
  return joined(weights);
}

AVX512 void readout_sum_slots_avx512(const uint64_t *fingerprints, const int8_t *slots,
                                     const uint32_t *codes, size_t count, int32_t sums[8]) {
  __m256i total = _mm256_setzero_si256();
  for (size_t start = 0; start < count; start += block_count) {
    const size_t block = count - start < block_count ? count - start : block_count;
    total = _mm256_add_epi32(total, sum_block(fingerprints, slots, codes + start, block));
  }
  _mm256_storeu_si256((__m256i *)sums, total);
}

/// The codes of eight features, as readout_hash_seeds makes them of their seeds.
AVX512 static inline __m512i codes_of(__m512i seeds) {
  const __m512i first = _mm512_set1_epi64((long long)0xBF58476D1CE4E5B9);
  const __m512i second = _mm512_set1_epi64((long long)0x94D049BB133111EB);
  __m512i hash = _mm512_xor_si512(seeds, _mm512_srli_epi64(seeds, 30));
  hash = _mm512_mullo_epi64(hash, first);
  hash = _mm512_mullo_epi64(_mm512_xor_si512(hash, _mm512_srli_epi64(hash, 27)), second);
  const __m512i line = _mm512_slli_epi64(_mm512_srli_epi64(hash, 49), 8);
  const __m512i print = _mm512_and_si512(_mm512_srli_epi64(hash, 24), _mm512_set1_epi64(0xFF));
  return _mm512_or_si512(line, _mm512_max_epu64(print, _mm512_set1_epi64(1)));
}

AVX512 void readout_score_tokens_avx512(const uint64_t *fingerprints, const int8_t *slots,
                                        const struct readout_token_features *features,
                                        size_t count, float step, size_t labels, float *scores) {
  const __mmask8 stored = lanes(labels);
  size_t start = 0;
  for (size_t token = 0; token < count; token++) {
    const size_t end = features->ends[token];
    __m512i weights = _mm512_setzero_si512();
    for (size_t i = start; i < end; i += 8) {
      const __mmask8 live = lanes(end - i);
      const __m512i codes = codes_of(_mm512_maskz_loadu_epi64(live, features->seeds + i));
      weights = added(weights, pick_slots(fingerprints, slots, codes, live));
    }
    const __m128i sums = _mm_loadu_si128((const __m128i *)(features->sums + 8 * token));
    const __m256i total = _mm256_add_epi32(joined(weights), _mm256_cvtepi16_epi32(sums));
    const __m256 score = _mm256_mul_ps(_mm256_cvtepi32_ps(total), _mm256_set1_ps(step));
    _mm256_mask_storeu_ps(scores + token * labels, stored, score);
    start = end;
  }
}
#endif
