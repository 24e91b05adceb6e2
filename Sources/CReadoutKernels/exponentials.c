#include "CReadoutKernels.h"
#include "processors.h"

#include <string.h>

// The same steps in the same order on every processor: no product is joined with a sum.
#pragma STDC FP_CONTRACT OFF

/// The exponential of a number of zero or less, to the last bit but one of a double: 2^n · e^r by
/// the Taylor series of e^r, |r| < 0.35.
///
/// - SeeAlso: Muller, "Elementary Functions", on range reduction with a constant in two parts.
static inline double exponential(double x) {
  // Below this a float is zero, and 2^n would leave the range of a double further down.
  x = x > -200 ? x : -200;
  // Adding and taking away 1.5 · 2^52 rounds to a whole number, which stays in the lowest bits.
  const double shift = 0x1.8p52;
  const double shifted = x * 0x1.71547652b82fep0 + shift;
  const double n = shifted - shift;
  const double r = x - n * 0x1.62e42fefa38p-1 - n * 0x1.ef35793c7673p-45;
  double sum = 1.0 / 6227020800;
  sum = sum * r + 1.0 / 479001600;
  sum = sum * r + 1.0 / 39916800;
  sum = sum * r + 1.0 / 3628800;
  sum = sum * r + 1.0 / 362880;
  sum = sum * r + 1.0 / 40320;
  sum = sum * r + 1.0 / 5040;
  sum = sum * r + 1.0 / 720;
  sum = sum * r + 1.0 / 120;
  sum = sum * r + 1.0 / 24;
  sum = sum * r + 1.0 / 6;
  sum = sum * r + 0.5;
  sum = sum * r + 1;
  sum = sum * r + 1;
  uint64_t whole, bits;
  memcpy(&whole, &shifted, sizeof whole);
  memcpy(&bits, &sum, sizeof bits);
  bits += whole << 52;
  memcpy(&sum, &bits, sizeof sum);
  return sum;
}

FOR_PROCESSORS
void readout_exponentials(const float *scores, size_t length, size_t count, float *rows,
                          float *tops) {
  for (size_t token = 0; token < length; token++) {
    const float *row = scores + token * count;
    float top = row[0];
    for (size_t label = 1; label < count; label++) top = row[label] > top ? row[label] : top;
    float lanes[8];
    for (size_t lane = 0; lane < 8; lane++) lanes[lane] = lane < count ? row[lane] : top;
    for (size_t lane = 0; lane < 8; lane++) {
      const double power = exponential((double)(lanes[lane] - top));
      rows[token * 8 + lane] = lane < count ? (float)power : 0;
    }
    tops[token] = top;
  }
}
