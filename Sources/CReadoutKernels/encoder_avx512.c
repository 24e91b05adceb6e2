// The encoder's kernels for processors with AVX-512 and its instructions for int8 (VNNI).
#include "encoder_paths.h"

#if defined(__x86_64__)
#include <immintrin.h>

enum { float_rows = 12, float_columns = 2, float_few = 4, integer_rows = 12 };

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma"))), \
    apply_to = function)
#include "encoder_vector.h"

// Exact sums of some rows and a panel of columns, four inputs at a time.
INLINE void multiply_rows(
    const int rows, size_t depth, const uint8_t *levels, const int8_t *weights, int32_t *tile) {
  __m512i sums[integer_rows][2];
  UNROLL for (int r = 0; r < rows; r++) sums[r][0] = sums[r][1] = _mm512_setzero_si512();
  for (size_t i = 0; i < depth; i += 4) {
    const __m512i low = _mm512_loadu_si512(weights + i * panel);
    const __m512i high = _mm512_loadu_si512(weights + i * panel + 64);
    UNROLL for (int r = 0; r < rows; r++) {
      int32_t four;
      memcpy(&four, levels + (size_t)r * depth + i, sizeof four);
      const __m512i left = _mm512_set1_epi32(four);
      sums[r][0] = _mm512_dpbusd_epi32(sums[r][0], left, low);
      sums[r][1] = _mm512_dpbusd_epi32(sums[r][1], left, high);
    }
  }
  UNROLL for (int r = 0; r < rows; r++) {
    _mm512_storeu_si512(tile + r * panel, sums[r][0]);
    _mm512_storeu_si512(tile + r * panel + lanes, sums[r][1]);
  }
}

static void multiply_integers(
    size_t rows, size_t depth, const uint8_t *levels, const int8_t *weights, int32_t *tile) {
  if (rows == integer_rows) {
    multiply_rows(integer_rows, depth, levels, weights, tile);
    return;
  }
  size_t r = 0;
  for (; r + 4 <= rows; r += 4) {
    multiply_rows(4, depth, levels + r * depth, weights, tile + r * panel);
  }
  for (; r < rows; r++) {
    multiply_rows(1, depth, levels + r * depth, weights, tile + r * panel);
  }
}

#include "encoder_rows.h"
#include "encoder_linear.h"
#include "encoder_attention.h"
#include "encoder_attention_integers.h"
#pragma clang attribute pop

const path_kernels readout_avx512_kernels = PATH_KERNELS;
#endif
