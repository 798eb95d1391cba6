// snprintf: integers of all widths and flags, text, and doubles.
#include <inttypes.h>
#include <stdio.h>

#include "program.h"

int main(void) {
  char line[120];
  static const int32_t numbers[] = {0, 1, -1, 42, -32768, 65535, INT32_MAX, INT32_MIN};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    int n = (int)numbers[i];
    snprintf(line, sizeof line, "[%d] [%6d] [%-6d] [%06d] [%+d] [%x] [%#X] [%o] [%u]", n, n, n, n, n,
             (unsigned)n, (unsigned)n, (unsigned)n, (unsigned)n);
    say(line);
    snprintf(line, sizeof line, "[%hd] [%hu] [%c] [%.3d] [%*d]", (short)n, (unsigned short)n,
             'a' + (n & 15), n & 0xFFF, 9, n & 0xFFF);
    say(line);
  }
  snprintf(line, sizeof line, "[%s] [%10s] [%-10s] [%.2s] [%%]", "text", "right", "left", "cut");
  say(line);
  volatile size_t room = 8;
  show("length", (uint64_t)snprintf(line, room, "%s", "longer than eight"));
  say(line);
  static const double values[] = {0.0, 1.0, -2.5, 0.1, 1e10, 123456.789, 1e-7, 1e100};
  for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
    snprintf(line, sizeof line, "[%f] [%.3f] [%e] [%g] [%10.2f] [%-12g] [%.0f]", values[i],
             values[i], values[i], values[i], values[i] < 1e20 ? values[i] : 0, values[i],
             values[i] < 1e20 ? values[i] : 0);
    say(line);
  }
  return 0;
}
