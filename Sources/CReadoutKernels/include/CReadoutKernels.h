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
/// @param seeds   Seed of each feature: the number of the template times 0x9E3779B97F4A7C15,
///                combined with the value by exclusive or.
/// @param count   Number of features.
/// @param codes   Receives the code of each feature: its line, 15 bits, above a fingerprint of 1
///                to 255 in the lowest eight bits.
void readout_hash_seeds(const uint64_t *seeds, size_t count, uint32_t *codes);

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

/// Features of some tokens.
struct readout_token_features {
  /// Seeds of the features that are looked up by their hash, one token's behind another's.
  const uint64_t *seeds;

  /// For each token the index behind its last seed; at most 256 behind that of the token before.
  const uint64_t *ends;

  /// For each token what the weights of its other features sum up to, shape [tokens, 8].
  const int16_t *sums;
};

/// Scores of the labels of some tokens: step times the sum of the weights of a token's features.
///
/// @param fingerprints, slots  As in readout_sum_slots.
/// @param features             The features, whose seeds are hashed as by readout_hash_seeds.
/// @param count                Number of tokens.
/// @param step                 What one step of a weight stands for.
/// @param labels               Number of labels, 1 to 8.
/// @param scores               Receives the scores, shape [tokens, labels], row-major.
void readout_score_tokens(const uint64_t *fingerprints, const int8_t *slots,
                          const struct readout_token_features *features, size_t count, float step,
                          size_t labels, float *scores);

/// The same on any processor: what readout_score_tokens must equal.
void readout_score_tokens_portable(const uint64_t *fingerprints, const int8_t *slots,
                                   const struct readout_token_features *features, size_t count,
                                   float step, size_t labels, float *scores);

/// Exponentials of the scores of each token against the highest of them, as floats.
///
/// @param scores  Scores of labels, finite, shape [length, count], row-major.
/// @param length  Number of tokens.
/// @param count   Number of labels, 1 to 8.
/// @param rows    Receives the exponentials, shape [length, 8], 0 behind the last label.
/// @param tops    Receives the highest score of each token.
void readout_exponentials(const float *scores, size_t length, size_t count, float *rows,
                          float *tops);

/// Probabilities of the labels of a run of tokens under a linear-chain random field.
///
/// @param scores     Scores of labels, finite, shape [length, count], row-major.
/// @param length     Number of tokens.
/// @param count      Number of labels, 1 to 8.
/// @param following  Exponentials of the scores of label pairs, shape [before: count, behind: 8].
/// @param preceding  The same, shape [behind: count, before: 8].
/// @param work       Memory for 17 · length floats.
/// @param labels     Receives the probabilities, shape [length, count], row-major.
void readout_label_probabilities(const float *scores, size_t length, size_t count,
                                 const float *following, const float *preceding, float *work,
                                 float *labels);

/// Words of 64 signs that a statement's vector has.
#define READOUT_SIGN_WORDS 4

/// Adds a piece's levels, each times its weight; integers, so that any order gives the same.
///
/// @param levels  The levels of the piece.
/// @param weight  Its weight.
/// @param count   Number of levels.
/// @param sums    As many sums, to which is added.
void readout_add_levels(const int8_t *levels, int16_t weight, size_t count, int32_t *sums);

/// Sums for each row of signs the weights of the places at which it differs from a question.
///
/// @param question   The signs of the question, the first place lowest.
/// @param masks      Bits of the weights, lowest first, shape [bits, READOUT_SIGN_WORDS].
/// @param bits       Number of bits of a weight, at most 8.
/// @param signs      Rows of READOUT_SIGN_WORDS little-endian words, at any address.
/// @param count      Number of rows.
/// @param distances  Receives a sum for each row.
void readout_sign_distances(const uint64_t question[READOUT_SIGN_WORDS],
                            const uint64_t *masks, size_t bits, const uint8_t *signs,
                            size_t count, uint16_t *distances);

#endif
