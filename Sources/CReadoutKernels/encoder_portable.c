// The encoder's kernels in plain C, for any little-endian processor.
#include "encoder_paths.h"

#if defined(__x86_64__)
#define READOUT_WITHOUT_FMA
enum { float_rows = 2, float_columns = 1, float_few = 1, integer_rows = 4 };
#else
enum { float_rows = 4, float_columns = 1, float_few = 1, integer_rows = 4 };
#endif

#include "encoder_vector.h"

typedef int16_t shorts __attribute__((ext_vector_type(32)));

// Exact sums of one row and 16 columns: products of a byte and a signed byte fit 16 bits, and
// are added in 32.
INLINE void multiply_row(size_t depth, const uint8_t *levels, const int8_t *weights, int32_t *out) {
  ints sum = (ints)(0);
  for (size_t i = 0; i < depth; i += 4) {
    uint16_t pairs[2];
    memcpy(pairs, levels + i, sizeof pairs);
    const uint32_t even = (pairs[0] & 255u) | (pairs[1] & 255u) << 16;
    const uint32_t odd = (pairs[0] >> 8) | (uint32_t)(pairs[1] >> 8) << 16;
    const ints even_levels = (ints)((int32_t)even);
    const ints odd_levels = (ints)((int32_t)odd);
    shorts steps, left, right;
    memcpy(&steps, weights + i * panel, sizeof steps);
    memcpy(&left, &even_levels, sizeof left);
    memcpy(&right, &odd_levels, sizeof right);
    left *= (shorts)(steps << 8) >> 8;
    right *= steps >> 8;
    ints first, second;
    memcpy(&first, &left, sizeof first);
    memcpy(&second, &right, sizeof second);
    sum += ((first << 16) >> 16) + (first >> 16) + ((second << 16) >> 16) + (second >> 16);
  }
  memcpy(out, &sum, sizeof sum);
}

static void multiply_integers(
    size_t rows, size_t depth, const uint8_t *levels, const int8_t *weights, int32_t *tile) {
  for (size_t r = 0; r < rows; r++) {
    multiply_row(depth, levels + r * depth, weights, tile + r * panel);
    multiply_row(depth, levels + r * depth, weights + lanes * 4, tile + r * panel + lanes);
  }
}

#define BEGIN_INTEGERS
#define END_INTEGERS

#include "encoder_rows.h"
#include "encoder_linear.h"
#include "encoder_attention.h"
#include "encoder_attention_integers.h"

const path_kernels readout_portable_kernels = PATH_KERNELS;
