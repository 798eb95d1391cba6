// A stack machine that computes primes: dense switches, tables of branches.
#include "program.h"

enum { PUSH, LOAD, STORE, ADD, SUB, MUL, MOD, LESS, EQUAL, JUMP, ZERO, PRINT, CALL, RETURN, HALT };

int main(void) {
  static const int16_t code[] = {
      PUSH, 2, STORE, 0,                                            // 0: n = 2
      LOAD, 0, PUSH, 120, LESS, ZERO, 41,                           // 4: while n < 120
      PUSH, 2, STORE, 1,                                            // 11: d = 2
      LOAD, 1, LOAD, 1, MUL, LOAD, 0, PUSH, 1, ADD, LESS, ZERO, 36, // 15: while d * d < n + 1
      CALL, 42, ZERO, 39,                                           // 28: if n % d == 0, next n
      LOAD, 1, JUMP, 50,                                            // 32: d += 1
      LOAD, 0, PRINT,                                               // 36: print n
      JUMP, 57,                                                     // 39: n += 1
      HALT,                                                         // 41
      LOAD, 0, LOAD, 1, MOD, RETURN, 0, 0,                          // 42
      PUSH, 1, ADD, STORE, 1, JUMP, 15,                             // 50
      LOAD, 0, PUSH, 1, ADD, STORE, 0, JUMP, 4,                     // 57
  };
  int32_t stack[32], variables[4] = {0};
  int sp = 0, pc = 0, calls[8], depth = 0;
  uint32_t steps = 0, sum = MIX_START;
  for (;; steps++) {
    int32_t right;
    switch (code[pc++]) {
      case PUSH: stack[sp++] = code[pc++]; break;
      case LOAD: stack[sp++] = variables[code[pc++]]; break;
      case STORE: variables[code[pc++]] = stack[--sp]; break;
      case ADD: right = stack[--sp], stack[sp - 1] += right; break;
      case SUB: right = stack[--sp], stack[sp - 1] -= right; break;
      case MUL: right = stack[--sp], stack[sp - 1] *= right; break;
      case MOD: right = stack[--sp], stack[sp - 1] %= right; break;
      case LESS: right = stack[--sp], stack[sp - 1] = stack[sp - 1] < right; break;
      case EQUAL: right = stack[--sp], stack[sp - 1] = stack[sp - 1] == right; break;
      case JUMP: pc = code[pc]; break;
      case ZERO: pc = stack[--sp] ? pc + 1 : code[pc]; break;
      case PRINT:
        mix(&sum, (uint32_t)stack[sp - 1]);
        show("prime", (uint32_t)stack[--sp]);
        break;
      case CALL: calls[depth++] = pc + 1, pc = code[pc]; break;
      case RETURN: pc = calls[--depth]; break;
      case HALT:
        show("steps", steps);
        show("sum", sum);
        return sp != 0;
    }
  }
}
