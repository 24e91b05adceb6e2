// Work on single rows: embedding, normalisation, quantisation. Included after encoder_vector.h.

static void embed_integers(
    const int8_t *row, float scale, const float *position, size_t width, float *sum) {
  for (size_t i = 0; i < width; i += lanes) {
    signed_bytes16 steps;
    memcpy(&steps, row + i, sizeof steps);
    const floats values = __builtin_convertvector(steps, floats);
    store(sum + i, fused(values, splat(scale), load(position + i)));
  }
}

static void embed_floats(const void *row, const float *position, size_t width, float *sum) {
  const char *values = row;
  for (size_t i = 0; i < width; i += lanes) {
    store(sum + i, load(values + i * sizeof(float)) + load(position + i));
  }
}

INLINE void normalise_row(float *row, size_t width, const float *gain, const float *bias) {
  floats sum = splat(0);
  for (size_t i = 0; i < width; i += lanes) sum += load(row + i);
  const floats mean = splat(sum_of(sum) / (float)width);
  floats squares = splat(0);
  for (size_t i = 0; i < width; i += lanes) {
    const floats centred = load(row + i) - mean;
    squares = fused(centred, centred, squares);
  }
  const float variance = sum_of(squares) / (float)width;
  const floats factor = splat(1.0f) / __builtin_elementwise_sqrt(splat(variance + 1e-12f));
  for (size_t i = 0; i < width; i += lanes) {
    const floats centred = (load(row + i) - mean) * factor;
    store(row + i, fused(centred, load(gain + i), load(bias + i)));
  }
}

static void normalise(
    float *rows, const float *added, size_t count, size_t width, const float *gain,
    const float *bias) {
  for (size_t row = 0; row < count; row++) {
    float *start = rows + row * width;
    if (added) {
      const float *other = added + row * width;
      for (size_t i = 0; i < width; i += lanes) store(start + i, load(start + i) + load(other + i));
    }
    normalise_row(start, width, gain, bias);
  }
}

static void quantise(
    const float *rows, size_t count, size_t width, uint8_t *levels, float *steps, int32_t *zeros) {
  for (size_t row = 0; row < count; row++) {
    const float *start = rows + row * width;
    floats high = splat(0);
    floats low = splat(0);
    for (size_t i = 0; i < width; i += lanes) {
      const floats values = load(start + i);
      high = larger(values, high);
      low = larger(-values, low);
    }
    const float lowest = largest_of(low);
    const float range = largest_of(high) + lowest;
    const float factor = range > 0 ? 255.0f / range : 0;
    const floats offset = smaller(larger(splat(lowest * factor), splat(0)), splat(255));
    const floats zero = (offset + rounder) - rounder;
    steps[row] = range / 255.0f;
    zeros[row] = (int32_t)zero[0];
    uint8_t *target = levels + row * width;
    for (size_t i = 0; i < width; i += lanes) {
      const floats scaled = fused(load(start + i), splat(factor), zero);
      const floats clamped = smaller(larger(scaled, splat(0)), splat(255));
      const bytes16 bytes = __builtin_convertvector(rounded_bits(clamped) & 255, bytes16);
      memcpy(target + i, &bytes, sizeof bytes);
    }
  }
}
