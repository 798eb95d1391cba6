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
  case sysStdin = 109

  /// The payload consists of values, which the collector follows.
  @inline(__always) var isTraced: Bool { rawValue >= 8 }
  @inline(__always) var holdsValues: Bool { rawValue >= 8 }
}

let typeCount = 110

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

#if ADDER_SMALL

/// By `TypeID`. `free` as a base means none.
let typeRows: InlineArray<110, TypeRow> = [
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 20, base: .object, firstNative: 0, nativeCount: 11),
  TypeRow(name: 121, base: .object, firstNative: 11, nativeCount: 8),
  TypeRow(name: 239, base: .object, firstNative: 19, nativeCount: 5),
  TypeRow(name: 40, base: .object, firstNative: 24, nativeCount: 52),
  TypeRow(name: 112, base: .object, firstNative: 76, nativeCount: 47),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 56, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 366, base: .object, firstNative: 123, nativeCount: 58),
  TypeRow(name: 414, base: .object, firstNative: 181, nativeCount: 19),
  TypeRow(name: 79, base: .object, firstNative: 200, nativeCount: 19),
  TypeRow(name: 156, base: .object, firstNative: 219, nativeCount: 7),
  TypeRow(name: 60, base: .object, firstNative: 226, nativeCount: 19),
  TypeRow(name: 38, base: .object, firstNative: 245, nativeCount: 22),
  TypeRow(name: 373, base: .object, firstNative: 267, nativeCount: 12),
  TypeRow(name: 141, base: .object, firstNative: 279, nativeCount: 10),
  TypeRow(name: 147, base: .object, firstNative: 289, nativeCount: 5),
  TypeRow(name: 55, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 324, base: .object, firstNative: 294, nativeCount: 1),
  TypeRow(name: 192, base: .object, firstNative: 295, nativeCount: 1),
  TypeRow(name: 193, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 102, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 333, base: .object, firstNative: 296, nativeCount: 8),
  TypeRow(name: 445, base: .object, firstNative: 304, nativeCount: 3),
  TypeRow(name: 468, base: .object, firstNative: 307, nativeCount: 3),
  TypeRow(name: 152, base: .object, firstNative: 310, nativeCount: 1),
  TypeRow(name: 374, base: .object, firstNative: 311, nativeCount: 5),
  TypeRow(name: 369, base: .object, firstNative: 316, nativeCount: 4),
  TypeRow(name: 497, base: .object, firstNative: 320, nativeCount: 5),
  TypeRow(name: 490, base: .object, firstNative: 325, nativeCount: 2),
  TypeRow(name: 328, base: .object, firstNative: 327, nativeCount: 2),
  TypeRow(name: 480, base: .object, firstNative: 329, nativeCount: 2),
  TypeRow(name: 336, base: .object, firstNative: 331, nativeCount: 1),
  TypeRow(name: 511, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 524, base: .object, firstNative: 332, nativeCount: 6),
  TypeRow(name: 371, base: .object, firstNative: 338, nativeCount: 2),
  TypeRow(name: 45, base: .object, firstNative: 340, nativeCount: 2),
  TypeRow(name: 25, base: .object, firstNative: 342, nativeCount: 2),
  TypeRow(name: 183, base: .object, firstNative: 344, nativeCount: 2),
  TypeRow(name: 370, base: .object, firstNative: 346, nativeCount: 1),
  TypeRow(name: 447, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 403, base: .object, firstNative: 347, nativeCount: 1),
  TypeRow(name: 195, base: .free, firstNative: 348, nativeCount: 12),
  TypeRow(name: 102, base: .object, firstNative: 360, nativeCount: 5),
  TypeRow(name: 283, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 52, base: .int, firstNative: 365, nativeCount: 1),
  TypeRow(name: 319, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 515, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 525, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 470, base: .object, firstNative: 366, nativeCount: 9),
  TypeRow(name: 388, base: .baseException, firstNative: 375, nativeCount: 1),
  TypeRow(name: 504, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 471, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 345, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 473, base: .exceptionType, firstNative: 376, nativeCount: 1),
  TypeRow(name: 516, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 492, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 472, base: .arithmeticError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 506, base: .arithmeticError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 514, base: .arithmeticError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 481, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 482, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 280, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 421, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 519, base: .importError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 422, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 387, base: .lookupError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 282, base: .lookupError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 420, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 423, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 346, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 505, base: .nameError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 212, base: .exceptionType, firstNative: 377, nativeCount: 2),
  TypeRow(name: 493, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 494, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 495, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 503, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 496, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 451, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 485, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 450, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 484, base: .runtimeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 520, base: .runtimeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 424, base: .exceptionType, firstNative: 379, nativeCount: 3),
  TypeRow(name: 500, base: .syntaxError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 347, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 389, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 452, base: .valueError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 517, base: .unicodeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 518, base: .unicodeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 425, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 213, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 426, base: .warning, firstNative: 0, nativeCount: 0),
  TypeRow(name: 513, base: .warning, firstNative: 0, nativeCount: 0),
  TypeRow(name: 486, base: .warning, firstNative: 0, nativeCount: 0),
  TypeRow(name: 315, base: .module, firstNative: 382, nativeCount: 43),
  TypeRow(name: 42, base: .module, firstNative: 425, nativeCount: 12),
  TypeRow(name: 1, base: .module, firstNative: 437, nativeCount: 6),
  TypeRow(name: 81, base: .module, firstNative: 443, nativeCount: 54),
  TypeRow(name: 101, base: .module, firstNative: 497, nativeCount: 13),
  TypeRow(name: 196, base: .module, firstNative: 510, nativeCount: 8),
  TypeRow(name: 169, base: .module, firstNative: 518, nativeCount: 6),
  TypeRow(name: 489, base: .module, firstNative: 524, nativeCount: 2),
  TypeRow(name: 474, base: .module, firstNative: 526, nativeCount: 2),
  TypeRow(name: 474, base: .module, firstNative: 528, nativeCount: 2),
]

#else

/// By `TypeID`. `free` as a base means none.
let typeRows: InlineArray<110, TypeRow> = [
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 20, base: .object, firstNative: 0, nativeCount: 11),
  TypeRow(name: 123, base: .object, firstNative: 11, nativeCount: 8),
  TypeRow(name: 243, base: .object, firstNative: 19, nativeCount: 5),
  TypeRow(name: 40, base: .object, firstNative: 24, nativeCount: 52),
  TypeRow(name: 114, base: .object, firstNative: 76, nativeCount: 47),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 57, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 373, base: .object, firstNative: 123, nativeCount: 58),
  TypeRow(name: 425, base: .object, firstNative: 181, nativeCount: 25),
  TypeRow(name: 80, base: .object, firstNative: 206, nativeCount: 19),
  TypeRow(name: 158, base: .object, firstNative: 225, nativeCount: 7),
  TypeRow(name: 61, base: .object, firstNative: 232, nativeCount: 19),
  TypeRow(name: 38, base: .object, firstNative: 251, nativeCount: 22),
  TypeRow(name: 380, base: .object, firstNative: 273, nativeCount: 12),
  TypeRow(name: 143, base: .object, firstNative: 285, nativeCount: 10),
  TypeRow(name: 149, base: .object, firstNative: 295, nativeCount: 5),
  TypeRow(name: 56, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 330, base: .object, firstNative: 300, nativeCount: 1),
  TypeRow(name: 195, base: .object, firstNative: 301, nativeCount: 1),
  TypeRow(name: 196, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 103, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 339, base: .object, firstNative: 302, nativeCount: 8),
  TypeRow(name: 458, base: .object, firstNative: 310, nativeCount: 3),
  TypeRow(name: 484, base: .object, firstNative: 313, nativeCount: 3),
  TypeRow(name: 154, base: .object, firstNative: 316, nativeCount: 1),
  TypeRow(name: 381, base: .object, firstNative: 317, nativeCount: 5),
  TypeRow(name: 376, base: .object, firstNative: 322, nativeCount: 4),
  TypeRow(name: 513, base: .object, firstNative: 326, nativeCount: 5),
  TypeRow(name: 506, base: .object, firstNative: 331, nativeCount: 2),
  TypeRow(name: 334, base: .object, firstNative: 333, nativeCount: 2),
  TypeRow(name: 496, base: .object, firstNative: 335, nativeCount: 2),
  TypeRow(name: 342, base: .object, firstNative: 337, nativeCount: 1),
  TypeRow(name: 528, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 541, base: .object, firstNative: 338, nativeCount: 6),
  TypeRow(name: 378, base: .object, firstNative: 344, nativeCount: 2),
  TypeRow(name: 45, base: .object, firstNative: 346, nativeCount: 2),
  TypeRow(name: 25, base: .object, firstNative: 348, nativeCount: 2),
  TypeRow(name: 186, base: .object, firstNative: 350, nativeCount: 2),
  TypeRow(name: 377, base: .object, firstNative: 352, nativeCount: 1),
  TypeRow(name: 460, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 414, base: .object, firstNative: 353, nativeCount: 1),
  TypeRow(name: 198, base: .free, firstNative: 354, nativeCount: 12),
  TypeRow(name: 103, base: .object, firstNative: 366, nativeCount: 5),
  TypeRow(name: 288, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 52, base: .int, firstNative: 371, nativeCount: 1),
  TypeRow(name: 324, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 532, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 542, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 486, base: .object, firstNative: 372, nativeCount: 9),
  TypeRow(name: 397, base: .baseException, firstNative: 381, nativeCount: 1),
  TypeRow(name: 521, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 487, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 352, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 489, base: .exceptionType, firstNative: 382, nativeCount: 1),
  TypeRow(name: 533, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 508, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 488, base: .arithmeticError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 523, base: .arithmeticError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 531, base: .arithmeticError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 497, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 498, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 285, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 434, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 536, base: .importError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 435, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 396, base: .lookupError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 287, base: .lookupError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 433, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 436, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 353, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 522, base: .nameError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 216, base: .exceptionType, firstNative: 383, nativeCount: 2),
  TypeRow(name: 509, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 510, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 511, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 520, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 512, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 464, base: .osError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 501, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 463, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 500, base: .runtimeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 537, base: .runtimeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 437, base: .exceptionType, firstNative: 385, nativeCount: 3),
  TypeRow(name: 517, base: .syntaxError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 354, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 398, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 465, base: .valueError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 534, base: .unicodeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 535, base: .unicodeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 438, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 217, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 439, base: .warning, firstNative: 0, nativeCount: 0),
  TypeRow(name: 530, base: .warning, firstNative: 0, nativeCount: 0),
  TypeRow(name: 502, base: .warning, firstNative: 0, nativeCount: 0),
  TypeRow(name: 320, base: .module, firstNative: 388, nativeCount: 43),
  TypeRow(name: 42, base: .module, firstNative: 431, nativeCount: 15),
  TypeRow(name: 1, base: .module, firstNative: 446, nativeCount: 7),
  TypeRow(name: 82, base: .module, firstNative: 453, nativeCount: 54),
  TypeRow(name: 102, base: .module, firstNative: 507, nativeCount: 13),
  TypeRow(name: 199, base: .module, firstNative: 520, nativeCount: 8),
  TypeRow(name: 171, base: .module, firstNative: 528, nativeCount: 8),
  TypeRow(name: 505, base: .module, firstNative: 536, nativeCount: 2),
  TypeRow(name: 490, base: .module, firstNative: 538, nativeCount: 2),
  TypeRow(name: 490, base: .module, firstNative: 540, nativeCount: 2),
]

#endif
