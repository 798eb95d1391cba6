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

  // Always inlined, or the table would be built at run time, in RAM.
  @inline(__always)
  init(name: UInt16, keywords: UInt8, flavour: NativeFlavour, minimum: UInt8, maximum: UInt8) {
    self.name = name
    self.keywords = keywords
    self.flavour = flavour
    self.minimum = minimum
    self.maximum = maximum
  }
}

enum NativeFlavour: UInt8, Sendable {
  case function, property, classMethod
}

let nativeCount = 452
let nativeRows: InlineArray<452, NativeRow> = [
  NativeRow(name: 40, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 97, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 104, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 108, keywords: 1, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 138, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 163, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 164, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 187, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 199, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 243, keywords: 2, flavour: .classMethod, minimum: 1, maximum: 3),
  NativeRow(name: 264, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 339, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 361, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 426, keywords: 3, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 40, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 97, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 104, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 138, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 154, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 187, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 264, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 274, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 361, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 40, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 51, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 72, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 95, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 173, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 174, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 178, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 193, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 214, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 217, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 226, keywords: 5, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 235, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 240, keywords: 255, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 241, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 266, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 275, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 276, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 277, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 279, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 280, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 284, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 287, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 289, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 290, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 292, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 296, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 297, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 301, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 311, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 317, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 318, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 319, keywords: 0, flavour: .classMethod, minimum: 2, maximum: 4),
  NativeRow(name: 343, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 364, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 365, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 366, keywords: 0, flavour: .function, minimum: 3, maximum: 4),
  NativeRow(name: 370, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 371, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 372, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 374, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 375, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 376, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 395, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 396, keywords: 7, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 399, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 407, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 410, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 425, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 427, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 434, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 442, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 95, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 173, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 178, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 193, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 194, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 217, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 226, keywords: 5, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 235, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 244, keywords: 0, flavour: .classMethod, minimum: 2, maximum: 2),
  NativeRow(name: 261, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 266, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 275, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 276, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 277, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 280, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 287, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 292, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 296, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 297, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 301, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 311, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 317, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 318, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 343, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 364, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 365, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 366, keywords: 0, flavour: .function, minimum: 3, maximum: 4),
  NativeRow(name: 370, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 371, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 372, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 374, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 375, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 376, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 395, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 396, keywords: 7, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 399, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 407, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 410, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 425, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 434, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 442, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 108, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 151, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 173, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 178, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 182, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 189, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 193, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 194, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 217, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 226, keywords: 5, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 228, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 235, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 244, keywords: 0, flavour: .classMethod, minimum: 2, maximum: 2),
  NativeRow(name: 261, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 266, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 270, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 275, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 276, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 277, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 280, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 287, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 292, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 296, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 297, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 301, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 311, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 317, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 318, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 343, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 349, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 363, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 364, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 365, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 366, keywords: 0, flavour: .function, minimum: 3, maximum: 4),
  NativeRow(name: 368, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 370, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 371, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 372, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 374, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 375, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 376, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 395, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 396, keywords: 7, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 399, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 407, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 410, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 425, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 434, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 442, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 40, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 51, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 55, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 72, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 83, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 95, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 135, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 151, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 182, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 189, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 193, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 228, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 266, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 270, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 349, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 363, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 368, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 393, keywords: 8, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 51, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 72, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 95, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 193, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 266, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 51, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 55, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 72, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 83, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 95, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 255, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 135, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 182, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 189, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 245, keywords: 0, flavour: .classMethod, minimum: 2, maximum: 3),
  NativeRow(name: 254, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 298, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 304, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 349, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 350, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 383, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 433, keywords: 255, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 436, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 51, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 83, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 95, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 148, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 182, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 189, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 205, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 206, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 209, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 272, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 273, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 281, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 294, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 295, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 349, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 363, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 411, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 412, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 432, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 433, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 189, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 205, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 272, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 281, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 294, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 295, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 411, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 432, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 95, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 193, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 266, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 398, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 403, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 404, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 267, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 398, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 403, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 404, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 108, keywords: 9, flavour: .function, minimum: 1, maximum: 5),
  NativeRow(name: 198, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 231, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 232, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 247, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 257, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 384, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 67, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 67, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 109, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 183, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 379, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 418, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 109, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 109, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 109, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 108, keywords: 10, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 109, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 11, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 109, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 109, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 109, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 281, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 281, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 53, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 60, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 66, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 71, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 74, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 83, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 84, keywords: 0, flavour: .classMethod, minimum: 1, maximum: 1),
  NativeRow(name: 106, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 116, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 134, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 137, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 334, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 47, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 52, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 83, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 139, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 140, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 152, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 440, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 184, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 435, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 221, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 144, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 149, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 150, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 155, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 162, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 171, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 180, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 197, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 207, keywords: 0, flavour: .function, minimum: 0, maximum: 1),
  NativeRow(name: 210, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 222, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 223, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 240, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 255, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 258, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 259, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 260, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 261, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 263, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 269, keywords: 0, flavour: .function, minimum: 0, maximum: 1),
  NativeRow(name: 286, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 293, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 299, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 307, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 312, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 322, keywords: 12, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 328, keywords: 12, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 338, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 341, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 342, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 351, keywords: 13, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 352, keywords: 14, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 367, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 373, keywords: 15, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 382, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 394, keywords: 8, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 408, keywords: 10, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 437, keywords: 0, flavour: .function, minimum: 0, maximum: 1),
  NativeRow(name: 153, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 169, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 224, keywords: 0, flavour: .function, minimum: 0, maximum: 1),
  NativeRow(name: 265, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 323, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 348, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 401, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 402, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 438, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 439, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 185, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 208, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 213, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 282, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 325, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 326, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 146, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 147, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 156, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 157, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 158, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 159, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 160, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 176, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 186, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 190, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 191, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 192, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 196, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 219, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 220, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 225, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 227, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 229, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 230, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 237, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 239, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 242, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 248, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 250, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 252, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 262, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 268, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 278, keywords: 16, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 283, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 285, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 288, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 291, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 305, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 306, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 309, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 313, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 314, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 315, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 316, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 330, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 336, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 346, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 347, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 351, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 353, keywords: 10, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 355, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 387, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 388, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 397, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 415, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 416, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 417, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 428, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 65381, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 332, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 333, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 344, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 345, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 389, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 390, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 391, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 419, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 420, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 421, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 422, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 423, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 424, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 179, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 256, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 356, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 357, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 358, keywords: 0, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 377, keywords: 0, flavour: .function, minimum: 0, maximum: 1),
  NativeRow(name: 385, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 431, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 335, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 438, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 238, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 441, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
]

/// Calls the function of row `index`, whose arguments have been checked.
func callNative(_ index: Int, _ args: Args) -> Value {
  switch index {
  case 0: return specialAdd(args)
  case 1: return specialLess(args)
  case 2: return specialMultiply(args)
  case 3: return intNew(args)
  case 4: return specialSubtract(args)
  case 5: return intBitCount(args)
  case 6: return intBitLengthMethod(args)
  case 7: return intSelf(args)
  case 8: return intDenominator(args)
  case 9: return intFromBytes(args)
  case 10: return intImaginary(args)
  case 11: return intSelf(args)
  case 12: return intSelf(args)
  case 13: return intToBytes(args)
  case 14: return specialAdd(args)
  case 15: return specialLess(args)
  case 16: return specialMultiply(args)
  case 17: return floatNew(args)
  case 18: return specialSubtract(args)
  case 19: return floatAsIntegerRatio(args)
  case 20: return floatSelf(args)
  case 21: return floatImaginary(args)
  case 22: return floatIsInteger(args)
  case 23: return floatSelf(args)
  case 24: return specialAdd(args)
  case 25: return specialContains(args)
  case 26: return specialGetItem(args)
  case 27: return specialIter(args)
  case 28: return specialLen(args)
  case 29: return stringNew(args)
  case 30: return textCapitalize(args)
  case 31: return textLower(args)
  case 32: return textCenter(args)
  case 33: return textCount(args)
  case 34: return stringEncode(args)
  case 35: return textEndsWith(args)
  case 36: return textExpandTabs(args)
  case 37: return textFind(args)
  case 38: return stringFormat(args)
  case 39: return stringFormatMap(args)
  case 40: return textIndex(args)
  case 41: return textIsAlnum(args)
  case 42: return textIsAlpha(args)
  case 43: return textIsASCII(args)
  case 44: return textIsDigit(args)
  case 45: return textIsDigit(args)
  case 46: return textIsIdentifier(args)
  case 47: return textIsLower(args)
  case 48: return textIsDigit(args)
  case 49: return textIsPrintable(args)
  case 50: return textIsSpace(args)
  case 51: return textIsTitle(args)
  case 52: return textIsUpper(args)
  case 53: return textJoin(args)
  case 54: return textLjust(args)
  case 55: return textLower(args)
  case 56: return textLstrip(args)
  case 57: return stringMakeTrans(args)
  case 58: return textPartition(args)
  case 59: return textRemovePrefix(args)
  case 60: return textRemoveSuffix(args)
  case 61: return textReplace(args)
  case 62: return textRfind(args)
  case 63: return textRindex(args)
  case 64: return textRjust(args)
  case 65: return textRpartition(args)
  case 66: return textRsplit(args)
  case 67: return textRstrip(args)
  case 68: return textSplit(args)
  case 69: return textSplitLines(args)
  case 70: return textStartsWith(args)
  case 71: return textStrip(args)
  case 72: return textSwapCase(args)
  case 73: return textTitle(args)
  case 74: return stringTranslate(args)
  case 75: return textUpper(args)
  case 76: return textZfill(args)
  case 77: return specialIter(args)
  case 78: return specialLen(args)
  case 79: return bytesNew(args)
  case 80: return textCapitalize(args)
  case 81: return textCenter(args)
  case 82: return textCount(args)
  case 83: return bytesDecode(args)
  case 84: return textEndsWith(args)
  case 85: return textExpandTabs(args)
  case 86: return textFind(args)
  case 87: return bytesFromHex(args)
  case 88: return bytesHex(args)
  case 89: return textIndex(args)
  case 90: return textIsAlnum(args)
  case 91: return textIsAlpha(args)
  case 92: return textIsASCII(args)
  case 93: return textIsDigit(args)
  case 94: return textIsLower(args)
  case 95: return textIsSpace(args)
  case 96: return textIsTitle(args)
  case 97: return textIsUpper(args)
  case 98: return textJoin(args)
  case 99: return textLjust(args)
  case 100: return textLower(args)
  case 101: return textLstrip(args)
  case 102: return textPartition(args)
  case 103: return textRemovePrefix(args)
  case 104: return textRemoveSuffix(args)
  case 105: return textReplace(args)
  case 106: return textRfind(args)
  case 107: return textRindex(args)
  case 108: return textRjust(args)
  case 109: return textRpartition(args)
  case 110: return textRsplit(args)
  case 111: return textRstrip(args)
  case 112: return textSplit(args)
  case 113: return textSplitLines(args)
  case 114: return textStartsWith(args)
  case 115: return textStrip(args)
  case 116: return textSwapCase(args)
  case 117: return textTitle(args)
  case 118: return textUpper(args)
  case 119: return textZfill(args)
  case 120: return bytearrayNew(args)
  case 121: return bytearrayAppend(args)
  case 122: return textCapitalize(args)
  case 123: return textCenter(args)
  case 124: return bytearrayClear(args)
  case 125: return bytearrayCopy(args)
  case 126: return textCount(args)
  case 127: return bytesDecode(args)
  case 128: return textEndsWith(args)
  case 129: return textExpandTabs(args)
  case 130: return bytearrayExtendMethod(args)
  case 131: return textFind(args)
  case 132: return bytesFromHex(args)
  case 133: return bytesHex(args)
  case 134: return textIndex(args)
  case 135: return bytearrayInsert(args)
  case 136: return textIsAlnum(args)
  case 137: return textIsAlpha(args)
  case 138: return textIsASCII(args)
  case 139: return textIsDigit(args)
  case 140: return textIsLower(args)
  case 141: return textIsSpace(args)
  case 142: return textIsTitle(args)
  case 143: return textIsUpper(args)
  case 144: return textJoin(args)
  case 145: return textLjust(args)
  case 146: return textLower(args)
  case 147: return textLstrip(args)
  case 148: return textPartition(args)
  case 149: return bytearrayPop(args)
  case 150: return bytearrayRemove(args)
  case 151: return textRemovePrefix(args)
  case 152: return textRemoveSuffix(args)
  case 153: return textReplace(args)
  case 154: return bytearrayReverse(args)
  case 155: return textRfind(args)
  case 156: return textRindex(args)
  case 157: return textRjust(args)
  case 158: return textRpartition(args)
  case 159: return textRsplit(args)
  case 160: return textRstrip(args)
  case 161: return textSplit(args)
  case 162: return textSplitLines(args)
  case 163: return textStartsWith(args)
  case 164: return textStrip(args)
  case 165: return textSwapCase(args)
  case 166: return textTitle(args)
  case 167: return textUpper(args)
  case 168: return textZfill(args)
  case 169: return specialAdd(args)
  case 170: return specialContains(args)
  case 171: return specialDeleteItem(args)
  case 172: return specialGetItem(args)
  case 173: return containerInit(args)
  case 174: return specialIter(args)
  case 175: return specialLen(args)
  case 176: return listConstruct(args)
  case 177: return specialSetItem(args)
  case 178: return listMethodAppend(args)
  case 179: return listMethodClear(args)
  case 180: return listMethodCopy(args)
  case 181: return sequenceMethodCount(args)
  case 182: return listMethodExtend(args)
  case 183: return sequenceMethodIndex(args)
  case 184: return listMethodInsert(args)
  case 185: return listMethodPop(args)
  case 186: return listMethodRemove(args)
  case 187: return listMethodReverse(args)
  case 188: return listMethodSort(args)
  case 189: return specialContains(args)
  case 190: return specialGetItem(args)
  case 191: return specialIter(args)
  case 192: return specialLen(args)
  case 193: return tupleConstruct(args)
  case 194: return sequenceMethodCount(args)
  case 195: return sequenceMethodIndex(args)
  case 196: return specialContains(args)
  case 197: return specialDeleteItem(args)
  case 198: return specialGetItem(args)
  case 199: return containerInit(args)
  case 200: return specialIter(args)
  case 201: return specialLen(args)
  case 202: return dictConstruct(args)
  case 203: return specialSetItem(args)
  case 204: return tableMethodClear(args)
  case 205: return dictMethodCopy(args)
  case 206: return dictFromkeys(args)
  case 207: return dictMethodGet(args)
  case 208: return dictMethodItems(args)
  case 209: return dictMethodKeys(args)
  case 210: return dictMethodPop(args)
  case 211: return dictMethodPopitem(args)
  case 212: return dictMethodSetdefault(args)
  case 213: return dictMethodUpdate(args)
  case 214: return dictMethodValues(args)
  case 215: return specialContains(args)
  case 216: return containerInit(args)
  case 217: return specialIter(args)
  case 218: return specialLen(args)
  case 219: return setConstruct(args)
  case 220: return setMethodAdd(args)
  case 221: return tableMethodClear(args)
  case 222: return setMethodCopy(args)
  case 223: return setMethodDifference(args)
  case 224: return setMethodDifferenceUpdate(args)
  case 225: return setMethodDiscard(args)
  case 226: return setMethodIntersection(args)
  case 227: return setMethodIntersectionUpdate(args)
  case 228: return setMethodIsdisjoint(args)
  case 229: return setMethodIssubset(args)
  case 230: return setMethodIssuperset(args)
  case 231: return setMethodPop(args)
  case 232: return setMethodRemove(args)
  case 233: return setMethodSymmetricDifference(args)
  case 234: return setMethodSymmetricDifferenceUpdate(args)
  case 235: return setMethodUnion(args)
  case 236: return setMethodUpdate(args)
  case 237: return frozensetConstruct(args)
  case 238: return setMethodCopy(args)
  case 239: return setMethodDifference(args)
  case 240: return setMethodIntersection(args)
  case 241: return setMethodIsdisjoint(args)
  case 242: return setMethodIssubset(args)
  case 243: return setMethodIssuperset(args)
  case 244: return setMethodSymmetricDifference(args)
  case 245: return setMethodUnion(args)
  case 246: return specialIter(args)
  case 247: return specialLen(args)
  case 248: return rangeConstruct(args)
  case 249: return rangeMethodCount(args)
  case 250: return rangeMethodIndex(args)
  case 251: return rangeStart(args)
  case 252: return rangeStep(args)
  case 253: return rangeStop(args)
  case 254: return sliceConstruct(args)
  case 255: return sliceMethodIndices(args)
  case 256: return sliceStart(args)
  case 257: return sliceStep(args)
  case 258: return sliceStop(args)
  case 259: return propertyNew(args)
  case 260: return propertyDeleter(args)
  case 261: return propertyDelete(args)
  case 262: return propertyGet(args)
  case 263: return propertySet(args)
  case 264: return propertyGetter(args)
  case 265: return propertySetter(args)
  case 266: return propertyGet(args)
  case 267: return classmethodNew(args)
  case 268: return propertyGet(args)
  case 269: return staticmethodNew(args)
  case 270: return superNew(args)
  case 271: return specialIter(args)
  case 272: return generatorNextMethod(args)
  case 273: return generatorCloseMethod(args)
  case 274: return generatorSendMethod(args)
  case 275: return generatorThrowMethod(args)
  case 276: return specialIter(args)
  case 277: return specialNext(args)
  case 278: return specialIter(args)
  case 279: return specialNext(args)
  case 280: return specialIter(args)
  case 281: return specialNext(args)
  case 282: return reversedConstruct(args)
  case 283: return enumerateConstruct(args)
  case 284: return specialNext(args)
  case 285: return zipConstruct(args)
  case 286: return specialNext(args)
  case 287: return mapConstruct(args)
  case 288: return specialNext(args)
  case 289: return filterConstruct(args)
  case 290: return specialNext(args)
  case 291: return setMethodIsdisjoint(args)
  case 292: return setMethodIsdisjoint(args)
  case 293: return objectDeleteAttribute(args)
  case 294: return objectEqual(args)
  case 295: return objectFormat(args)
  case 296: return objectGetAttribute(args)
  case 297: return objectHash(args)
  case 298: return objectInit(args)
  case 299: return objectInitSubclass(args)
  case 300: return objectNotEqual(args)
  case 301: return objectNew(args)
  case 302: return objectRepr(args)
  case 303: return objectSetAttribute(args)
  case 304: return objectStr(args)
  case 305: return typeNew(args)
  case 306: return typeOrder(args)
  case 307: return boolNew(args)
  case 308: return exceptionCause(args)
  case 309: return exceptionContext(args)
  case 310: return exceptionInit(args)
  case 311: return exceptionNew(args)
  case 312: return exceptionSuppress(args)
  case 313: return exceptionTraceback(args)
  case 314: return exceptionArgs(args)
  case 315: return exceptionWithTraceback(args)
  case 316: return exceptionFirst(args)
  case 317: return exceptionFirst(args)
  case 318: return exceptionFirst(args)
  case 319: return absFunction(args)
  case 320: return allFunction(args)
  case 321: return anyFunction(args)
  case 322: return asciiFunction(args)
  case 323: return binFunction(args)
  case 324: return callableFunction(args)
  case 325: return chrFunction(args)
  case 326: return delattrFunction(args)
  case 327: return dirFunction(args)
  case 328: return divmodFunction(args)
  case 329: return evalFunction(args)
  case 330: return execFunction(args)
  case 331: return formatFunction(args)
  case 332: return getattrFunction(args)
  case 333: return globalsFunction(args)
  case 334: return hasattrFunction(args)
  case 335: return hashFunction(args)
  case 336: return hexFunction(args)
  case 337: return idFunction(args)
  case 338: return inputFunction(args)
  case 339: return isinstanceFunction(args)
  case 340: return issubclassFunction(args)
  case 341: return iterFunction(args)
  case 342: return lenFunction(args)
  case 343: return globalsFunction(args)
  case 344: return maxFunction(args)
  case 345: return minFunction(args)
  case 346: return nextFunction(args)
  case 347: return octFunction(args)
  case 348: return ordFunction(args)
  case 349: return powFunction(args)
  case 350: return printFunction(args)
  case 351: return reprFunction(args)
  case 352: return roundFunction(args)
  case 353: return setattrFunction(args)
  case 354: return sortedFunction(args)
  case 355: return sumFunction(args)
  case 356: return varsFunction(args)
  case 357: return sysArgv(args)
  case 358: return sysByteorder(args)
  case 359: return sysExit(args)
  case 360: return sysImplementation(args)
  case 361: return sysMaxsize(args)
  case 362: return sysPlatform(args)
  case 363: return sysStdout(args)
  case 364: return sysStdout(args)
  case 365: return sysVersion(args)
  case 366: return sysVersionInfo(args)
  case 367: return gcCollect(args)
  case 368: return gcDisable(args)
  case 369: return gcEnable(args)
  case 370: return gcIsEnabled(args)
  case 371: return gcMemAlloc(args)
  case 372: return gcMemFree(args)
  case 373: return mathAcos(args)
  case 374: return mathAcosh(args)
  case 375: return mathAsin(args)
  case 376: return mathAsinh(args)
  case 377: return mathAtan(args)
  case 378: return mathAtan2(args)
  case 379: return mathAtanh(args)
  case 380: return mathCeil(args)
  case 381: return mathComb(args)
  case 382: return mathCopysign(args)
  case 383: return mathCos(args)
  case 384: return mathCosh(args)
  case 385: return mathDegrees(args)
  case 386: return mathErf(args)
  case 387: return mathErfc(args)
  case 388: return mathExp(args)
  case 389: return mathExpm1(args)
  case 390: return mathFabs(args)
  case 391: return mathFactorial(args)
  case 392: return mathFloor(args)
  case 393: return mathFmod(args)
  case 394: return mathFrexp(args)
  case 395: return mathFsum(args)
  case 396: return mathGamma(args)
  case 397: return mathGCD(args)
  case 398: return mathHypot(args)
  case 399: return mathInfinity(args)
  case 400: return mathIsClose(args)
  case 401: return mathIsFinite(args)
  case 402: return mathIsInfinite(args)
  case 403: return mathIsNaN(args)
  case 404: return mathIsqrt(args)
  case 405: return mathLCM(args)
  case 406: return mathLdexp(args)
  case 407: return mathLogGamma(args)
  case 408: return mathLog(args)
  case 409: return mathLog10(args)
  case 410: return mathLog1p(args)
  case 411: return mathLog2(args)
  case 412: return mathModf(args)
  case 413: return mathNaN(args)
  case 414: return mathPerm(args)
  case 415: return mathPi(args)
  case 416: return mathPow(args)
  case 417: return mathProd(args)
  case 418: return mathRadians(args)
  case 419: return mathSin(args)
  case 420: return mathSinh(args)
  case 421: return mathSqrt(args)
  case 422: return mathTan(args)
  case 423: return mathTanh(args)
  case 424: return mathTau(args)
  case 425: return mathTrunc(args)
  case 426: return mathE(args)
  case 427: return timeSeconds(args)
  case 428: return timeNanoseconds(args)
  case 429: return timeSeconds(args)
  case 430: return timeNanoseconds(args)
  case 431: return timeSleep(args)
  case 432: return timeSleepMs(args)
  case 433: return timeSleepUs(args)
  case 434: return timeTicksAdd(args)
  case 435: return timeTicksDiff(args)
  case 436: return timeTicksMs(args)
  case 437: return timeTicksUs(args)
  case 438: return timeSeconds(args)
  case 439: return timeNanoseconds(args)
  case 440: return randomChoice(args)
  case 441: return randomGetrandbits(args)
  case 442: return randomRandint(args)
  case 443: return randomRandom(args)
  case 444: return randomRandrange(args)
  case 445: return randomSeed(args)
  case 446: return randomShuffle(args)
  case 447: return randomUniform(args)
  case 448: return implementationName(args)
  case 449: return implementationVersion(args)
  case 450: return stdoutFlush(args)
  case 451: return stdoutWrite(args)
  default: return .none
  }
}

/// The keyword names of each set, in fours; 65535 where there are fewer.
let nativeKeywords: InlineArray<68, UInt16> = [
  65535, 65535, 65535, 65535, 161, 65535, 65535, 65535, 170, 169, 386, 65535, 308, 169, 386, 65535,
  215, 65535, 65535, 65535, 414, 65535, 65535, 65535, 380, 324, 65535, 65535, 302, 65535, 65535,
  65535, 303, 368, 65535, 65535, 232, 247, 231, 211, 398, 65535, 65535, 65535, 406, 65535, 65535,
  65535, 303, 195, 65535, 65535, 329, 65535, 65535, 65535, 380, 216, 233, 238, 337, 65535, 65535,
  65535, 362, 145, 65535, 65535,
]
