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

let nativeCount = 194
let nativeRows: InlineArray<194, NativeRow> = [
  NativeRow(name: 101, keywords: 1, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 153, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 154, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 172, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 180, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 208, keywords: 2, flavour: .classMethod, minimum: 1, maximum: 3),
  NativeRow(name: 221, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 269, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 290, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 337, keywords: 3, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 143, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 167, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 173, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 177, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 198, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 223, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 227, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 278, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 292, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 294, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 311, keywords: 4, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 177, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 223, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 101, keywords: 255, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 167, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 173, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 209, keywords: 0, flavour: .classMethod, minimum: 2, maximum: 3),
  NativeRow(name: 217, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 239, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 242, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 278, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 279, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 302, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 343, keywords: 255, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 345, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 140, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 167, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 173, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 186, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 187, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 188, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 229, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 230, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 232, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 237, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 238, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 278, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 292, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 324, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 325, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 342, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 343, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 173, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 186, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 229, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 232, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 237, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 238, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 324, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 342, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 177, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 223, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 314, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 318, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 319, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 224, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 314, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 318, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 319, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 101, keywords: 5, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 101, keywords: 6, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 232, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 232, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 136, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 141, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 142, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 152, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 165, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 189, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 219, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 226, keywords: 0, flavour: .function, minimum: 0, maximum: 1),
  NativeRow(name: 245, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 255, keywords: 7, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 260, keywords: 7, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 271, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 272, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 280, keywords: 8, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 281, keywords: 9, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 293, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 296, keywords: 10, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 312, keywords: 4, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 322, keywords: 5, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 145, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 159, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 195, keywords: 0, flavour: .function, minimum: 0, maximum: 1),
  NativeRow(name: 222, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 256, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 277, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 316, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 317, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 346, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 347, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 170, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 257, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 258, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 138, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 139, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 146, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 147, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 148, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 149, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 150, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 162, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 171, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 174, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 175, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 176, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 179, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 193, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 194, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 196, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 197, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 199, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 200, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 204, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 206, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 207, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 211, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 213, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 215, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 220, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 225, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 231, keywords: 11, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 233, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 234, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 235, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 236, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 243, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 244, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 247, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 249, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 250, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 251, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 252, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 262, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 267, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 275, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 276, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 280, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 282, keywords: 5, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 284, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 305, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 306, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 313, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 327, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 328, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 329, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 338, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 65381, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 264, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 265, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 273, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 274, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 307, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 308, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 309, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 331, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 332, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 333, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 334, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 335, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 336, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 164, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 218, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 285, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 286, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 287, keywords: 0, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 297, keywords: 0, flavour: .function, minimum: 0, maximum: 1),
  NativeRow(name: 303, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 341, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 266, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 346, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 205, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 348, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
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
  case 10: return try listConstruct(args)
  case 11: return try listMethodAppend(args)
  case 12: return try listMethodClear(args)
  case 13: return try listMethodCopy(args)
  case 14: return try sequenceMethodCount(args)
  case 15: return try listMethodExtend(args)
  case 16: return try sequenceMethodIndex(args)
  case 17: return try listMethodInsert(args)
  case 18: return try listMethodPop(args)
  case 19: return try listMethodRemove(args)
  case 20: return try listMethodReverse(args)
  case 21: return try listMethodSort(args)
  case 22: return try tupleConstruct(args)
  case 23: return try sequenceMethodCount(args)
  case 24: return try sequenceMethodIndex(args)
  case 25: return try dictConstruct(args)
  case 26: return try tableMethodClear(args)
  case 27: return try dictMethodCopy(args)
  case 28: return try dictFromkeys(args)
  case 29: return try dictMethodGet(args)
  case 30: return try dictMethodItems(args)
  case 31: return try dictMethodKeys(args)
  case 32: return try dictMethodPop(args)
  case 33: return try dictMethodPopitem(args)
  case 34: return try dictMethodSetdefault(args)
  case 35: return try dictMethodUpdate(args)
  case 36: return try dictMethodValues(args)
  case 37: return try setConstruct(args)
  case 38: return try setMethodAdd(args)
  case 39: return try tableMethodClear(args)
  case 40: return try setMethodCopy(args)
  case 41: return try setMethodDifference(args)
  case 42: return try setMethodDifferenceUpdate(args)
  case 43: return try setMethodDiscard(args)
  case 44: return try setMethodIntersection(args)
  case 45: return try setMethodIntersectionUpdate(args)
  case 46: return try setMethodIsdisjoint(args)
  case 47: return try setMethodIssubset(args)
  case 48: return try setMethodIssuperset(args)
  case 49: return try setMethodPop(args)
  case 50: return try setMethodRemove(args)
  case 51: return try setMethodSymmetricDifference(args)
  case 52: return try setMethodSymmetricDifferenceUpdate(args)
  case 53: return try setMethodUnion(args)
  case 54: return try setMethodUpdate(args)
  case 55: return try frozensetConstruct(args)
  case 56: return try setMethodCopy(args)
  case 57: return try setMethodDifference(args)
  case 58: return try setMethodIntersection(args)
  case 59: return try setMethodIsdisjoint(args)
  case 60: return try setMethodIssubset(args)
  case 61: return try setMethodIssuperset(args)
  case 62: return try setMethodSymmetricDifference(args)
  case 63: return try setMethodUnion(args)
  case 64: return try rangeConstruct(args)
  case 65: return try rangeMethodCount(args)
  case 66: return try rangeMethodIndex(args)
  case 67: return try rangeStart(args)
  case 68: return try rangeStep(args)
  case 69: return try rangeStop(args)
  case 70: return try sliceConstruct(args)
  case 71: return try sliceMethodIndices(args)
  case 72: return try sliceStart(args)
  case 73: return try sliceStep(args)
  case 74: return try sliceStop(args)
  case 75: return try reversedConstruct(args)
  case 76: return try enumerateConstruct(args)
  case 77: return try zipConstruct(args)
  case 78: return try mapConstruct(args)
  case 79: return try filterConstruct(args)
  case 80: return try setMethodIsdisjoint(args)
  case 81: return try setMethodIsdisjoint(args)
  case 82: return try boolNew(args)
  case 83: return try absFunction(args)
  case 84: return try allFunction(args)
  case 85: return try anyFunction(args)
  case 86: return try binFunction(args)
  case 87: return try chrFunction(args)
  case 88: return try divmodFunction(args)
  case 89: return try hexFunction(args)
  case 90: return try inputFunction(args)
  case 91: return try lenFunction(args)
  case 92: return try maxFunction(args)
  case 93: return try minFunction(args)
  case 94: return try octFunction(args)
  case 95: return try ordFunction(args)
  case 96: return try powFunction(args)
  case 97: return try printFunction(args)
  case 98: return try reprFunction(args)
  case 99: return try roundFunction(args)
  case 100: return try sortedFunction(args)
  case 101: return try sumFunction(args)
  case 102: return try sysArgv(args)
  case 103: return try sysByteorder(args)
  case 104: return try sysExit(args)
  case 105: return try sysImplementation(args)
  case 106: return try sysMaxsize(args)
  case 107: return try sysPlatform(args)
  case 108: return try sysStdout(args)
  case 109: return try sysStdout(args)
  case 110: return try sysVersion(args)
  case 111: return try sysVersionInfo(args)
  case 112: return try gcCollect(args)
  case 113: return try gcMemAlloc(args)
  case 114: return try gcMemFree(args)
  case 115: return try mathAcos(args)
  case 116: return try mathAcosh(args)
  case 117: return try mathAsin(args)
  case 118: return try mathAsinh(args)
  case 119: return try mathAtan(args)
  case 120: return try mathAtan2(args)
  case 121: return try mathAtanh(args)
  case 122: return try mathCeil(args)
  case 123: return try mathComb(args)
  case 124: return try mathCopysign(args)
  case 125: return try mathCos(args)
  case 126: return try mathCosh(args)
  case 127: return try mathDegrees(args)
  case 128: return try mathErf(args)
  case 129: return try mathErfc(args)
  case 130: return try mathExp(args)
  case 131: return try mathExpm1(args)
  case 132: return try mathFabs(args)
  case 133: return try mathFactorial(args)
  case 134: return try mathFloor(args)
  case 135: return try mathFmod(args)
  case 136: return try mathFrexp(args)
  case 137: return try mathFsum(args)
  case 138: return try mathGamma(args)
  case 139: return try mathGCD(args)
  case 140: return try mathHypot(args)
  case 141: return try mathInfinity(args)
  case 142: return try mathIsClose(args)
  case 143: return try mathIsFinite(args)
  case 144: return try mathIsInfinite(args)
  case 145: return try mathIsNaN(args)
  case 146: return try mathIsqrt(args)
  case 147: return try mathLCM(args)
  case 148: return try mathLdexp(args)
  case 149: return try mathLogGamma(args)
  case 150: return try mathLog(args)
  case 151: return try mathLog10(args)
  case 152: return try mathLog1p(args)
  case 153: return try mathLog2(args)
  case 154: return try mathModf(args)
  case 155: return try mathNaN(args)
  case 156: return try mathPerm(args)
  case 157: return try mathPi(args)
  case 158: return try mathPow(args)
  case 159: return try mathProd(args)
  case 160: return try mathRadians(args)
  case 161: return try mathSin(args)
  case 162: return try mathSinh(args)
  case 163: return try mathSqrt(args)
  case 164: return try mathTan(args)
  case 165: return try mathTanh(args)
  case 166: return try mathTau(args)
  case 167: return try mathTrunc(args)
  case 168: return try mathE(args)
  case 169: return try timeSeconds(args)
  case 170: return try timeNanoseconds(args)
  case 171: return try timeSeconds(args)
  case 172: return try timeNanoseconds(args)
  case 173: return try timeSleep(args)
  case 174: return try timeSleepMs(args)
  case 175: return try timeSleepUs(args)
  case 176: return try timeTicksAdd(args)
  case 177: return try timeTicksDiff(args)
  case 178: return try timeTicksMs(args)
  case 179: return try timeTicksUs(args)
  case 180: return try timeSeconds(args)
  case 181: return try timeNanoseconds(args)
  case 182: return try randomChoice(args)
  case 183: return try randomGetrandbits(args)
  case 184: return try randomRandint(args)
  case 185: return try randomRandom(args)
  case 186: return try randomRandrange(args)
  case 187: return try randomSeed(args)
  case 188: return try randomShuffle(args)
  case 189: return try randomUniform(args)
  case 190: return try implementationName(args)
  case 191: return try implementationVersion(args)
  case 192: return try stdoutFlush(args)
  case 193: return try stdoutWrite(args)
  default: return .none
  }
}

/// The keyword names of each set, in fours; 65535 where there are fewer.
let nativeKeywords: InlineArray<48, UInt16> = [
  65535, 65535, 65535, 65535, 151, 65535, 65535, 65535, 160, 159, 304, 65535, 246, 159, 304, 65535,
  241, 294, 65535, 65535, 314, 65535, 65535, 65535, 321, 65535, 65535, 65535, 241, 178, 65535,
  65535, 261, 65535, 65535, 65535, 300, 191, 201, 205, 268, 65535, 65535, 65535, 291, 137, 65535,
  65535,
]
