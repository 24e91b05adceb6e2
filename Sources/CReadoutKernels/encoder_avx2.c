// The encoder's kernels for processors with AVX2 and FMA.
#include "encoder_paths.h"

#if defined(__x86_64__)
#include <immintrin.h>

enum { float_rows = 6, float_columns = 1, float_few = 3, integer_rows = 4 };

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include "encoder_vector.h"

// Exact sums of some rows and eight columns. Products go through 16 bits, two added into 32:
// the instruction that multiplies bytes would saturate.
INLINE void multiply_columns(
    const int rows, size_t depth, const uint8_t *levels, const int8_t *weights, int32_t *tile) {
  __m256i sums[integer_rows][2];
  UNROLL for (int r = 0; r < rows; r++) sums[r][0] = sums[r][1] = _mm256_setzero_si256();
  for (size_t i = 0; i < depth; i += 4) {
    const __m128i *group = (const __m128i *)(weights + i * panel);
    const __m256i low = _mm256_cvtepi8_epi16(_mm_loadu_si128(group));
    const __m256i high = _mm256_cvtepi8_epi16(_mm_loadu_si128(group + 1));
    UNROLL for (int r = 0; r < rows; r++) {
      int32_t four;
      memcpy(&four, levels + (size_t)r * depth + i, sizeof four);
      const __m256i left = _mm256_cvtepu8_epi16(_mm_set1_epi32(four));
      sums[r][0] = _mm256_add_epi32(sums[r][0], _mm256_madd_epi16(left, low));
      sums[r][1] = _mm256_add_epi32(sums[r][1], _mm256_madd_epi16(left, high));
    }
  }
  UNROLL for (int r = 0; r < rows; r++) {
    const __m256i pairs = _mm256_hadd_epi32(sums[r][0], sums[r][1]);
    const __m256i ordered = _mm256_permute4x64_epi64(pairs, 0xD8);
    _mm256_storeu_si256((__m256i *)(tile + r * panel), ordered);
  }
}

static void multiply_integers(
    size_t rows, size_t depth, const uint8_t *levels, const int8_t *weights, int32_t *tile) {
  for (int column = 0; column < panel; column += 8) {
    const int8_t *start = weights + column * 4;
    if (rows == integer_rows) {
      multiply_columns(integer_rows, depth, levels, start, tile + column);
    } else {
      for (size_t r = 0; r < rows; r++) {
        multiply_columns(1, depth, levels + r * depth, start, tile + r * panel + column);
      }
    }
  }
}

#include "encoder_rows.h"
#include "encoder_linear.h"
#include "encoder_attention.h"
#pragma clang attribute pop

const path_kernels readout_avx2_kernels = PATH_KERNELS;
#endif
