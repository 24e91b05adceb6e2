// Self-attention over one sequence in int8. Included after encoder_linear.h and encoder_rows.h.
//
// Queries are quantised row by row like the inputs of a linear layer, keys row by row and values
// column by column like its weights; the weights of a query's mixture have 16 bits, in two bytes:
// in 8, the many small ones of a long sequence would be lost beside a large one. All sums of
// products are exact.

// One head's operands, in the order in which multiply_integers reads them.
typedef struct {
  size_t padded;
  uint8_t *queries;      // [padded, 32]
  float *query_steps;    // [padded]
  int32_t *query_zeros;  // [padded]
  int8_t *keys;          // [panels, 32 / 4, 32, 4]
  float *key_steps;      // [padded]
  int32_t *key_sums;     // [padded]
  int8_t *values;        // [padded / 4, 32, 4]
  float *scores;         // [integer_rows, padded]
  uint8_t *high;         // [integer_rows, padded]
  uint8_t *low;          // [integer_rows, padded]
} head_operands;

static head_operands operands(size_t padded, float *scratch) {
  float *scores = scratch;
  float *query_steps = scores + integer_rows * padded;
  float *key_steps = query_steps + padded;
  int32_t *query_zeros = (int32_t *)(key_steps + padded);
  int32_t *key_sums = query_zeros + padded;
  uint8_t *queries = (uint8_t *)(key_sums + padded);
  uint8_t *keys = queries + head_width * padded;
  uint8_t *values = keys + head_width * padded;
  uint8_t *high = values + head_width * padded;
  return (head_operands){
      padded, queries, query_steps, query_zeros, (int8_t *)keys, key_steps, key_sums,
      (int8_t *)values, scores, high, high + integer_rows * padded};
}

INLINE ints symmetric_levels(floats values, floats factor) {
  const floats limit = splat(127);
  const floats scaled = smaller(larger(values * factor, -limit), limit);
  const floats shifted = scaled + rounder;
  ints bits;
  memcpy(&bits, &shifted, sizeof bits);
  return bits - 0x4B400000;
}

static void pack_keys(const float *keys, size_t count, size_t stride, head_operands to) {
  for (size_t j = 0; j < to.padded; j++) {
    int8_t *target = to.keys + j / panel * panel * head_width + j % panel * 4;
    int8_t row[head_width] = {0};
    to.key_steps[j] = 0;
    to.key_sums[j] = 0;
    if (j < count) {
      const floats left = load(keys + j * stride);
      const floats right = load(keys + j * stride + lanes);
      const float size = largest_of(larger(larger(left, -left), larger(right, -right)));
      const floats factor = splat(size > 0 ? 127.0f / size : 0);
      const ints first = symmetric_levels(left, factor);
      const ints second = symmetric_levels(right, factor);
      const signed_bytes16 bytes[2] = {
          __builtin_convertvector(first, signed_bytes16),
          __builtin_convertvector(second, signed_bytes16)};
      memcpy(row, bytes, sizeof row);
      to.key_steps[j] = size / 127.0f;
      to.key_sums[j] = (int32_t)sum_of(__builtin_convertvector(first + second, floats));
    }
    for (size_t d = 0; d < head_width; d += 4) memcpy(target + d * panel, row + d, 4);
  }
}

// Packs the values; steps receives what one level of each column stands for.
static void pack_values(
    const float *values, size_t count, size_t stride, head_operands to, floats steps[2]) {
  for (int half = 0; half < 2; half++) {
    const float *start = values + half * lanes;
    floats size = splat(1e-30f);
    for (size_t j = 0; j < count; j++) {
      const floats row = load(start + j * stride);
      size = larger(larger(row, -row), size);
    }
    const floats factor = splat(127.0f) / size;
    steps[half] = size / splat(127.0f);
    for (size_t group = 0; group < to.padded; group += 4) {
      ints four = (ints)(0);
      for (size_t j = group; j < group + 4 && j < count; j++) {
        four |= (symmetric_levels(load(start + j * stride), factor) & 255) << (int)(j % 4 * 8);
      }
      memcpy(to.values + group * panel + half * lanes * 4, &four, sizeof four);
    }
  }
}

// The scores of some queries, times log2(e) / sqrt(32).
INLINE void score(size_t row, size_t height, head_operands of) {
  int32_t tile[integer_rows * panel];
  for (size_t start = 0; start < of.padded; start += panel) {
    multiply_integers(
        height, head_width, of.queries + row * head_width, of.keys + start * head_width, tile);
    for (size_t half = 0; half < panel; half += lanes) {
      const floats steps =
          load(of.key_steps + start + half) * splat(1.44269504f * 0.17677669529f);
      ints sums;
      memcpy(&sums, of.key_sums + start + half, sizeof sums);
      for (size_t r = 0; r < height; r++) {
        ints exact;
        memcpy(&exact, tile + r * panel + half, sizeof exact);
        const ints centred = exact - of.query_zeros[row + r] * sums;
        const floats scaled = __builtin_convertvector(centred, floats) * steps;
        store(of.scores + r * of.padded + start + half, scaled * of.query_steps[row + r]);
      }
    }
  }
}

// Turns the scores of a query into weights of 16 bits; returns 1 / their sum.
INLINE float soften_integers(size_t r, size_t count, head_operands of) {
  float *scores = of.scores + r * of.padded;
  for (size_t j = count; j < of.padded; j++) scores[j] = -3e38f;
  floats high = splat(-3e38f);
  for (size_t j = 0; j < of.padded; j += lanes) high = larger(load(scores + j), high);
  const floats highest = splat(largest_of(high));
  floats sum = splat(0);
  for (size_t j = 0; j < of.padded; j += lanes) {
    const floats weights = power_of_two(load(scores + j) - highest) * splat(65535.0f) + rounder;
    ints bits;
    memcpy(&bits, &weights, sizeof bits);
    sum += weights - rounder;
    const bytes16 upper = __builtin_convertvector((bits >> 8) & 255, bytes16);
    const bytes16 lower = __builtin_convertvector(bits & 255, bytes16);
    memcpy(of.high + r * of.padded + j, &upper, sizeof upper);
    memcpy(of.low + r * of.padded + j, &lower, sizeof lower);
  }
  return 1.0f / sum_of(sum);
}

// Mixes the values by the weights of some queries.
INLINE void mix(
    size_t height, const float *factors, const floats steps[2], head_operands of, float *out,
    size_t width) {
  int32_t upper[integer_rows * panel];
  int32_t lower[integer_rows * panel];
  multiply_integers(height, of.padded, of.high, of.values, upper);
  multiply_integers(height, of.padded, of.low, of.values, lower);
  for (size_t r = 0; r < height; r++) {
    for (size_t half = 0; half < 2; half++) {
      ints above;
      ints below;
      memcpy(&above, upper + r * panel + half * lanes, sizeof above);
      memcpy(&below, lower + r * panel + half * lanes, sizeof below);
      const floats sum = fused(
          __builtin_convertvector(above, floats), splat(256.0f),
          __builtin_convertvector(below, floats));
      store(out + r * width + half * lanes, sum * (steps[half] * factors[r]));
    }
  }
}

static void attention_integers(
    const float *triples, size_t count, size_t heads, float *mixed, float *scratch) {
  const size_t padded = (count + panel - 1) / panel * panel;
  const size_t width = heads * head_width;
  const size_t stride = 3 * width;
  const head_operands head = operands(padded, scratch);
  BEGIN_INTEGERS
  for (size_t start = 0; start < width; start += head_width) {
    for (size_t j = 0; j < count; j++) {
      quantise(
          triples + start + j * stride, 1, head_width, head.queries + j * head_width,
          head.query_steps + j, head.query_zeros + j);
    }
    floats steps[2];
    pack_keys(triples + start + width, count, stride, head);
    pack_values(triples + start + 2 * width, count, stride, head, steps);
    for (size_t row = 0; row < count; row += integer_rows) {
      const size_t height = count - row < integer_rows ? count - row : integer_rows;
      float factors[integer_rows];
      score(row, height, head);
      for (size_t r = 0; r < height; r++) factors[r] = soften_integers(r, count, head);
      mix(height, factors, steps, head, mixed + row * width + start, width);
    }
  }
  END_INTEGERS
}
