// Kernels of the encoder: linear layers, attention, normalisation.
//
// A kernel has three paths, and each gives the same bytes: what is summed in floats is written
// once, in vectors of 16 lanes with a fixed order of sums, and compiled for each path; sums of
// int8 products are exact. Matrices are row-major. No kernel allocates, and none checks its sizes:
// the callers in Swift do.
#ifndef READOUTENCODER_H
#define READOUTENCODER_H

#include <stddef.h>
#include <stdint.h>

/// The instructions that a kernel uses.
typedef enum {
  READOUT_PATH_PORTABLE = 0,
  READOUT_PATH_AVX2 = 1,
  READOUT_PATH_AVX512 = 2,
  READOUT_PATH_AMX = 3,
} readout_path;

/// Whether this processor, this system and this build have a path: 1 or 0.
///
/// A path that is asked for must be available. Asking for AMX asks the system for leave to use its
/// registers, for the whole process.
int readout_path_is_available(readout_path path);

/// What a linear layer does with its sums.
typedef enum {
  READOUT_ACTIVATION_NONE = 0,
  READOUT_ACTIVATION_GELU = 1,
  READOUT_ACTIVATION_RELU = 2,
} readout_activation;

/// Columns that the packed weights hold side by side.
#define READOUT_PANEL 32

/// A linear layer with packed weights: outputs = activation(inputs * weights + bias).
typedef struct {
  /// Number of inputs; a multiple of 16 for int8 weights.
  size_t inputs;
  /// Number of outputs.
  size_t outputs;
  /// Float weights, shape [panels, inputs, 32], padded with zeros; null for int8.
  const float *floats;
  /// Int8 weights, shape [panels, inputs / 4, 32, 4], padded with zeros; null for floats.
  const int8_t *integers;
  /// For int8: what one step of each output's weights stands for, shape [panels, 32].
  const float *scales;
  /// For int8: the sum of each output's weights, shape [panels, 32].
  const int32_t *sums;
  /// What is added to each output, shape [panels, 32].
  const float *bias;
  readout_activation activation;
} readout_linear;

/// Packs int8 weights and sums them.
///
/// @param weights  Shape [outputs, inputs], any alignment.
/// @param packed   Receives [panels, inputs / 4, 32, 4].
/// @param sums     Receives [panels, 32].
void readout_pack_integers(
    const int8_t *weights, size_t outputs, size_t inputs, int8_t *packed, int32_t *sums);

/// Packs float weights.
///
/// @param weights        Any alignment; the weight of input i and output o stands at
///                       i * input_stride + o * output_stride.
/// @param packed         Receives [panels, inputs, 32].
void readout_pack_floats(
    const void *weights, size_t outputs, size_t inputs, size_t output_stride, size_t input_stride,
    float *packed);

/// Number of floats of working memory that readout_attention needs for a sequence.
size_t readout_attention_scratch(size_t count);

/// Quantises rows to 256 levels each: value = step * (level - zero).
///
/// A row's range is stretched to hold 0, so that 0 has a level of its own.
///
/// @param rows    Shape [count, width]; width is a multiple of 16.
/// @param levels  Receives [count, width].
/// @param steps   Receives [count].
/// @param zeros   Receives [count], each 0...255.
void readout_quantise(
    readout_path path, const float *rows, size_t count, size_t width, uint8_t *levels, float *steps,
    int32_t *zeros);

/// Runs a linear layer of int8 weights on rows that readout_quantise gave.
///
/// @param outputs  Receives [count, layer->outputs].
void readout_linear_integers(
    readout_path path, const readout_linear *layer, const uint8_t *levels, const float *steps,
    const int32_t *zeros, size_t count, float *outputs);

/// Runs a linear layer of float weights.
///
/// @param rows     Shape [count, layer->inputs].
/// @param outputs  Receives [count, layer->outputs].
void readout_linear_floats(
    readout_path path, const readout_linear *layer, const float *rows, size_t count,
    float *outputs);

/// Runs self-attention over one sequence, heads of 32.
///
/// @param triples  Queries, keys and values of each piece, shape [count, 3, heads, 32].
/// @param mixed    Receives [count, heads, 32].
/// @param scratch  Floats of working memory: readout_attention_scratch(count).
void readout_attention(
    readout_path path, const float *triples, size_t count, size_t heads, float *mixed,
    float *scratch);

/// The same with queries, keys, values and the weights of the mixtures quantised.
void readout_attention_integers(
    readout_path path, const float *triples, size_t count, size_t heads, float *mixed,
    float *scratch);

/// Adds rows to rows and normalises each: gain * (x - mean) / sqrt(variance + 1e-12) + bias.
///
/// @param rows     Shape [count, width], in place; width is a multiple of 16.
/// @param added    Shape [count, width], or null.
void readout_normalise(
    readout_path path, float *rows, const float *added, size_t count, size_t width,
    const float *gain, const float *bias);

/// Writes scale * row + position, the start of a piece's embedding.
///
/// @param row       int8, shape [width], any alignment.
/// @param position  Shape [width].
/// @param sum       Receives [width]; width is a multiple of 16.
void readout_embed_integers(
    readout_path path, const int8_t *row, float scale, const float *position, size_t width,
    float *sum);

/// Writes row + position; the row may stand at any address.
void readout_embed_floats(
    readout_path path, const void *row, const float *position, size_t width, float *sum);

#endif
