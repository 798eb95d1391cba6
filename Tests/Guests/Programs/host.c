// The programs' output on the host.
#include <inttypes.h>
#include <stdio.h>

#include "program.h"

void show(const char *name, uint64_t value) { printf("%s %" PRIx64 "\n", name, value); }
void say(const char *text) { puts(text); }
