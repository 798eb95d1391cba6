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

let nativeCount = 212
let nativeRows: InlineArray<212, NativeRow> = [
  NativeRow(name: 100, keywords: 1, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 147, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 148, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 167, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 176, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 206, keywords: 2, flavour: .classMethod, minimum: 1, maximum: 3),
  NativeRow(name: 217, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 266, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 279, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 321, keywords: 3, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 100, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 140, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 167, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 217, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 222, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 279, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 100, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 156, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 157, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 160, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 172, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 183, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 186, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 191, keywords: 5, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 198, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 203, keywords: 255, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 204, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 218, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 223, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 224, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 225, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 227, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 228, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 230, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 232, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 234, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 235, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 237, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 238, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 239, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 241, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 249, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 254, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 255, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 256, keywords: 0, flavour: .classMethod, minimum: 2, maximum: 4),
  NativeRow(name: 268, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 282, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 283, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 284, keywords: 0, flavour: .function, minimum: 3, maximum: 4),
  NativeRow(name: 287, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 288, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 289, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 290, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 291, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 292, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 301, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 302, keywords: 7, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 305, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 310, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 312, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 320, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 322, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 326, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 328, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 100, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 156, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 160, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 172, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 173, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 186, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 191, keywords: 5, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 198, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 207, keywords: 0, flavour: .classMethod, minimum: 2, maximum: 2),
  NativeRow(name: 215, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 218, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 223, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 224, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 225, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 228, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 232, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 237, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 238, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 239, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 241, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 249, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 254, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 255, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 268, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 282, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 283, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 284, keywords: 0, flavour: .function, minimum: 3, maximum: 4),
  NativeRow(name: 287, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 288, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 289, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 290, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 291, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 292, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 301, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 302, keywords: 7, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 305, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 310, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 312, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 320, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 326, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 328, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 100, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 138, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 156, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 160, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 162, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 168, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 172, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 173, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 186, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 191, keywords: 5, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 193, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 198, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 207, keywords: 0, flavour: .classMethod, minimum: 2, maximum: 2),
  NativeRow(name: 215, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 218, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 220, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 223, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 224, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 225, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 228, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 232, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 237, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 238, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 239, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 241, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 249, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 254, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 255, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 268, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 271, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 281, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 282, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 283, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 284, keywords: 0, flavour: .function, minimum: 3, maximum: 4),
  NativeRow(name: 285, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 287, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 288, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 289, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 290, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 291, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 292, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 301, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 302, keywords: 7, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 305, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 310, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 312, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 320, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 326, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 328, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 100, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 165, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 260, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 261, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 136, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 137, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 141, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 142, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 143, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 144, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 145, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 158, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 166, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 169, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 170, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 171, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 175, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 188, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 189, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 190, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 192, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 194, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 195, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 200, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 202, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 205, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 209, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 211, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 213, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 216, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 219, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 226, keywords: 8, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 229, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 231, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 233, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 236, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 244, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 245, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 247, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 250, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 251, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 252, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 253, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 263, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 265, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 269, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 270, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 272, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 273, keywords: 9, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 275, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 298, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 299, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 303, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 315, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 316, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 317, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 323, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
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
  case 10: return try floatNew(args)
  case 11: return try floatAsIntegerRatio(args)
  case 12: return try floatSelf(args)
  case 13: return try floatImaginary(args)
  case 14: return try floatIsInteger(args)
  case 15: return try floatSelf(args)
  case 16: return try stringNew(args)
  case 17: return try textCapitalize(args)
  case 18: return try textLower(args)
  case 19: return try textCenter(args)
  case 20: return try textCount(args)
  case 21: return try stringEncode(args)
  case 22: return try textEndsWith(args)
  case 23: return try textExpandTabs(args)
  case 24: return try textFind(args)
  case 25: return try stringFormat(args)
  case 26: return try stringFormatMap(args)
  case 27: return try textIndex(args)
  case 28: return try textIsAlnum(args)
  case 29: return try textIsAlpha(args)
  case 30: return try textIsASCII(args)
  case 31: return try textIsDigit(args)
  case 32: return try textIsDigit(args)
  case 33: return try textIsIdentifier(args)
  case 34: return try textIsLower(args)
  case 35: return try textIsDigit(args)
  case 36: return try textIsPrintable(args)
  case 37: return try textIsSpace(args)
  case 38: return try textIsTitle(args)
  case 39: return try textIsUpper(args)
  case 40: return try textJoin(args)
  case 41: return try textLjust(args)
  case 42: return try textLower(args)
  case 43: return try textLstrip(args)
  case 44: return try stringMakeTrans(args)
  case 45: return try textPartition(args)
  case 46: return try textRemovePrefix(args)
  case 47: return try textRemoveSuffix(args)
  case 48: return try textReplace(args)
  case 49: return try textRfind(args)
  case 50: return try textRindex(args)
  case 51: return try textRjust(args)
  case 52: return try textRpartition(args)
  case 53: return try textRsplit(args)
  case 54: return try textRstrip(args)
  case 55: return try textSplit(args)
  case 56: return try textSplitLines(args)
  case 57: return try textStartsWith(args)
  case 58: return try textStrip(args)
  case 59: return try textSwapCase(args)
  case 60: return try textTitle(args)
  case 61: return try stringTranslate(args)
  case 62: return try textUpper(args)
  case 63: return try textZfill(args)
  case 64: return try bytesNew(args)
  case 65: return try textCapitalize(args)
  case 66: return try textCenter(args)
  case 67: return try textCount(args)
  case 68: return try bytesDecode(args)
  case 69: return try textEndsWith(args)
  case 70: return try textExpandTabs(args)
  case 71: return try textFind(args)
  case 72: return try bytesFromHex(args)
  case 73: return try bytesHex(args)
  case 74: return try textIndex(args)
  case 75: return try textIsAlnum(args)
  case 76: return try textIsAlpha(args)
  case 77: return try textIsASCII(args)
  case 78: return try textIsDigit(args)
  case 79: return try textIsLower(args)
  case 80: return try textIsSpace(args)
  case 81: return try textIsTitle(args)
  case 82: return try textIsUpper(args)
  case 83: return try textJoin(args)
  case 84: return try textLjust(args)
  case 85: return try textLower(args)
  case 86: return try textLstrip(args)
  case 87: return try textPartition(args)
  case 88: return try textRemovePrefix(args)
  case 89: return try textRemoveSuffix(args)
  case 90: return try textReplace(args)
  case 91: return try textRfind(args)
  case 92: return try textRindex(args)
  case 93: return try textRjust(args)
  case 94: return try textRpartition(args)
  case 95: return try textRsplit(args)
  case 96: return try textRstrip(args)
  case 97: return try textSplit(args)
  case 98: return try textSplitLines(args)
  case 99: return try textStartsWith(args)
  case 100: return try textStrip(args)
  case 101: return try textSwapCase(args)
  case 102: return try textTitle(args)
  case 103: return try textUpper(args)
  case 104: return try textZfill(args)
  case 105: return try bytearrayNew(args)
  case 106: return try bytearrayAppend(args)
  case 107: return try textCapitalize(args)
  case 108: return try textCenter(args)
  case 109: return try bytearrayClear(args)
  case 110: return try bytearrayCopy(args)
  case 111: return try textCount(args)
  case 112: return try bytesDecode(args)
  case 113: return try textEndsWith(args)
  case 114: return try textExpandTabs(args)
  case 115: return try bytearrayExtendMethod(args)
  case 116: return try textFind(args)
  case 117: return try bytesFromHex(args)
  case 118: return try bytesHex(args)
  case 119: return try textIndex(args)
  case 120: return try bytearrayInsert(args)
  case 121: return try textIsAlnum(args)
  case 122: return try textIsAlpha(args)
  case 123: return try textIsASCII(args)
  case 124: return try textIsDigit(args)
  case 125: return try textIsLower(args)
  case 126: return try textIsSpace(args)
  case 127: return try textIsTitle(args)
  case 128: return try textIsUpper(args)
  case 129: return try textJoin(args)
  case 130: return try textLjust(args)
  case 131: return try textLower(args)
  case 132: return try textLstrip(args)
  case 133: return try textPartition(args)
  case 134: return try bytearrayPop(args)
  case 135: return try bytearrayRemove(args)
  case 136: return try textRemovePrefix(args)
  case 137: return try textRemoveSuffix(args)
  case 138: return try textReplace(args)
  case 139: return try bytearrayReverse(args)
  case 140: return try textRfind(args)
  case 141: return try textRindex(args)
  case 142: return try textRjust(args)
  case 143: return try textRpartition(args)
  case 144: return try textRsplit(args)
  case 145: return try textRstrip(args)
  case 146: return try textSplit(args)
  case 147: return try textSplitLines(args)
  case 148: return try textStartsWith(args)
  case 149: return try textStrip(args)
  case 150: return try textSwapCase(args)
  case 151: return try textTitle(args)
  case 152: return try textUpper(args)
  case 153: return try textZfill(args)
  case 154: return try boolNew(args)
  case 155: return try gcCollect(args)
  case 156: return try gcMemAlloc(args)
  case 157: return try gcMemFree(args)
  case 158: return try mathAcos(args)
  case 159: return try mathAcosh(args)
  case 160: return try mathAsin(args)
  case 161: return try mathAsinh(args)
  case 162: return try mathAtan(args)
  case 163: return try mathAtan2(args)
  case 164: return try mathAtanh(args)
  case 165: return try mathCeil(args)
  case 166: return try mathComb(args)
  case 167: return try mathCopysign(args)
  case 168: return try mathCos(args)
  case 169: return try mathCosh(args)
  case 170: return try mathDegrees(args)
  case 171: return try mathErf(args)
  case 172: return try mathErfc(args)
  case 173: return try mathExp(args)
  case 174: return try mathExpm1(args)
  case 175: return try mathFabs(args)
  case 176: return try mathFactorial(args)
  case 177: return try mathFloor(args)
  case 178: return try mathFmod(args)
  case 179: return try mathFrexp(args)
  case 180: return try mathFsum(args)
  case 181: return try mathGamma(args)
  case 182: return try mathGCD(args)
  case 183: return try mathHypot(args)
  case 184: return try mathInfinity(args)
  case 185: return try mathIsClose(args)
  case 186: return try mathIsFinite(args)
  case 187: return try mathIsInfinite(args)
  case 188: return try mathIsNaN(args)
  case 189: return try mathIsqrt(args)
  case 190: return try mathLCM(args)
  case 191: return try mathLdexp(args)
  case 192: return try mathLogGamma(args)
  case 193: return try mathLog(args)
  case 194: return try mathLog10(args)
  case 195: return try mathLog1p(args)
  case 196: return try mathLog2(args)
  case 197: return try mathModf(args)
  case 198: return try mathNaN(args)
  case 199: return try mathPerm(args)
  case 200: return try mathPi(args)
  case 201: return try mathPow(args)
  case 202: return try mathProd(args)
  case 203: return try mathRadians(args)
  case 204: return try mathSin(args)
  case 205: return try mathSinh(args)
  case 206: return try mathSqrt(args)
  case 207: return try mathTan(args)
  case 208: return try mathTanh(args)
  case 209: return try mathTau(args)
  case 210: return try mathTrunc(args)
  case 211: return try mathE(args)
  default: return .none
  }
}

/// The keyword names of each set, in fours; 65535 where there are fewer.
let nativeKeywords: InlineArray<40, UInt16> = [
  65535, 65535, 65535, 65535, 146, 65535, 65535, 65535, 154, 153, 297, 65535, 246, 153, 297, 65535,
  184, 65535, 65535, 65535, 314, 65535, 65535, 65535, 295, 259, 65535, 65535, 242, 65535, 65535,
  65535, 280, 135, 65535, 65535, 304, 65535, 65535, 65535,
]
