// Kernels for the models: plain C, the same result on every processor.
#ifndef CREADOUTKERNELS_H
#define CREADOUTKERNELS_H

#include <stddef.h>
#include <stdint.h>

#include "ReadoutEncoder.h"

/// Adds the weights of features out of a table of 64-byte lines.
///
/// A line has eight slots of eight bytes: seven int8 weights and a fingerprint, 0 for an empty
/// slot. A feature's code is its line in the upper bits and its fingerprint in the lowest eight;
/// a feature whose fingerprint no slot of its line bears adds nothing.
///
/// @param table  Slots, shape [lines, 8, 8], row-major.
/// @param codes  Codes of the features, each of a line that the table has.
/// @param count  Number of codes.
/// @param sums   Receives seven sums; integers, so that any order gives the same.
void readout_sum_slots(const int8_t *table, const uint32_t *codes, size_t count, int32_t sums[8]);

#endif
