// Written by adder-tables from Firmware/Tables. Do not edit: change the table, run `make tables`.
// swift-format-ignore-file

/// What a value is: the kind in a heap header, a built-in type, an exception class, a module.
public enum TypeID: UInt8, Sendable {
  case free = 0
  case internTable = 1
  case int = 2
  case float = 3
  case complex = 4
  case str = 5
  case bytes = 6
  case bytearrayData = 7
  case array = 8
  case stackSegment = 9
  case code = 10
  case bytearray = 11
  case memoryview = 12
  case list = 13
  case tuple = 14
  case dict = 15
  case set = 16
  case frozenset = 17
  case range = 18
  case slice = 19
  case cell = 20
  case function = 21
  case method = 22
  case module = 23
  case classObject = 24
  case instance = 25
  case exception = 26
  case property = 27
  case classmethod = 28
  case staticmethod = 29
  case superObject = 30
  case generator = 31
  case coroutine = 32
  case asyncGenerator = 33
  case rangeIterator = 34
  case sequenceIterator = 35
  case tableIterator = 36
  case reversedIterator = 37
  case callIterator = 38
  case awaitable = 39
  case enumerate = 40
  case zip = 41
  case map = 42
  case filter = 43
  case dictKeys = 44
  case dictValues = 45
  case dictItems = 46
  case object = 47
  case type = 48
  case noneType = 49
  case bool = 50
  case ellipsisType = 51
  case notImplementedType = 52
  case native = 53
  case baseException = 54
  case systemExit = 55
  case keyboardInterrupt = 56
  case generatorExit = 57
  case exceptionType = 58
  case stopIteration = 59
  case stopAsyncIteration = 60
  case arithmeticError = 61
  case overflowError = 62
  case zeroDivisionError = 63
  case floatingPointError = 64
  case assertionError = 65
  case attributeError = 66
  case eofError = 67
  case importError = 68
  case moduleNotFoundError = 69
  case lookupError = 70
  case indexError = 71
  case keyError = 72
  case bufferError = 73
  case memoryError = 74
  case nameError = 75
  case unboundLocalError = 76
  case osError = 77
  case blockingIOError = 78
  case connectionError = 79
  case fileExistsError = 80
  case fileNotFoundError = 81
  case permissionError = 82
  case timeoutError = 83
  case referenceError = 84
  case runtimeError = 85
  case recursionError = 86
  case notImplementedError = 87
  case syntaxError = 88
  case indentationError = 89
  case typeError = 90
  case valueError = 91
  case unicodeError = 92
  case unicodeDecodeError = 93
  case unicodeEncodeError = 94
  case systemError = 95
  case warning = 96
  case userWarning = 97
  case deprecationWarning = 98
  case runtimeWarning = 99
  case builtins = 100
  case sysModule = 101
  case gcModule = 102
  case mathModule = 103
  case timeModule = 104
  case randomModule = 105
  case supportModule = 106
  case sysImplementation = 107
  case sysStdout = 108

  /// The payload consists of values, which the collector follows.
  @inline(__always) var isTraced: Bool { rawValue >= 8 }
  @inline(__always) var holdsValues: Bool { rawValue >= 8 }
}

let typeCount = 109

struct TypeRow: Sendable {
  // In this order there is no padding.
  /// The name Python shows.
  let name: UInt16
  /// Its rows in `nativeRows`, sorted by name.
  let firstNative: UInt16
  let nativeCount: UInt8
  let base: TypeID

  // Always inlined, or the table would be built at run time, in RAM.
  @inline(__always)
  init(name: UInt16, base: TypeID, firstNative: UInt16, nativeCount: UInt8) {
    self.name = name
    self.base = base
    self.firstNative = firstNative
    self.nativeCount = nativeCount
  }
}

/// By `TypeID`. `free` as a base means none.
let typeRows: InlineArray<109, TypeRow> = [
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 20, base: .object, firstNative: 0, nativeCount: 11),
  TypeRow(name: 119, base: .object, firstNative: 11, nativeCount: 8),
  TypeRow(name: 235, base: .object, firstNative: 19, nativeCount: 5),
  TypeRow(name: 39, base: .object, firstNative: 24, nativeCount: 52),
  TypeRow(name: 110, base: .object, firstNative: 76, nativeCount: 47),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 55, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 361, base: .object, firstNative: 123, nativeCount: 57),
  TypeRow(name: 409, base: .object, firstNative: 180, nativeCount: 19),
  TypeRow(name: 78, base: .object, firstNative: 199, nativeCount: 19),
  TypeRow(name: 153, base: .object, firstNative: 218, nativeCount: 7),
  TypeRow(name: 59, base: .object, firstNative: 225, nativeCount: 19),
  TypeRow(name: 37, base: .object, firstNative: 244, nativeCount: 22),
  TypeRow(name: 368, base: .object, firstNative: 266, nativeCount: 12),
  TypeRow(name: 139, base: .object, firstNative: 278, nativeCount: 10),
  TypeRow(name: 145, base: .object, firstNative: 288, nativeCount: 5),
  TypeRow(name: 54, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 320, base: .object, firstNative: 293, nativeCount: 1),
  TypeRow(name: 188, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 189, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 100, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 329, base: .object, firstNative: 294, nativeCount: 8),
  TypeRow(name: 440, base: .object, firstNative: 302, nativeCount: 3),
  TypeRow(name: 462, base: .object, firstNative: 305, nativeCount: 3),
  TypeRow(name: 149, base: .object, firstNative: 308, nativeCount: 1),
  TypeRow(name: 369, base: .object, firstNative: 309, nativeCount: 5),
  TypeRow(name: 364, base: .object, firstNative: 314, nativeCount: 4),
  TypeRow(name: 491, base: .object, firstNative: 318, nativeCount: 5),
  TypeRow(name: 484, base: .object, firstNative: 323, nativeCount: 2),
  TypeRow(name: 324, base: .object, firstNative: 325, nativeCount: 2),
  TypeRow(name: 474, base: .object, firstNative: 327, nativeCount: 2),
  TypeRow(name: 331, base: .object, firstNative: 329, nativeCount: 1),
  TypeRow(name: 504, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 517, base: .object, firstNative: 330, nativeCount: 6),
  TypeRow(name: 366, base: .object, firstNative: 336, nativeCount: 2),
  TypeRow(name: 44, base: .object, firstNative: 338, nativeCount: 2),
  TypeRow(name: 25, base: .object, firstNative: 340, nativeCount: 2),
  TypeRow(name: 180, base: .object, firstNative: 342, nativeCount: 2),
  TypeRow(name: 365, base: .object, firstNative: 344, nativeCount: 1),
  TypeRow(name: 442, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 398, base: .object, firstNative: 345, nativeCount: 1),
  TypeRow(name: 191, base: .free, firstNative: 346, nativeCount: 12),
  TypeRow(name: 100, base: .object, firstNative: 358, nativeCount: 3),
  TypeRow(name: 279, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 51, base: .int, firstNative: 361, nativeCount: 1),
  TypeRow(name: 315, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 508, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 518, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 464, base: .object, firstNative: 362, nativeCount: 9),
  TypeRow(name: 383, base: .baseException, firstNative: 371, nativeCount: 1),
  TypeRow(name: 497, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 465, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 340, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 467, base: .exceptionType, firstNative: 372, nativeCount: 1),
  TypeRow(name: 509, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 486, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 466, base: .arithmeticError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 499, base: .arithmeticError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 507, base: .arithmeticError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 475, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 476, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 276, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 416, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 512, base: .importError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 417, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 382, base: .lookupError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 278, base: .lookupError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 415, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 418, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 341, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 498, base: .nameError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 208, base: .exceptionType, firstNative: 373, nativeCount: 2),
  TypeRow(name: 487, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 488, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 489, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 496, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 490, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 446, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 479, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 445, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 478, base: .runtimeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 513, base: .runtimeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 419, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 493, base: .syntaxError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 342, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 384, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 447, base: .valueError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 510, base: .unicodeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 511, base: .unicodeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 420, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 209, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 421, base: .warning, firstNative: 0, nativeCount: 0),
  TypeRow(name: 506, base: .warning, firstNative: 0, nativeCount: 0),
  TypeRow(name: 480, base: .warning, firstNative: 0, nativeCount: 0),
  TypeRow(name: 311, base: .module, firstNative: 375, nativeCount: 43),
  TypeRow(name: 41, base: .module, firstNative: 418, nativeCount: 10),
  TypeRow(name: 1, base: .module, firstNative: 428, nativeCount: 6),
  TypeRow(name: 80, base: .module, firstNative: 434, nativeCount: 54),
  TypeRow(name: 99, base: .module, firstNative: 488, nativeCount: 13),
  TypeRow(name: 192, base: .module, firstNative: 501, nativeCount: 8),
  TypeRow(name: 166, base: .module, firstNative: 509, nativeCount: 5),
  TypeRow(name: 483, base: .module, firstNative: 514, nativeCount: 2),
  TypeRow(name: 468, base: .module, firstNative: 516, nativeCount: 2),
]
