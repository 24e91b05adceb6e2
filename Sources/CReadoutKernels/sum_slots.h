// The sum of slots eight features at a time, where the processor can.
#ifndef CREADOUTKERNELS_SUM_SLOTS_H
#define CREADOUTKERNELS_SUM_SLOTS_H

#include "CReadoutKernels.h"

#if defined(__x86_64__)
#define READOUT_HAS_AVX512 1
#define AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512cd")))

/// As readout_sum_slots, for processors with these sets of instructions.
void readout_sum_slots_avx512(const uint64_t *fingerprints, const int8_t *slots,
                              const uint32_t *codes, size_t count, int32_t sums[8]);

/// As readout_score_tokens, for the same processors.
void readout_score_tokens_avx512(const uint64_t *fingerprints, const int8_t *slots,
                                 const struct readout_token_features *features, size_t count,
                                 float step, size_t labels, float *scores);
#endif

#endif
