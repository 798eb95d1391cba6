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

let nativeCount = 3
let nativeRows: InlineArray<3, NativeRow> = [
  NativeRow(name: 142, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 166, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 167, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
]

/// Calls the function of row `index`, whose arguments have been checked.
func callNative(_ index: Int, _ args: Args) throws(Raised) -> Value {
  switch index {
  case 0: return try gcCollect(args)
  case 1: return try gcMemAlloc(args)
  case 2: return try gcMemFree(args)
  default: return .none
  }
}

/// The keyword names of each set, in fours; 65535 where there are fewer.
let nativeKeywords: InlineArray<4, UInt16> = [
  65535, 65535, 65535, 65535,
]
