// Text to numbers: strtoull, strtoll, strtod, and where they stop.
#include <errno.h>
#include <stdlib.h>

#include "program.h"

int main(void) {
  static const char *const texts[] = {"0", "42", "-17", "  +8x", "0x1F", "077", "zz", "2147483647", "-2147483648", "", "12e3", "1_000"};
  for (int i = 0; i < 12; i++) {
    char *end;
    for (int base = 0; base <= 36; base += 9) {
      show("long", (uint64_t)strtoll(texts[i], &end, base == 9 ? 8 : base));
      show("end", (uint64_t)(end - texts[i]));
    }
    show("long long", (uint64_t)strtoll(texts[i], &end, 10));
    show("unsigned", (uint64_t)strtoull(texts[i], &end, 16));
  }
  errno = 0;
  show("big", (uint64_t)strtoll("99999999999999999999", 0, 10));
  show("range", (uint64_t)(errno == ERANGE));
  static const char *const reals[] = {"0", "1.5", "-2.25e3", "0.1", "1e-10", "123456789012345678", "3.14159265358979", ".5", "5.", "1e400", "-1e-400", "7.2057594037927933e16", "inf", "2.2250738585072014e-308"};
  for (int i = 0; i < 14; i++) {
    char *end;
    show("double", double_bits(strtod(reals[i], &end)));
    show("end", (uint64_t)(end - reals[i]));
  }
  show("int", (uint64_t)(int64_t)atoi(" -123abc"));
  div_t d = div(-17, 5);
  show("div", (uint64_t)(int64_t)(d.quot * 100 + d.rem));
  return 0;
}
