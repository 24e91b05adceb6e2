// Self-attention over one sequence. Included after encoder_linear.h.

// Copies a head's keys, transposed, to [32, padded], and its values to [count, 32].
static void gather_head(
    const float *triples, size_t count, size_t padded, size_t stride, size_t width, float *keys,
    float *values) {
  for (size_t start = 0; start < padded; start += lanes) {
    for (size_t d = 0; d < head_width; d++) {
      for (size_t j = start; j < start + lanes; j++) {
        keys[d * padded + j] = j < count ? triples[j * stride + width + d] : 0;
      }
    }
  }
  for (size_t j = 0; j < count; j++) {
    memcpy(values + j * head_width, triples + j * stride + 2 * width, head_width * sizeof(float));
  }
}

// Turns the scores of one query into weights; returns 1 / their sum.
INLINE float soften(float *scores, size_t count, size_t padded) {
  for (size_t j = count; j < padded; j++) scores[j] = -3e38f;
  floats high = splat(-3e38f);
  for (size_t j = 0; j < padded; j += lanes) high = larger(load(scores + j), high);
  const floats highest = splat(largest_of(high));
  const floats unit = splat(1.44269504f * 0.17677669529f);  // log2(e) / sqrt(32)
  floats sum = splat(0);
  for (size_t j = 0; j < padded; j += lanes) {
    const floats weights = power_of_two((load(scores + j) - highest) * unit);
    store(scores + j, weights);
    sum += weights;
  }
  return 1.0f / sum_of(sum);
}

static void attention(
    const float *triples, size_t count, size_t heads, float *mixed, float *scratch) {
  const size_t padded = (count + panel - 1) / panel * panel;
  const size_t width = heads * head_width;
  const size_t stride = 3 * width;
  float *keys = scratch;
  float *values = keys + head_width * padded;
  float *scores = values + head_width * padded;
  for (size_t head = 0; head < heads; head++) {
    const float *queries = triples + head * head_width;
    gather_head(queries, count, padded, stride, width, keys, values);
    for (size_t row = 0; row < count; row += float_rows) {
      const size_t height = count - row < float_rows ? count - row : float_rows;
      multiply(
          height, padded, head_width, queries + row * stride, stride, keys, padded, scores, padded);
      float factors[float_rows];
      for (size_t r = 0; r < height; r++) {
        factors[r] = soften(scores + r * padded, count, padded);
      }
      float *out = mixed + row * width + head * head_width;
      multiply(
          height, head_width, count, scores, padded, values, head_width, out, width);
      for (size_t r = 0; r < height; r++) {
        for (size_t d = 0; d < head_width; d += lanes) {
          store(out + r * width + d, load(out + r * width + d) * factors[r]);
        }
      }
    }
  }
}
