#include "CReadoutKernels.h"
#include "processors.h"

// The same steps in the same order on every processor: no product is joined with a sum.
#pragma STDC FP_CONTRACT OFF

/// The values of all labels at one token.
typedef float label_row __attribute__((vector_size(32), aligned(4)));

#define INLINED static inline __attribute__((always_inline))

/// Forward values in probabilities, brought to a sum of one at each token by its scale.
INLINED void forward(const label_row *nodes, size_t length, size_t count,
                     const label_row *following, label_row *rows, float *scale) {
  for (size_t token = 0; token < length; token++) {
    label_row row = nodes[token];
    if (token > 0) {
      const label_row before = rows[token - 1];
      label_row reached = {0};
      for (size_t from = 0; from < count; from++) reached += before[from] * following[from];
      row = reached * row;
    }
    float sum = 0;
    for (size_t label = 0; label < count; label++) sum += row[label];
    scale[token] = sum > 0 ? sum : 1;
    rows[token] = row / scale[token];
  }
}

/// Backward values under the same scale, each of which a probability is the product of a forward
/// value and.
INLINED void backward(const label_row *nodes, const float *scale, size_t length, size_t count,
                      const label_row *preceding, const label_row *rows, float *labels) {
  label_row behind = {1, 1, 1, 1, 1, 1, 1, 1};
  for (size_t token = length; token-- > 0;) {
    if (token + 1 < length) {
      const label_row node = nodes[token + 1];
      label_row reached = {0};
      for (size_t to = 0; to < count; to++) reached += preceding[to] * node[to] * behind[to];
      behind = reached / scale[token + 1];
    }
    const label_row row = rows[token] * behind;
    for (size_t label = 0; label < count; label++) labels[token * count + label] = row[label];
  }
}

FOR_PROCESSORS
static void probabilities(size_t length, size_t count, const float *following,
                          const float *preceding, float *work, float *labels) {
  const label_row *nodes = (const label_row *)work;
  label_row *rows = (label_row *)(work + 8 * length);
  float *scale = work + 16 * length;
  if (count == 7) {
    forward(nodes, length, 7, (const label_row *)following, rows, scale);
    backward(nodes, scale, length, 7, (const label_row *)preceding, rows, labels);
  } else {
    forward(nodes, length, count, (const label_row *)following, rows, scale);
    backward(nodes, scale, length, count, (const label_row *)preceding, rows, labels);
  }
}

void readout_label_probabilities(const float *scores, size_t length, size_t count,
                                 const float *following, const float *preceding, float *work,
                                 float *labels) {
  readout_exponentials(scores, length, count, work, work + 16 * length);
  probabilities(length, count, following, preceding, work, labels);
}
