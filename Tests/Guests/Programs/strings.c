// The library's string functions.
#include <ctype.h>
#include <string.h>

#include "program.h"

static uint32_t sign(int x) { return x < 0 ? 2 : x > 0; }

int main(void) {
  static const char *const words[] = {"", "a", "ab", "abc", "abd", "b", "abcabcabd", "\xC3\xA9", "Zebra", "zebra"};
  uint32_t sum = MIX_START;
  for (int i = 0; i < 10; i++)
    for (int j = 0; j < 10; j++) {
      mix(&sum, sign(strcmp(words[i], words[j])));
      mix(&sum, sign(strncmp(words[i], words[j], 2)));
      const char *found = strstr(words[i], words[j]);
      mix(&sum, found ? (uint32_t)(found - words[i]) : 99);
      mix(&sum, (uint32_t)strspn(words[i], words[j]));
      mix(&sum, (uint32_t)strcspn(words[i], words[j]));
      const char *any = strpbrk(words[i], words[j]);
      mix(&sum, any ? (uint32_t)(any - words[i]) : 98);
    }
  show("pairs", sum);
  char line[64] = "to be, or not";
  strcat(line, " to be;");
  volatile size_t some = 5;
  strncat(line, " that is", some);
  say(line);
  show("length", strlen(line));
  show("last", (uint64_t)(strrchr(line, 't') - line));
  show("first", (uint64_t)(strchr(line, 'o') - line));
  uint32_t tokens = 0;
  for (char *token = strtok(line, " ,;"); token; token = strtok(0, " ,;")) {
    tokens++;
    say(token);
  }
  show("tokens", tokens);
  sum = MIX_START;
  for (int c = 0; c < 128; c++)
    mix(&sum, (uint32_t)((isalpha(c) ? 1 : 0) | (isdigit(c) ? 2 : 0) | (isspace(c) ? 4 : 0) |
                         (ispunct(c) ? 8 : 0) | (isxdigit(c) ? 16 : 0) | (iscntrl(c) ? 32 : 0)) + (uint32_t)(toupper(c) << 8 | tolower(c) << 16));
  show("classes", sum);
  char copy[12];
  memset(copy, '#', sizeof copy);
  strncpy(copy, "four", 7);
  for (int i = 0; i < 12; i++) show("copy", (uint8_t)copy[i]);
  return 0;
}
