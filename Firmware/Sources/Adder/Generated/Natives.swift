// Written by adder-tables from Firmware/Tables. Do not edit: change the table, run `make tables`.
// swift-format-ignore-file

/// A function written in Swift that Python sees.
struct NativeRow: Sendable {
  let name: UInt16
  /// Which names it takes by keyword: a row of `nativeKeywords`; 255 takes any.
  let keywords: UInt8
  let flavour: NativeFlavour
  /// How many positional arguments it takes; 255 is any number.
  let minimum: UInt8
  let maximum: UInt8
}

enum NativeFlavour: UInt8, Sendable {
  case function, property, classMethod
}

let nativeCount = 68
let nativeRows: InlineArray<68, NativeRow> = [
  NativeRow(name: 100, keywords: 1, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 145, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 146, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 161, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 167, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 189, keywords: 2, flavour: .classMethod, minimum: 1, maximum: 3),
  NativeRow(name: 198, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 225, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 236, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 261, keywords: 3, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 100, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 159, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 219, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 220, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 136, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 137, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 139, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 140, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 141, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 142, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 143, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 154, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 160, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 162, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 163, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 164, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 166, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 176, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 177, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 178, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 179, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 180, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 181, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 185, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 187, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 188, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 191, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 193, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 195, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 197, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 199, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 201, keywords: 4, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 202, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 203, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 204, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 205, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 208, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 209, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 211, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 213, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 214, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 215, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 216, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 222, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 224, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 227, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 228, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 229, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 230, keywords: 5, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 232, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 245, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 246, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 248, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 256, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 257, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 258, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 262, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 65381, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
]

/// Calls the function of row `index`, whose arguments have been checked.
func callNative(_ index: Int, _ args: Args) throws(Raised) -> Value {
  switch index {
  case 0: return try intNew(args)
  case 1: return try intBitCount(args)
  case 2: return try intBitLengthMethod(args)
  case 3: return try intSelf(args)
  case 4: return try intDenominator(args)
  case 5: return try intFromBytes(args)
  case 6: return try intImaginary(args)
  case 7: return try intSelf(args)
  case 8: return try intSelf(args)
  case 9: return try intToBytes(args)
  case 10: return try boolNew(args)
  case 11: return try gcCollect(args)
  case 12: return try gcMemAlloc(args)
  case 13: return try gcMemFree(args)
  case 14: return try mathAcos(args)
  case 15: return try mathAcosh(args)
  case 16: return try mathAsin(args)
  case 17: return try mathAsinh(args)
  case 18: return try mathAtan(args)
  case 19: return try mathAtan2(args)
  case 20: return try mathAtanh(args)
  case 21: return try mathCeil(args)
  case 22: return try mathComb(args)
  case 23: return try mathCopysign(args)
  case 24: return try mathCos(args)
  case 25: return try mathCosh(args)
  case 26: return try mathDegrees(args)
  case 27: return try mathErf(args)
  case 28: return try mathErfc(args)
  case 29: return try mathExp(args)
  case 30: return try mathExpm1(args)
  case 31: return try mathFabs(args)
  case 32: return try mathFactorial(args)
  case 33: return try mathFloor(args)
  case 34: return try mathFmod(args)
  case 35: return try mathFrexp(args)
  case 36: return try mathFsum(args)
  case 37: return try mathGamma(args)
  case 38: return try mathGCD(args)
  case 39: return try mathHypot(args)
  case 40: return try mathInfinity(args)
  case 41: return try mathIsClose(args)
  case 42: return try mathIsFinite(args)
  case 43: return try mathIsInfinite(args)
  case 44: return try mathIsNaN(args)
  case 45: return try mathIsqrt(args)
  case 46: return try mathLCM(args)
  case 47: return try mathLdexp(args)
  case 48: return try mathLogGamma(args)
  case 49: return try mathLog(args)
  case 50: return try mathLog10(args)
  case 51: return try mathLog1p(args)
  case 52: return try mathLog2(args)
  case 53: return try mathModf(args)
  case 54: return try mathNaN(args)
  case 55: return try mathPerm(args)
  case 56: return try mathPi(args)
  case 57: return try mathPow(args)
  case 58: return try mathProd(args)
  case 59: return try mathRadians(args)
  case 60: return try mathSin(args)
  case 61: return try mathSinh(args)
  case 62: return try mathSqrt(args)
  case 63: return try mathTan(args)
  case 64: return try mathTanh(args)
  case 65: return try mathTau(args)
  case 66: return try mathTrunc(args)
  case 67: return try mathE(args)
  default: return .none
  }
}

/// The keyword names of each set, in fours; 65535 where there are fewer.
let nativeKeywords: InlineArray<24, UInt16> = [
  65535, 65535, 65535, 65535, 144, 65535, 65535, 65535, 152, 151, 244, 65535, 210, 151, 244, 65535,
  237, 135, 65535, 65535, 249, 65535, 65535, 65535,
]
