#include "sum_slots.h"

#if READOUT_HAS_AVX512
#include <immintrin.h>

/// As many weights of eight bits fit a sum of 16 bits.
enum { block_count = 256 };

/// Eight slots, of which the feature codes of the lanes in `live` pick one each; zeros for a
/// feature without a slot. The same steps as for one feature, in eight lanes.
AVX512 static inline __m512i pick_slots(const uint64_t *fingerprints, const int8_t *slots,
                                        __m256i codes, __mmask8 live) {
  const __m512i ones = _mm512_set1_epi64(0x0101010101010101);
  const __m512i highest_bits = _mm512_set1_epi64((long long)0x8080808080808080);
  const __m512i lowest_bytes = _mm512_set4_epi64(0x0808080808080808, 0, 0x0808080808080808, 0);
  const __m512i wide = _mm512_cvtepu32_epi64(codes);
  const __m512i line = _mm512_srli_epi64(wide, 8);
  const __m512i differences = _mm512_xor_si512(_mm512_i64gather_epi64(line, fingerprints, 8),
                                               _mm512_shuffle_epi8(wide, lowest_bytes));
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

/// Sums of at most `block_count` features.
AVX512 static inline __m256i sum_block(const uint64_t *fingerprints, const int8_t *slots,
                                       const uint32_t *codes, size_t count) {
  __m512i weights = _mm512_setzero_si512();
  for (size_t i = 0; i < count; i += 8) {
    const __mmask8 live = count - i < 8 ? (__mmask8)((1u << (count - i)) - 1) : 0xFF;
    const __m256i eight = _mm256_maskz_loadu_epi32(live, codes + i);
    const __m512i picked = pick_slots(fingerprints, slots, eight, live);
    const __m256i last = _mm512_extracti64x4_epi64(picked, 1);
    weights = _mm512_add_epi16(weights, _mm512_cvtepi8_epi16(_mm512_castsi512_si256(picked)));
    weights = _mm512_add_epi16(weights, _mm512_cvtepi8_epi16(last));
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
#endif
