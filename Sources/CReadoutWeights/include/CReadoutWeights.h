// The weights of the trained models, inside the program.
#ifndef CREADOUTWEIGHTS_H
#define CREADOUTWEIGHTS_H

#include <stddef.h>
#include <stdint.h>

/// The weight file of the fast model; docs/models/fast.md is its card.
const uint8_t *readout_fast_weights_start(void);

/// Its number of bytes.
extern const size_t readout_fast_weights_size;

/// Its SHA-256: 64 hexadecimal digits and a zero.
const char *readout_fast_weights_sha256(void);

/// The weight file of the accurate model; docs/models/accurate.md is its card.
const uint8_t *readout_accurate_weights_start(void);

/// Its number of bytes.
extern const size_t readout_accurate_weights_size;

/// SHA-256 of it and the fast model's file, one behind the other: 64 hexadecimal digits and a zero.
const char *readout_accurate_weights_sha256(void);

/// The vectors of word pieces; docs/models/vectors.md is their card.
const uint8_t *readout_vectors_weights_start(void);

/// Their number of bytes.
extern const size_t readout_vectors_weights_size;

/// SHA-256 of them: 64 hexadecimal digits and a zero.
const char *readout_vectors_weights_sha256(void);

#endif
