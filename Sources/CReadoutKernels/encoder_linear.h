// Linear layers, tile by tile of the outputs. Included after encoder_vector.h.
//
// A path sets the shape of a tile, float_rows by float_columns vectors, to fit its registers. Each
// output is one sum over the inputs in their order, so that the shape changes no bit.

// x * Phi(x), the exact GELU. Phi by an odd polynomial (weighted least squares at Chebyshev points
// of x^2 in 0...5.5^2, error of the product 1e-6); beyond 5.5 Phi is 0 or 1 to that precision.
INLINE floats gelu(floats x) {
  const floats near = smaller(larger(x, splat(-5.5f)), splat(5.5f));
  const floats u = fused(near * near, splat(2.0f / 30.25f), splat(-1.0f));
  floats sum = splat(-0.000916456047f);
  sum = fused(sum, u, splat(0.00259829103f));
  sum = fused(sum, u, splat(-0.0025082333f));
  sum = fused(sum, u, splat(0.00246123201f));
  sum = fused(sum, u, splat(-0.00629988406f));
  sum = fused(sum, u, splat(0.0114373816f));
  sum = fused(sum, u, splat(-0.0153714037f));
  sum = fused(sum, u, splat(0.0200248919f));
  sum = fused(sum, u, splat(-0.0259419139f));
  sum = fused(sum, u, splat(0.0321143754f));
  sum = fused(sum, u, splat(-0.038804736f));
  sum = fused(sum, u, splat(0.0477355607f));
  sum = fused(sum, u, splat(-0.0641719773f));
  sum = fused(sum, u, splat(0.128551945f));
  return x * fused(sum, near, splat(0.5f));
}

INLINE floats activated(floats x, readout_activation activation) {
  switch (activation) {
    case READOUT_ACTIVATION_GELU: return gelu(x);
    case READOUT_ACTIVATION_RELU: return larger(x, splat(0));
    default: return x;
  }
}

// out[r][c] = sum over i of a[r][i] * b[i][c], in the order of i.
INLINE void multiply_tile(
    const int rows, const int columns, size_t depth, const float *a, size_t a_stride,
    const float *b, size_t b_stride, float *out, size_t out_stride) {
  floats sums[float_rows][float_columns];
  UNROLL for (int r = 0; r < rows; r++) {
    UNROLL for (int c = 0; c < columns; c++) sums[r][c] = splat(0);
  }
  for (size_t i = 0; i < depth; i++) {
    floats right[float_columns];
    UNROLL for (int c = 0; c < columns; c++) right[c] = load(b + i * b_stride + c * lanes);
    UNROLL for (int r = 0; r < rows; r++) {
      const floats left = splat(a[(size_t)r * a_stride + i]);
      UNROLL for (int c = 0; c < columns; c++) sums[r][c] = fused(left, right[c], sums[r][c]);
    }
  }
  UNROLL for (int r = 0; r < rows; r++) {
    UNROLL for (int c = 0; c < columns; c++) {
      store(out + (size_t)r * out_stride + c * lanes, sums[r][c]);
    }
  }
}

// The same for up to float_rows rows and any even number of vectors of columns.
static void multiply(
    size_t rows, size_t columns, size_t depth, const float *a, size_t a_stride, const float *b,
    size_t b_stride, float *out, size_t out_stride) {
  for (size_t c = 0; c < columns; c += float_columns * lanes) {
    if (rows == float_rows) {
      multiply_tile(
          float_rows, float_columns, depth, a, a_stride, b + c, b_stride, out + c, out_stride);
      continue;
    }
    size_t r = 0;
    for (; r + float_few <= rows; r += float_few) {
      multiply_tile(
          float_few, float_columns, depth, a + r * a_stride, a_stride, b + c, b_stride,
          out + r * out_stride + c, out_stride);
    }
    for (; r < rows; r++) {
      multiply_tile(
          1, float_columns, depth, a + r * a_stride, a_stride, b + c, b_stride,
          out + r * out_stride + c, out_stride);
    }
  }
}

INLINE void write_panel(float *outputs, const floats values[2], size_t columns) {
  if (columns >= panel) {
    store(outputs, values[0]);
    store(outputs + lanes, values[1]);
  } else {
    memcpy(outputs, values, columns * sizeof(float));
  }
}

static void linear_floats(
    const readout_linear *layer, const float *rows, size_t count, float *outputs) {
  float tile[float_rows * panel];
  for (size_t start = 0; start < layer->outputs; start += panel) {
    const float *weights = layer->floats + start * layer->inputs;
    const floats bias[2] = {load(layer->bias + start), load(layer->bias + start + lanes)};
    for (size_t row = 0; row < count; row += float_rows) {
      const size_t height = count - row < float_rows ? count - row : float_rows;
      multiply(
          height, panel, layer->inputs, rows + row * layer->inputs, layer->inputs, weights, panel,
          tile, panel);
      for (size_t r = 0; r < height; r++) {
        floats values[2];
        for (int half = 0; half < 2; half++) {
          values[half] =
              activated(load(tile + r * panel + half * lanes) + bias[half], layer->activation);
        }
        write_panel(
            outputs + (row + r) * layer->outputs + start, values, layer->outputs - start);
      }
    }
  }
}

// Rows of a tile of exact sums, back to floats.
INLINE void write_integers(
    const readout_linear *layer, size_t start, size_t height, const int32_t *tile,
    const float *steps, const int32_t *zeros, float *outputs,
    const readout_activation activation) {
  floats scales[2], bias[2];
  ints weights[2];
  UNROLL for (int half = 0; half < 2; half++) {
    scales[half] = load(layer->scales + start + half * lanes);
    bias[half] = load(layer->bias + start + half * lanes);
    memcpy(&weights[half], layer->sums + start + half * lanes, sizeof weights[half]);
  }
  for (size_t r = 0; r < height; r++) {
    floats values[2];
    UNROLL for (int half = 0; half < 2; half++) {
      ints exact;
      memcpy(&exact, tile + r * panel + half * lanes, sizeof exact);
      const floats sum = __builtin_convertvector(exact - zeros[r] * weights[half], floats);
      const floats value = fused(sum * scales[half], splat(steps[r]), bias[half]);
      values[half] = activated(value, activation);
    }
    write_panel(outputs + r * layer->outputs + start, values, layer->outputs - start);
  }
}

static void linear_integers(
    const readout_linear *layer, const uint8_t *levels, const float *steps, const int32_t *zeros,
    size_t count, float *outputs) {
  int32_t tile[integer_rows * panel];
  BEGIN_INTEGERS
  for (size_t start = 0; start < layer->outputs; start += panel) {
    const int8_t *weights = layer->integers + start * layer->inputs;
    for (size_t row = 0; row < count; row += integer_rows) {
      const size_t height = count - row < integer_rows ? count - row : integer_rows;
      float *target = outputs + row * layer->outputs;
      multiply_integers(height, layer->inputs, levels + row * layer->inputs, weights, tile);
      // Each activation has a loop of its own, with its constants in registers.
      if (layer->activation == READOUT_ACTIVATION_GELU) {
        write_integers(
            layer, start, height, tile, steps + row, zeros + row, target, READOUT_ACTIVATION_GELU);
      } else if (layer->activation == READOUT_ACTIVATION_RELU) {
        write_integers(
            layer, start, height, tile, steps + row, zeros + row, target, READOUT_ACTIVATION_RELU);
      } else {
        write_integers(
            layer, start, height, tile, steps + row, zeros + row, target, READOUT_ACTIVATION_NONE);
      }
    }
  }
  END_INTEGERS
}
