// Where newlib's libm says what was wrong with an argument. The VM looks at results instead.

int *__errno(void) {
  static int number;
  return &number;
}
