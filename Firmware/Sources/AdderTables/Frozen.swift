// The modules written in Python as one array of words: Core/Frozen.swift says what they mean.

/// The text of Sources/Port/frozen.c: a table for each kind of image.
@MainActor func frozenTable() -> String {
  // A test compares it with the file's: FNV-1a.
  let sum = frozenText.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
  return """
    // Written by adder-tables from Firmware/Tables/frozen.json. Do not edit: change Firmware/Modules, run
    // `make tables`. That file's sum: \(sum).
    #include "adder_port.h"

    #if defined(ADDER_MINIMAL)
    \(frozenTable([], smallImage, smallForms))
    #elif defined(ADDER_SMALL)
    \(frozenTable(smallFrozen, smallImage, smallForms))
    #else
    \(frozenTable(fullFrozen, largeImage, largeForms))
    #endif

    """
}

@MainActor private func frozenTable(
  _ modules: [FrozenModule], _ kind: ImageTables, _ forms: Forms
) -> String {
  image = kind
  frozenNames = strings(of: modules)
  frozenIndex = Dictionary(
    uniqueKeysWithValues: frozenNames.enumerated().map { ($1, image.names.count + $0) })
  let words = FrozenArray(modules, FrozenTexts(modules), forms).words
  let longest = frozenNames.last?.utf8.count ?? 0
  let lengths = (0...longest).map { length in frozenNames.count { $0.utf8.count == length } }
  if lengths.contains(where: { $0 > 255 }) { fail("more than 255 names of one length") }
  let bytes = frozenNames.flatMap(\.utf8)
  let encoded = modules.isEmpty ? [] : forms.all.map(\.encoded)
  var starts = [0]
  for form in encoded { starts.append(starts.last! + form.count) }
  return """
    const uint32_t adder_frozen_words[] = {
    \(wrapped(words.map { "0x" + String($0, radix: 16) }))
    };
    const intptr_t adder_frozen_word_total = \(words.count);

    // Strings that only they have.
    const uint8_t adder_frozen_name_lengths[] = {
    \(wrapped(lengths.map(String.init)))
    };
    const intptr_t adder_frozen_name_length_total = \(lengths.count);
    const uint8_t adder_frozen_name_text[] = {
    \(wrapped((bytes + [0]).map { String($0) }))
    };

    // The forms of their instructions.
    const uint16_t adder_frozen_form_starts[] = {
    \(wrapped(starts.map(String.init)))
    };
    const uint8_t adder_frozen_form_text[] = {
    \(wrapped((encoded.joined() + [0]).map { String($0) }))
    };
    """
}

/// Strings of modules in Python that are not among the names, by length and then by their bytes.
@MainActor private func strings(of modules: [FrozenModule]) -> [String] {
  var all: Set<String> = []
  for module in modules {
    all.insert(module.publicName)
    all.formUnion(module.slots.map(\.name))
    all.formUnion(module.codes.map(\.name))
    for member in module.codes.flatMap(\.members) {
      all.insert(String(member.prefix { $0 != ":" }))
    }
    let constants = module.constants + module.objects.flatMap(\.words)
    all.formUnion(constants.filter { $0.hasPrefix("s:") }.map { String($0.dropFirst(2)) })
  }
  return all.filter { characterNumber($0) == nil && image.nameIndex[$0] == nil }.sorted { a, b in
    if a.utf8.count != b.utf8.count { return a.utf8.count < b.utf8.count }
    return a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}

/// What Core/Frozen.swift describes.
private struct FrozenArray {
  private var bytes: [UInt8] = []
  private let texts: FrozenTexts
  private let forms: Forms

  var words: [UInt32] {
    stride(from: 0, to: bytes.count, by: 4).map {
      UInt32(bytes[$0]) | UInt32(bytes[$0 + 1]) << 8 | UInt32(bytes[$0 + 2]) << 16
        | UInt32(bytes[$0 + 3]) << 24
    }
  }

  @MainActor init(_ modules: [FrozenModule], _ texts: FrozenTexts, _ forms: Forms) {
    self.texts = texts
    self.forms = forms
    add(half: modules.count)
    for _ in modules { bytes += [0, 0, 0, 0] }
    align()
    var wide: [UInt32: Int] = [:]
    var objects: [[Int]] = []
    for module in modules {
      for constant in module.constants {
        guard let value = wideWord(constant), wide[value] == nil else { continue }
        wide[value] = bytes.count / 4
        add(word: value)
      }
      objects.append(
        module.objects.map { object in
          let place = bytes.count / 4
          add(object, module)
          return place
        })
    }
    if bytes.count / 4 >= 4096 { fail("more than 4,096 words of constants") }
    for (number, module) in modules.enumerated() {
      add(module, number, wide, objects[number])
    }
    // The interpreter's quick call looks at the third word of code.
    bytes += [UInt8](repeating: 0, count: 8)
    align()
    if bytes.count >= 1 << 16 { fail("the modules in Python take more than 64 KiB") }
  }

  private mutating func align() {
    while bytes.count % 4 != 0 { bytes.append(0) }
  }
  private mutating func add(half: Int) {
    bytes += [UInt8(half & 0xFF), UInt8(half >> 8)]
  }
  private mutating func set(half: Int, at place: Int) {
    bytes[place] = UInt8(half & 0xFF)
    bytes[place + 1] = UInt8(half >> 8)
  }
  private mutating func add(word: UInt32) {
    add(half: Int(word & 0xFFFF))
    add(half: Int(word >> 16))
  }

  @MainActor private mutating func add(_ object: FrozenModule.Object, _ module: FrozenModule) {
    guard let kind = kindIndex[object.kind] else { fail("\(module.name): \(object.kind)?") }
    let size = object.payload + 4
    let granules = (size + 7) / 8
    add(
      word: UInt32(granules << 16 | (granules * 8 - size) << 8 | kind) | object.flags)
    for constant in object.words {
      add(word: wideWord(constant) ?? immediate(constant).word)
    }
  }

  @MainActor private mutating func add(
    _ module: FrozenModule, _ number: Int, _ wide: [UInt32: Int], _ objects: [Int]
  ) {
    align()
    let record = bytes.count
    set(half: record, at: 2 + 4 * number)
    add(half: recordName(module.publicName))
    add(half: module.slots.count)
    for slot in module.slots {
      add(half: recordName(slot.name) | (slot.isFunction ? 0x8000 : 0))
      add(half: 0)
    }
    let constants = bytes.count
    set(half: constants, at: 4 + 4 * number)
    bytes += [UInt8](repeating: 0, count: 2 * module.constants.count)
    var codes: [Int] = []
    var members: [(place: Int, code: Int)] = []
    for code in module.codes { codes.append(add(code, number, &members)) }
    for member in members { set(half: codes[member.code], at: member.place) }
    for member in module.codes.flatMap(\.members) {
      let parts = member.split(separator: ":")
      if module.codes[Int(parts[1])!].name != parts[0] { fail("\(member): not its code's name") }
    }
    for (index, slot) in module.slots.enumerated() {
      set(half: codes[slot.code], at: record + 6 + 4 * index)
    }
    for (index, constant) in module.constants.enumerated() {
      let half: Int
      if let value = wideWord(constant) {
        half = wide[value]!
      } else if constant.hasPrefix("c:") {
        half = 0x8000 | codes[Int(constant.dropFirst(2))!]
      } else if constant.hasPrefix("o:") {
        half = 6 << 12 | objects[Int(constant.dropFirst(2))!]
      } else if constant.hasPrefix("p:") {
        half = 7 << 12 | texts.numbers[String(constant.dropFirst(2))]!
      } else {
        half = immediate(constant).half
      }
      set(half: half, at: constants + 2 * index)
    }
  }

  /// Returns the code's place / 4.
  @MainActor private mutating func add(
    _ code: FrozenModule.CodeText, _ module: Int, _ members: inout [(place: Int, code: Int)]
  ) -> Int {
    align()
    let start = bytes.count
    let registers = Int(code.shape & 0xFF)
    let positional = Int(code.shape >> 8 & 0xFF)
    let keywordOnly = Int(code.shape >> 16 & 0x7F)
    let flags = Int(code.shape >> 23 & 0x7F)
    let parts = max(code.members.count, code.handlers)
    if max(positional, keywordOnly, code.positionalOnly, code.captures) > 15 || parts > 255 {
      fail("\(code.name): too many parameters, captures or parts")
    }
    let isLarge =
      registers > 31 || positional > 7
      || [keywordOnly, code.positionalOnly, code.captures, parts].contains { $0 > 0 }
    let dense = DenseCode(code, forms)
    let data = code.data
    for isLong in isLarge ? [true] : [false, true] {
      bytes.removeSubrange(start...)
      add(half: recordName(code.name) | module << 11)
      bytes.append(UInt8(flags | (isLong ? 0x80 : 0)))
      bytes.append(UInt8((registers & 31) | (positional & 7) << 5))
      bytes.append(UInt8(code.locals))
      if isLong {
        bytes += [
          UInt8(registers), UInt8(positional | keywordOnly << 4),
          UInt8(code.positionalOnly | code.captures << 4), UInt8(parts),
        ]
      }
      let behind = code.length + 7 * code.handlers
      bytes += data[(behind + code.captures)...]
      bytes += data[behind..<behind + code.captures]
      for handler in code.handlerTable() {
        // A target behind all code is none.
        for place in handler.places { add(half: dense.places[place] ?? place) }
        bytes.append(handler.register)
      }
      for member in code.members {
        let parts = member.split(separator: ":").map(String.init)
        members.append((bytes.count, Int(parts[1])!))
        add(half: 0)
      }
      bytes += dense.bytes
      while bytes.count < start + 12 { bytes.append(0) }
      // Flags and keyword-only parameters of simple code, where that has them.
      if bytes[start + 11] != 8 || bytes[start + 10] > 1 { break }
      if isLong { fail("\(code.name): looks like simple code") }
    }
    return start / 4
  }
}

/// A name's number as records have it: those of one character are behind the others.
@MainActor private func recordName(_ name: String) -> Int {
  let number = number(name)
  if number < 0xFF00 && number >= 2048 - 128 { fail("more than \(2048 - 128) names") }
  return number < 0xFF00 ? number : 2048 - 128 + (number & 0xFF)
}

/// A constant that only a word holds.
private func wideWord(_ constant: String) -> UInt32? {
  constant.hasPrefix("w:") ? UInt32(constant.dropFirst(2)) : nil
}

/// A constant that a word holds in its low half, but for the kind.
private struct Immediate {
  let kind: Int
  let payload: Int
  /// As a `Value`.
  var word: UInt32 { UInt32(payload << 8 | kind << 2) }
  var half: Int { kind << 12 | payload }
}

@MainActor private func immediate(_ constant: String) -> Immediate {
  let text = String(constant.dropFirst(2))
  func index(_ name: String) -> Int {
    guard let index = kindIndex[name] else { fail("no type \(name)") }
    return index
  }
  let result: Immediate
  switch constant.first {
  case "s":
    let number = number(text)
    result =
      number >= 0xFF00
      ? Immediate(kind: 2, payload: number & 0xFF) : Immediate(kind: 1, payload: number)
  case "n":
    let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
    guard let row = image.natives.firstIndex(where: { $0.owner == parts[0] && $0.name == parts[1] })
    else { fail("no native \(text)") }
    result = Immediate(kind: 3, payload: row)
  case "t": result = Immediate(kind: 4, payload: index(text))
  case "m": result = Immediate(kind: 5, payload: index(text))
  default: fail("a constant in a constant: \(constant)")
  }
  if result.payload >= 4096 { fail("\(constant) does not fit 12 bits") }
  return result
}
