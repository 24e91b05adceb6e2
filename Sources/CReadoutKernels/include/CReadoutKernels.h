// Kernels for the models: plain C, the same result on every processor.
#ifndef CREADOUTKERNELS_H
#define CREADOUTKERNELS_H

#include <stddef.h>
#include <stdint.h>

#include "ReadoutEncoder.h"

/// Hashes the features of one token.
///
/// A feature is the number of its template and the value that this looks at; the hash is the one
/// that FeatureHash has for a single feature.
///
/// @param values  Value of each feature; the templates are numbered in their order.
/// @param count   Number of features.
/// @param first   Number of the first feature's template.
/// @param codes   Receives the code of each feature: its line, 15 bits, above a fingerprint of 1
///                to 255 in the lowest eight bits.
void readout_hash_features(const uint64_t *values, size_t count, uint64_t first, uint32_t *codes);

/// Adds the weights of features out of a table of lines with eight slots each.
///
/// A feature's code is its line in the upper bits and its fingerprint, 1 to 255, in the lowest
/// eight; it adds the weights of the first slot of its line that bears its fingerprint, and nothing
/// when no slot does.
///
/// @param fingerprints  Of each line the fingerprints of its slots, the first slot's in the lowest
///                      byte; 0 for an empty slot.
/// @param slots         Slots of seven int8 weights and a byte that does not count, shape
///                      [lines, 8, 8], row-major.
/// @param codes         Codes of the features, each of a line that the table has.
/// @param count         Number of codes.
/// @param sums          Receives seven sums; integers, so that any order gives the same.
void readout_sum_slots(const uint64_t *fingerprints, const int8_t *slots, const uint32_t *codes,
                       size_t count, int32_t sums[8]);

/// The same on any processor: what readout_sum_slots must equal.
void readout_sum_slots_portable(const uint64_t *fingerprints, const int8_t *slots,
                                const uint32_t *codes, size_t count, int32_t sums[8]);

/// Exponentials of the scores of each token against the highest of them, as floats.
///
/// @param scores  Scores of labels, finite, shape [length, count], row-major.
/// @param length  Number of tokens.
/// @param count   Number of labels, 1 to 8.
/// @param rows    Receives the exponentials, shape [length, 8], 0 behind the last label.
/// @param tops    Receives the highest score of each token.
void readout_exponentials(const float *scores, size_t length, size_t count, float *rows,
                          float *tops);

#endif
