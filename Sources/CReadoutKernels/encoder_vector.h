// Vectors of 16 lanes and the functions of them that the encoder needs.
//
// Included once by each path's file, inside its target attribute. Each operation here is exact or
// rounds once by IEEE 754, and no compiler may join two of them: so all paths give the same bits.
// (No include guard: a file that includes it twice is wrong.)
#include <stdint.h>
#include <string.h>

#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "the packed weights are little-endian"
#endif

#pragma STDC FP_CONTRACT OFF
#pragma clang diagnostic ignored "-Wpsabi"

#define INLINE static inline __attribute__((always_inline, unused))
#define UNROLL _Pragma("clang loop unroll(full)")

enum { lanes = 16, panel = READOUT_PANEL, head_width = 32 };

typedef float floats __attribute__((ext_vector_type(16)));
typedef int32_t ints __attribute__((ext_vector_type(16)));
typedef uint8_t bytes16 __attribute__((ext_vector_type(16)));
typedef int8_t signed_bytes16 __attribute__((ext_vector_type(16)));

INLINE floats load(const void *start) {
  floats vector;
  memcpy(&vector, start, sizeof vector);
  return vector;
}

INLINE void store(void *start, floats vector) { memcpy(start, &vector, sizeof vector); }

INLINE floats splat(float value) { return (floats)(value); }

// Compared as written, so that a value that is no number gives the second.
INLINE floats larger(floats a, floats b) { return a > b ? a : b; }
INLINE floats smaller(floats a, floats b) { return a < b ? a : b; }

#if defined(READOUT_WITHOUT_FMA)
typedef double doubles __attribute__((ext_vector_type(16)));
typedef __typeof__((doubles)(0) < (doubles)(0)) longs;

// a * b + c, rounded once, on a processor that cannot: the product is exact in doubles; the sum is
// rounded to odd there, after which rounding to a float is right (Boldo and Melquiond 2008,
// "Emulation of FMA and Correctly Rounded Sums").
INLINE floats fused(floats a, floats b, floats c) {
  const doubles product = __builtin_convertvector(a, doubles) * __builtin_convertvector(b, doubles);
  const doubles addend = __builtin_convertvector(c, doubles);
  const doubles sum = product + addend;
  const doubles back = sum - product;
  const doubles error = (product - (sum - back)) + (addend - back);
  longs bits;
  longs error_bits;
  memcpy(&bits, &sum, sizeof bits);
  memcpy(&error_bits, &error, sizeof error_bits);
  const longs inexact = (error < 0) | (error > 0);
  const longs outward = ((bits ^ error_bits) >> 63) | 1;
  bits += inexact & ~(0 - (bits & 1)) & outward;
  doubles odd;
  memcpy(&odd, &bits, sizeof odd);
  return __builtin_convertvector(odd, floats);
}
#else
INLINE floats fused(floats a, floats b, floats c) { return __builtin_elementwise_fma(a, b, c); }
#endif

typedef float floats8 __attribute__((ext_vector_type(8)));
typedef float floats4 __attribute__((ext_vector_type(4)));
typedef float floats2 __attribute__((ext_vector_type(2)));

// The sum of the lanes: halves onto each other, always in this order.
INLINE float sum_of(floats v) {
  const floats8 eight = v.lo + v.hi;
  const floats4 four = eight.lo + eight.hi;
  const floats2 two = four.lo + four.hi;
  return two.x + two.y;
}

INLINE float largest_of(floats v) {
  const floats8 eight = v.lo > v.hi ? v.lo : v.hi;
  const floats4 four = eight.lo > eight.hi ? eight.lo : eight.hi;
  const floats2 two = four.lo > four.hi ? four.lo : four.hi;
  return two.x > two.y ? two.x : two.y;
}

// The nearest integers, halves to even, of values below 2^22 in size: adding 1.5 * 2^23 leaves
// them in the lowest bits.
static const float rounder = 12582912.0f;

INLINE ints rounded_bits(floats value) {
  const floats shifted = value + rounder;
  ints bits;
  memcpy(&bits, &shifted, sizeof bits);
  return bits;
}

// 2^x for x <= 0, from -126 on: the fraction by a polynomial (least squares at Chebyshev points,
// relative error 8e-8), the whole part into the exponent.
INLINE floats power_of_two(floats x) {
  x = larger(x, splat(-126.0f));
  const ints whole = rounded_bits(x);
  const floats fraction = x - ((x + rounder) - rounder);
  floats sum = splat(0.00015337577497120947f);
  sum = fused(sum, fraction, splat(0.0013399859890341759f));
  sum = fused(sum, fraction, splat(0.009618519805371761f));
  sum = fused(sum, fraction, splat(0.05550329014658928f));
  sum = fused(sum, fraction, splat(0.24022646248340607f));
  sum = fused(sum, fraction, splat(0.6931471824645996f));
  sum = fused(sum, fraction, splat(1.0f));
  ints bits;
  memcpy(&bits, &sum, sizeof bits);
  bits += whole << 23;
  memcpy(&sum, &bits, sizeof sum);
  return sum;
}
