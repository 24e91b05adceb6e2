// The encoder's kernels for processors with AMX for int8, beside AVX-512 and VNNI.
#include "encoder_paths.h"

#if defined(__x86_64__)
#include <immintrin.h>

enum { float_rows = 12, float_columns = 2, float_few = 4, integer_rows = 32, block_rows = 16 };

#pragma clang attribute push( \
    __attribute__((target( \
        "amx-tile,amx-int8,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma"))), \
    apply_to = function)
#include "encoder_vector.h"
#include "encoder_vnni.h"

// Inputs that one instruction multiplies.
enum { block = 64 };

// Eight tile registers of 16 rows of 64 bytes: 0 to 3 hold sums, 4 and 5 levels, 6 and 7 weights.
static void begin_integers(void) {
  struct {
    uint8_t palette, start, reserved[14];
    uint16_t columns[16];
    uint8_t rows[16];
  } shape = {.palette = 1};
  for (int register_index = 0; register_index < 8; register_index++) {
    shape.columns[register_index] = block;
    shape.rows[register_index] = block_rows;
  }
  _tile_loadconfig(&shape);
}

#define BEGIN_INTEGERS begin_integers();
#define END_INTEGERS _tile_release();

// The packed weights are what the instruction wants: each group of four inputs is a row of 64
// bytes for 16 columns, and the next group stands 128 bytes further.
enum { weight_stride = READOUT_PANEL * 4, tile_stride = READOUT_PANEL * 4 };

static void multiply_32_rows(
    size_t depth, const uint8_t *levels, size_t stride, const int8_t *weights, int32_t *tile) {
  _tile_zero(0);
  _tile_zero(1);
  _tile_zero(2);
  _tile_zero(3);
  for (size_t i = 0; i < depth; i += block) {
    _tile_loadd(4, levels + i, stride);
    _tile_loadd(6, weights + i * panel, weight_stride);
    _tile_loadd(7, weights + i * panel + block, weight_stride);
    _tile_dpbusd(0, 4, 6);
    _tile_dpbusd(1, 4, 7);
    _tile_loadd(5, levels + block_rows * stride + i, stride);
    _tile_dpbusd(2, 5, 6);
    _tile_dpbusd(3, 5, 7);
  }
  _tile_stored(0, tile, tile_stride);
  _tile_stored(1, tile + lanes, tile_stride);
  _tile_stored(2, tile + block_rows * panel, tile_stride);
  _tile_stored(3, tile + block_rows * panel + lanes, tile_stride);
}

static void multiply_16_rows(
    size_t depth, const uint8_t *levels, size_t stride, const int8_t *weights, int32_t *tile) {
  _tile_zero(0);
  _tile_zero(1);
  for (size_t i = 0; i < depth; i += block) {
    _tile_loadd(4, levels + i, stride);
    _tile_loadd(6, weights + i * panel, weight_stride);
    _tile_loadd(7, weights + i * panel + block, weight_stride);
    _tile_dpbusd(0, 4, 6);
    _tile_dpbusd(1, 4, 7);
  }
  _tile_stored(0, tile, tile_stride);
  _tile_stored(1, tile + lanes, tile_stride);
}

// Whole blocks by tile registers; rows and inputs that are left over by VNNI.
static void multiply_integers(
    size_t rows, size_t depth, const uint8_t *levels, const int8_t *weights, int32_t *tile) {
  const size_t whole = depth / block * block;
  const size_t tiled = whole == 0 ? 0 : rows / block_rows * block_rows;
  if (tiled == 2 * block_rows) {
    multiply_32_rows(whole, levels, depth, weights, tile);
  } else if (tiled == block_rows) {
    multiply_16_rows(whole, levels, depth, weights, tile);
  }
  if (whole < depth) {
    multiply_vnni(
        tiled, depth - whole, levels + whole, depth, weights + whole * panel, tile, 1);
  }
  multiply_vnni(
      rows - tiled, depth, levels + tiled * depth, depth, weights, tile + tiled * panel, 0);
}

#include "encoder_rows.h"
#include "encoder_linear.h"
#include "encoder_attention.h"
#include "encoder_attention_integers.h"
#pragma clang attribute pop

const path_kernels readout_amx_kernels = PATH_KERNELS;
#endif
