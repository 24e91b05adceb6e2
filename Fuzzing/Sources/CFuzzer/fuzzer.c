// The header is all there is: the function comes with the compiler.
#include "fuzzer.h"
