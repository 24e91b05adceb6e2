// Exact sums of int8 products by AVX-512 VNNI. Included after encoder_vector.h.

// Sums of some rows and a panel of columns, four inputs at a time; added to the tile or written.
INLINE void multiply_rows(
    const int rows, size_t depth, const uint8_t *levels, size_t stride, const int8_t *weights,
    int32_t *tile, const int is_adding) {
  __m512i sums[12][2];
  UNROLL for (int r = 0; r < rows; r++) {
    UNROLL for (int c = 0; c < 2; c++) {
      sums[r][c] = is_adding ? _mm512_loadu_si512(tile + r * panel + c * lanes)
                             : _mm512_setzero_si512();
    }
  }
  for (size_t i = 0; i < depth; i += 4) {
    const __m512i low = _mm512_loadu_si512(weights + i * panel);
    const __m512i high = _mm512_loadu_si512(weights + i * panel + 64);
    UNROLL for (int r = 0; r < rows; r++) {
      int32_t four;
      memcpy(&four, levels + (size_t)r * stride + i, sizeof four);
      const __m512i left = _mm512_set1_epi32(four);
      sums[r][0] = _mm512_dpbusd_epi32(sums[r][0], left, low);
      sums[r][1] = _mm512_dpbusd_epi32(sums[r][1], left, high);
    }
  }
  UNROLL for (int r = 0; r < rows; r++) {
    _mm512_storeu_si512(tile + r * panel, sums[r][0]);
    _mm512_storeu_si512(tile + r * panel + lanes, sums[r][1]);
  }
}

// The same for any number of rows.
INLINE void multiply_vnni(
    size_t rows, size_t depth, const uint8_t *levels, size_t stride, const int8_t *weights,
    int32_t *tile, const int is_adding) {
  size_t r = 0;
  for (; r + 12 <= rows; r += 12) {
    multiply_rows(12, depth, levels + r * stride, stride, weights, tile + r * panel, is_adding);
  }
  for (; r + 4 <= rows; r += 4) {
    multiply_rows(4, depth, levels + r * stride, stride, weights, tile + r * panel, is_adding);
  }
  for (; r < rows; r++) {
    multiply_rows(1, depth, levels + r * stride, stride, weights, tile + r * panel, is_adding);
  }
}
