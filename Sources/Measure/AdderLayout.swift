/// Where Adder has what the profiler and `MinimumHeap` read, in words and bits of `Firmware/Sources/Adder`:
/// `VM/Frame.swift`, `Objects/Code.swift`, `Objects/Layouts.swift`, `Core/Header.swift`,
/// `Core/Runtime.swift`. `ProfileLayoutTests` compares.
package enum AdderLayout {
  /// Values below are no objects in the heap.
  package static let heapOrigin: UInt32 = 0x2000_0000
  /// The VM's state, and in it the address of the running frame's registers.
  static let runtimeSymbol = "adder_port_runtime_storage"
  static let runtimeFrame: UInt32 = 0x2C
  /// The end of the heap there.
  static let runtimeHeapEnd: UInt32 = 4

  /// In front of a frame's registers, in bytes: the function, the instruction that called, the caller's
  /// registers with a link in the low bits.
  package static let frameFunction: UInt32 = 12
  package static let frameCall: UInt32 = 8
  package static let frameCaller: UInt32 = 4
  package static let linkMask: UInt32 = 3

  /// Words of objects, behind their header.
  package static let functionCode = 0
  package static let codeName = 0
  package static let codeShape = 1
  package static let codeSizes = 2
  package static let codeLengths = 3
  /// Then come constants, bytecode, handlers, captures and lines.
  package static let codePrefixWords = 4
  package static let handlerBytes = 7
  /// A str's bytes begin here, behind its hash.
  package static let stringPrefix = 4

  /// The low byte of a word that is a name in flash, or a character.
  package static let nameKind: UInt32 = 4
  package static let characterKind: UInt32 = 8

  /// The instruction by which every loop goes back; those that forget a variable or what a loop went over,
  /// and that end a function.
  package static let jumpOpcode: UInt8 = 90
  package static let unsetOpcode: UInt8 = 8
  package static let returnNoneOpcode: UInt8 = 138
}
