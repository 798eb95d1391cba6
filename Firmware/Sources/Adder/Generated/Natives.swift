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

let nativeCount = 14
let nativeRows: InlineArray<14, NativeRow> = [
  NativeRow(name: 97, keywords: 1, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 133, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 134, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 147, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 149, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 162, keywords: 2, flavour: .classMethod, minimum: 1, maximum: 3),
  NativeRow(name: 167, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 179, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 185, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 203, keywords: 3, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 97, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 146, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 175, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 176, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
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
  default: return .none
  }
}

/// The keyword names of each set, in fours; 65535 where there are fewer.
let nativeKeywords: InlineArray<16, UInt16> = [
  65535, 65535, 65535, 65535, 132, 65535, 65535, 65535, 140, 139, 192, 65535, 171, 139, 192, 65535,
]
