// What the VM with floats of 64 bits calls of the C library (Adder/Objects/FloatMath64.swift). The boards' is
// newlib's libm, whose own header would bring the rest of a C library with it; these are its functions by the
// C standard.
#ifndef ADDER_MATH_H
#define ADDER_MATH_H

double fmod(double x, double y);
double scalbn(double x, int power);
double frexp(double x, int *_Nonnull power);
double exp(double x);
double expm1(double x);
double log(double x);
double log1p(double x);
double log2(double x);
double log10(double x);
double pow(double x, double y);
double sin(double x);
double cos(double x);
double tan(double x);
double asin(double x);
double acos(double x);
double atan(double x);
double atan2(double y, double x);
double sinh(double x);
double cosh(double x);
double tanh(double x);
double asinh(double x);
double acosh(double x);
double atanh(double x);
double hypot(double x, double y);
double erf(double x);
double erfc(double x);

/// `lgamma` itself keeps the sign in newlib's per-thread state, which no image has.
double lgamma_r(double x, int *_Nonnull sign);

#endif
