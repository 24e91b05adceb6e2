// The table of a path's kernels; the declarations in ReadoutEncoder.h say what each does.
#ifndef ENCODER_PATHS_H
#define ENCODER_PATHS_H

#include "CReadoutKernels.h"

typedef struct {
  void (*quantise)(const float *, size_t, size_t, uint8_t *, float *, int32_t *);
  void (*linear_integers)(
      const readout_linear *, const uint8_t *, const float *, const int32_t *, size_t, float *);
  void (*linear_floats)(const readout_linear *, const float *, size_t, float *);
  void (*attention)(const float *, size_t, size_t, float *, float *);
  void (*attention_integers)(const float *, size_t, size_t, float *, float *);
  void (*normalise)(float *, const float *, size_t, size_t, const float *, const float *);
  void (*embed_integers)(const int8_t *, float, const float *, size_t, float *);
  void (*embed_floats)(const void *, const float *, size_t, float *);
} path_kernels;

#define PATH_KERNELS \
  { \
    quantise, linear_integers, linear_floats, attention, attention_integers, normalise, \
    embed_integers, embed_floats \
  }

extern const path_kernels readout_portable_kernels;

#if defined(__x86_64__)
extern const path_kernels readout_avx2_kernels;
extern const path_kernels readout_avx512_kernels;
extern const path_kernels readout_amx_kernels;
#endif

#endif
