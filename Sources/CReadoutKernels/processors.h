// Clones of a function for newer processors, where the linker can choose among them. Everything
// here counts in integers, so that all give the same.
#ifndef CREADOUTKERNELS_PROCESSORS_H
#define CREADOUTKERNELS_PROCESSORS_H

#if defined(__x86_64__) && defined(__linux__)
#define FOR_PROCESSORS __attribute__((target_clones("arch=x86-64-v4", "avx2", "default")))
// For functions that count bits: the newer of these processors do so in vectors.
#define FOR_COUNTING_PROCESSORS \
  __attribute__((target_clones("avx512vpopcntdq", "arch=x86-64-v4", "avx2", "default")))
#else
#define FOR_PROCESSORS
#define FOR_COUNTING_PROCESSORS
#endif

#endif
