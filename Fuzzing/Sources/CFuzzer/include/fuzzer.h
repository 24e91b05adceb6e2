#ifndef READOUT_FUZZER_H
#define READOUT_FUZZER_H

#include <stddef.h>
#include <stdint.h>

/// libFuzzer's loop: calls `target` with bytes that it makes up until a limit of the arguments is
/// reached. A crash of `target` is written to a file.
int LLVMFuzzerRunDriver(int *_Nonnull argc, char *_Nullable *_Nonnull *_Nonnull argv,
                        int (*_Nonnull target)(const uint8_t *_Nullable data, size_t size));

#endif
