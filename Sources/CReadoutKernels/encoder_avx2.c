// The encoder's kernels for processors with AVX2 and FMA.
#include "encoder_paths.h"

#if defined(__x86_64__)
#include <immintrin.h>

enum { float_rows = 6, float_columns = 1, float_few = 3, integer_rows = 6, integer_few = 2 };

// Inputs that are widened to 16 bits at a time.
enum { chunk = 512 };

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include "encoder_vector.h"

// Exact sums of some rows and eight columns, added to a tile. Products go through 16 bits, two added
// into 32: the instruction that multiplies bytes would saturate.
INLINE void multiply_columns(
    const int rows, size_t depth, const int16_t *wide, const int8_t *weights, int32_t *tile) {
  __m256i sums[integer_rows][2];
  UNROLL for (int r = 0; r < rows; r++) sums[r][0] = sums[r][1] = _mm256_setzero_si256();
  for (size_t i = 0; i < depth; i += 4) {
    const __m128i *group = (const __m128i *)(weights + i * panel);
    const __m256i low = _mm256_cvtepi8_epi16(_mm_loadu_si128(group));
    const __m256i high = _mm256_cvtepi8_epi16(_mm_loadu_si128(group + 1));
    UNROLL for (int r = 0; r < rows; r++) {
      long long four;
      memcpy(&four, wide + r * chunk + i, sizeof four);
      const __m256i left = _mm256_set1_epi64x(four);
      sums[r][0] = _mm256_add_epi32(sums[r][0], _mm256_madd_epi16(left, low));
      sums[r][1] = _mm256_add_epi32(sums[r][1], _mm256_madd_epi16(left, high));
    }
  }
  UNROLL for (int r = 0; r < rows; r++) {
    __m256i *target = (__m256i *)(tile + r * panel);
    const __m256i pairs = _mm256_hadd_epi32(sums[r][0], sums[r][1]);
    const __m256i ordered = _mm256_permute4x64_epi64(pairs, 0xD8);
    _mm256_storeu_si256(target, _mm256_add_epi32(_mm256_loadu_si256(target), ordered));
  }
}

static void multiply_chunk(
    size_t rows, size_t depth, const int16_t *wide, const int8_t *weights, int32_t *tile) {
  for (int column = 0; column < panel; column += 8) {
    const int8_t *start = weights + column * 4;
    if (rows == integer_rows) {
      multiply_columns(integer_rows, depth, wide, start, tile + column);
      continue;
    }
    size_t r = 0;
    for (; r + integer_few <= rows; r += integer_few) {
      multiply_columns(integer_few, depth, wide + r * chunk, start, tile + r * panel + column);
    }
    for (; r < rows; r++) {
      multiply_columns(1, depth, wide + r * chunk, start, tile + r * panel + column);
    }
  }
}

static void multiply_integers(
    size_t rows, size_t depth, const uint8_t *levels, const int8_t *weights, int32_t *tile) {
  int16_t wide[integer_rows * chunk];
  memset(tile, 0, rows * panel * sizeof *tile);
  for (size_t start = 0; start < depth; start += chunk) {
    const size_t length = depth - start < chunk ? depth - start : chunk;
    for (size_t r = 0; r < rows; r++) {
      for (size_t i = 0; i < length; i += lanes) {
        const __m128i bytes = _mm_loadu_si128((const __m128i *)(levels + r * depth + start + i));
        _mm256_storeu_si256((__m256i *)(wide + r * chunk + i), _mm256_cvtepu8_epi16(bytes));
      }
    }
    multiply_chunk(rows, length, wide, weights + start * panel, tile);
  }
}

#define BEGIN_INTEGERS
#define END_INTEGERS

#include "encoder_rows.h"
#include "encoder_linear.h"
#include "encoder_attention.h"
#include "encoder_attention_integers.h"
#pragma clang attribute pop

const path_kernels readout_avx2_kernels = PATH_KERNELS;
#endif
