#define _GNU_SOURCE  // for syscall
#include "encoder_paths.h"

#include <string.h>

#if defined(__x86_64__) && defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>

// Linux lets a process use the tile registers once it has asked to: ARCH_REQ_XCOMP_PERM, of the
// state component 18 (Linux's Documentation/arch/x86/xstate.rst).
static int may_use_tiles(void) { return syscall(SYS_arch_prctl, 0x1023, 18) == 0; }
#else
static int may_use_tiles(void) { return 0; }
#endif

#if defined(__x86_64__)
static int has_avx512(void) {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
      && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")
      && __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("fma");
}

static int has_amx(void) {
  return has_avx512() && __builtin_cpu_supports("amx-tile") && __builtin_cpu_supports("amx-int8")
      && may_use_tiles();
}
#endif

int readout_path_is_available(readout_path path) {
  switch (path) {
    case READOUT_PATH_PORTABLE: return 1;
#if defined(__x86_64__)
    case READOUT_PATH_AVX2:
      return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    case READOUT_PATH_AVX512: return has_avx512();
    case READOUT_PATH_AMX: return has_amx();
#endif
    default: return 0;
  }
}

static const path_kernels *kernels(readout_path path) {
#if defined(__x86_64__)
  if (path == READOUT_PATH_AVX2) return &readout_avx2_kernels;
  if (path == READOUT_PATH_AMX) return &readout_amx_kernels;
  if (path == READOUT_PATH_AVX512) return &readout_avx512_kernels;
#else
  (void)path;
#endif
  return &readout_portable_kernels;
}

void readout_quantise(
    readout_path path, const float *rows, size_t count, size_t width, uint8_t *levels, float *steps,
    int32_t *zeros) {
  kernels(path)->quantise(rows, count, width, levels, steps, zeros);
}

void readout_linear_integers(
    readout_path path, const readout_linear *layer, const uint8_t *levels, const float *steps,
    const int32_t *zeros, size_t count, float *outputs) {
  kernels(path)->linear_integers(layer, levels, steps, zeros, count, outputs);
}

void readout_linear_floats(
    readout_path path, const readout_linear *layer, const float *rows, size_t count,
    float *outputs) {
  kernels(path)->linear_floats(layer, rows, count, outputs);
}

void readout_attention(
    readout_path path, const float *triples, size_t count, size_t heads, float *mixed,
    float *scratch) {
  kernels(path)->attention(triples, count, heads, mixed, scratch);
}

void readout_attention_integers(
    readout_path path, const float *triples, size_t count, size_t heads, float *mixed,
    float *scratch) {
  kernels(path)->attention_integers(triples, count, heads, mixed, scratch);
}

void readout_normalise(
    readout_path path, float *rows, const float *added, size_t count, size_t width,
    const float *gain, const float *bias) {
  kernels(path)->normalise(rows, added, count, width, gain, bias);
}

void readout_embed_integers(
    readout_path path, const int8_t *row, float scale, const float *position, size_t width,
    float *sum) {
  kernels(path)->embed_integers(row, scale, position, width, sum);
}

void readout_embed_floats(
    readout_path path, const void *row, const float *position, size_t width, float *sum) {
  kernels(path)->embed_floats(row, position, width, sum);
}

size_t readout_attention_scratch(size_t count) {
  const size_t padded = (count + READOUT_PANEL - 1) / READOUT_PANEL * READOUT_PANEL;
  return padded * (2 * 32 + 16);
}

void readout_pack_integers(
    const int8_t *weights, size_t outputs, size_t inputs, int8_t *packed, int32_t *sums) {
  const size_t panels = (outputs + READOUT_PANEL - 1) / READOUT_PANEL;
  memset(packed, 0, panels * READOUT_PANEL * inputs);
  memset(sums, 0, panels * READOUT_PANEL * sizeof *sums);
  for (size_t output = 0; output < outputs; output++) {
    const int8_t *row = weights + output * inputs;
    int8_t *column = packed + output / READOUT_PANEL * READOUT_PANEL * inputs
        + output % READOUT_PANEL * 4;
    int32_t sum = 0;
    for (size_t i = 0; i < inputs; i++) sum += row[i];
    sums[output] = sum;
    for (size_t i = 0; i < inputs; i += 4) memcpy(column + i * READOUT_PANEL, row + i, 4);
  }
}

void readout_pack_floats(
    const void *weights, size_t outputs, size_t inputs, size_t output_stride, size_t input_stride,
    float *packed) {
  const size_t panels = (outputs + READOUT_PANEL - 1) / READOUT_PANEL;
  const char *bytes = weights;
  memset(packed, 0, panels * READOUT_PANEL * inputs * sizeof *packed);
  for (size_t output = 0; output < outputs; output++) {
    float *column = packed + output / READOUT_PANEL * READOUT_PANEL * inputs
        + output % READOUT_PANEL;
    for (size_t i = 0; i < inputs; i++) {
      const size_t place = (output * output_stride + i * input_stride) * sizeof(float);
      memcpy(column + i * READOUT_PANEL, bytes + place, sizeof(float));
    }
  }
}
