// The encoder's kernels for processors with AVX-512 and its instructions for int8 (VNNI).
#include "encoder_paths.h"

#if defined(__x86_64__)
#include <immintrin.h>

enum { float_rows = 12, float_columns = 2, float_few = 4, integer_rows = 12 };

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma"))), \
    apply_to = function)
#include "encoder_vector.h"

#include "encoder_vnni.h"

#define BEGIN_INTEGERS
#define END_INTEGERS

static void multiply_integers(
    size_t rows, size_t depth, const uint8_t *levels, const int8_t *weights, int32_t *tile) {
  multiply_vnni(rows, depth, levels, depth, weights, tile, 0);
}

#include "encoder_rows.h"
#include "encoder_linear.h"
#include "encoder_attention.h"
#include "encoder_attention_integers.h"
#pragma clang attribute pop

const path_kernels readout_avx512_kernels = PATH_KERNELS;
#endif
