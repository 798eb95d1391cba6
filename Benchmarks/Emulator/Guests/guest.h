// What the guest programs share. Each has a `work` that does one unit of work, some ten million
// instructions, and returns a checksum. The last word of the command line says how many units.
#include <stdint.h>

uint32_t work(void);
