// The one function of libFuzzer that a program of its own calls; `-sanitize=fuzzer` links it in.
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv,
                        int (*callback)(const uint8_t *data, size_t size));
