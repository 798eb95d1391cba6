// A reader of JSON that measures what it reads: recursion, text, numbers.
#include <string.h>

#include "program.h"

static const char *at;
static uint32_t objects, arrays, texts, deepest;
static int64_t total;

static void skip(void) { at += strspn(at, " \n\t"); }

static int value(uint32_t depth) {
  if (depth > deepest) deepest = depth;
  skip();
  if (*at == '{' || *at == '[') {
    char close = *at == '{' ? '}' : ']';
    *at == '{' ? objects++ : arrays++;
    at++;
    skip();
    if (*at == close) return at++, 1;
    for (;;) {
      if (close == '}') {
        skip();
        if (*at != '"' || !value(depth + 1)) return 0;
        skip();
        if (*at++ != ':') return 0;
      }
      if (!value(depth + 1)) return 0;
      skip();
      if (*at == close) return at++, 1;
      if (*at++ != ',') return 0;
    }
  }
  if (*at == '"') {
    for (at++; *at && *at != '"'; at++) {
      if (*at == '\\' && !strchr("\"\\/bfnrtu", *++at)) return 0;
      texts++;
    }
    return *at ? (at++, 1) : 0;
  }
  if (strncmp(at, "true", 4) == 0 || strncmp(at, "null", 4) == 0) return at += 4, 1;
  if (strncmp(at, "false", 5) == 0) return at += 5, 1;
  int negative = *at == '-';
  at += negative;
  if (*at < '0' || *at > '9') return 0;
  int64_t number = 0;
  while (*at >= '0' && *at <= '9') number = 10 * number + (*at++ - '0');
  total += negative ? -number : number;
  return 1;
}

int main(void) {
  static const char *const documents[] = {
      "{\"a\": [1, 2, {\"b\": null}], \"text\": \"caf\\u00e9 \\\"x\\\"\", \"n\": -17}",
      "[[[[[[[[[[[[1]]], 2]]]]]]]], 9000000000]", "[]", "{ }", "\"only text\"", "[1, 2", "{\"a\" 1}",
      "[1,]", "nul", "\"\\x\"", "-", "[true, false, null, -0, 12]"};
  for (size_t i = 0; i < sizeof documents / sizeof *documents; i++) {
    at = documents[i];
    objects = arrays = texts = deepest = 0;
    total = 0;
    int is_good = value(1);
    skip();
    is_good = is_good && *at == 0;
    show("good", (uint32_t)is_good);
    show("stopped", (uint64_t)(at - documents[i]));
    show("counts", (uint64_t)objects << 24 | arrays << 16 | texts << 8 | deepest);
    show("total", (uint64_t)total);
  }
  return 0;
}
