import Foundation
import Yams

/// Reads board files.
extension Board {
  /// The board files that the program brings along, by name.
  private static let resources: [String: [UInt8]] = [
    "microbit-v1": PackageResources.microbit_v1_yaml,
    "microbit-v1.3": PackageResources.microbit_v1_3_yaml,
    "microbit-v2": PackageResources.microbit_v2_yaml,
    "mps2-an385": PackageResources.mps2_an385_yaml,
    "mps2-an386": PackageResources.mps2_an386_yaml,
  ]

  /// The names of the boards that the program brings along.
  public static let builtIn: [String] = resources.keys.sorted()

  /// A built-in board by name, or a board file by path.
  /// - Throws: `BoardError`; for a name that is neither, with the names there are.
  public static func load(_ nameOrPath: String) throws(BoardError) -> Board {
    if let bytes = resources[nameOrPath] {
      return try parse(bytes: bytes, path: nameOrPath + ".yaml")
    }
    return try load(path: nameOrPath)
  }

  private static func load(path: String) throws(BoardError) -> Board {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw BoardError(
        path: path,
        message: "no such board; there are \(builtIn.joined(separator: ", ")), or name a YAML file")
    }
    guard !isDirectory.boolValue else {
      throw BoardError(path: path, message: "is a directory; name a board's YAML file")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw BoardError(path: path, message: "cannot be read")
    }
    return try parse(bytes: Array(data), path: path)
  }

  /// Reads a board from a file's content; `path` is for errors.
  public static func parse(bytes: [UInt8], path: String) throws(BoardError) -> Board {
    return try Board(reading: try BoardNode(file: bytes, path: path))
  }

  /// A file's keys with those of the boards that it extends, the farthest first.
  private static func layers(of root: BoardNode) throws(BoardError) -> [[String: BoardNode]] {
    let keys = try root.mapping(known: [
      "extends", "name", "title", "chip", "core", "memories", "peripheralSpace", "peripherals",
      "serial", "buttons", "ledMatrix", "devices", "edge", "universalHex",
    ])
    guard let base = keys["extends"] else { return [keys] }
    let name = try base.string()
    guard let bytes = resources[name] else {
      throw base.error("there is no board \(name); there are \(builtIn.joined(separator: ", "))")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let node = try? Yams.compose(yaml: text) else { throw base.error("\(name) is broken") }
    return try layers(of: BoardNode(node: node, key: "", path: name + ".yaml")) + [keys]
  }

  /// Reads a list of things with names, which an extending board adds to: one of a name that is there
  /// already takes its place.
  private static func named<Element>(
    _ key: String, in layers: [[String: BoardNode]], name: (Element) -> String,
    isMissing: (Element) -> Bool = { _ in false },
    _ read: (BoardNode) throws(BoardError) -> Element
  ) throws(BoardError) -> [Element] {
    var result: [Element] = []
    for layer in layers {
      var own: Set<String> = []
      for node in try layer[key]?.list() ?? [] {
        let element = try read(node)
        guard own.insert(name(element)).inserted else {
          throw node.error("a second one is named \(name(element))")
        }
        if let index = result.firstIndex(where: { name($0) == name(element) }) {
          result[index] = element
        } else if isMissing(element) {
          let names = result.map(name).joined(separator: ", ")
          throw node.error("there is no \(name(element)) to take away; there are \(names)")
        } else {
          result.append(element)
        }
      }
    }
    return result
  }

  private init(reading root: BoardNode) throws(BoardError) {
    let layers = try Self.layers(of: root)
    let keys = layers.reduce(into: [:]) { keys, layer in keys.merge(layer) { $1 } }
    name = try keys.required("name", of: root).string()
    bases = []
    for layer in layers.dropLast().reversed() {
      if let base = layer["name"] { bases.append(try base.string()) }
    }
    title = try keys["title"]?.string() ?? name
    let chipNode = try keys.required("chip", of: root)
    chip = try chipNode.string()
    switch chip {
    case "nRF51822": family = .nordic(.nRF51)
    case "nRF52833": family = .nordic(.nRF52833)
    case "AN385": family = .mps2(identity: 0x4104_3850)
    case "AN386": family = .mps2(identity: 0x4104_3860)
    default: throw chipNode.error("'\(chip)' is none of AN385, AN386, nRF51822, nRF52833")
    }
    let coreNode = try keys.required("core", of: root)
    core = try Core(reading: coreNode)
    if case .nordic = family, core.clock % 16_000_000 != 0 {
      let clockNode = try coreNode.mapping(known: Core.keys)["clock"]
      throw (clockNode ?? coreNode).error(
        "\(core.clock) is no multiple of the chip's 16 MHz peripheral clock")
    }
    memories = []
    for node in try keys.required("memories", of: root).list() {
      memories.append(try Memory(reading: node))
    }
    peripheralSpace = []
    for node in try keys["peripheralSpace"]?.list() ?? [] {
      let entry = try node.mapping(known: ["base", "size"])
      peripheralSpace.append(
        Range(
          base: try entry.required("base", of: node).address(),
          size: UInt32(
            try entry.required("size", of: node).integer(in: 4096...Int(UInt32.max)))))
    }
    let peripheralList = try keys.required("peripherals", of: root)
    peripherals = []
    for node in try peripheralList.list() {
      let entry = try PeripheralEntry(reading: node, interrupts: core.interrupts)
      guard !peripherals.contains(where: { $0.name == entry.name }) else {
        throw node.error("a second peripheral is named \(entry.name)")
      }
      peripherals.append(entry)
    }
    serial = try keys["serial"].map { node throws(BoardError) in try Serial(reading: node) }
    ledMatrix = try keys["ledMatrix"].map { node throws(BoardError) in
      try LEDMatrix(reading: node)
    }
    universalHex = []
    for node in try keys["universalHex"]?.list() ?? [] {
      universalHex.append(UInt16(try node.integer(in: 0...0xFFFF)))
    }
    edge = [:]
    for (name, node) in try keys["edge"]?.entries() ?? [] { edge[name] = try node.pin() }
    let names = edge
    buttons = try Self.named("buttons", in: layers, name: { $0.name }) {
      node throws(BoardError) in try Button(reading: node)
    }
    let buttonNames = buttons.map(\.name)
    let entries = try Self.named(
      "devices", in: layers, name: { $0.name },
      isMissing: { $0.type == Device.absent && !buttonNames.contains($0.name) }
    ) {
      node throws(BoardError) in try Device(reading: node, edge: names)
    }
    devices = entries.filter { $0.type != Device.absent }
    let absent = entries.filter { $0.type == Device.absent }.map(\.name)
    buttons.removeAll { absent.contains($0.name) }
    try check(root, keys)
  }

  /// What one key alone does not show.
  private func check(_ root: BoardNode, _ keys: [String: BoardNode]) throws(BoardError) {
    for (kind, what) in [(Memory.Kind.flash, "a flash"), (.ram, "a RAM")] {
      guard memories.contains(where: { $0.kind == kind }) else {
        throw (keys["memories"] ?? root).error("the board needs \(what)")
      }
    }
    if let serial, let node = keys["serial"] {
      let peripheral = peripherals.first { $0.name == serial.peripheral }
      guard let type = peripheral?.type, [.uart, .uarte, .cmsdkUART].contains(type) else {
        throw node.error("no peripheral '\(serial.peripheral)' of type uart, uarte or cmsdk-uart")
      }
    }
    let ports = peripherals.filter { $0.type == .gpio }
    func check(_ pins: [Pin], _ key: String) throws(BoardError) {
      for pin in pins where pin.port >= ports.count || pin.number >= ports[pin.port].pins {
        throw (keys[key] ?? root).error("the chip has no pin \(pin)")
      }
    }
    try check([serial?.tx, serial?.rx].compactMap { $0 }, "serial")
    try check(buttons.map(\.pin), "buttons")
    try check(devices.flatMap(\.pins.values), "devices")
    try check(Array(edge.values), "edge")
    try check(ledMatrix.map { $0.rows + $0.columns } ?? [], "ledMatrix")
    if let conflict = BusConflict(among: devices) {
      let entries = try keys["devices"]?.list() ?? []
      let entry = entries.last { conflict.names.contains($0.node["name"]?.string ?? "") }
      throw (entry ?? root).error(conflict.message)
    }
    for entry in peripherals where entry.type == .uicr {
      guard memories.contains(where: { $0.kind == .configuration && $0.base == entry.base }) else {
        throw (keys["peripherals"] ?? root).error(
          "\(entry.name) needs a memory of kind configuration at its address")
      }
    }
    let needsConfiguration = peripherals.contains { $0.type == .nvmc }
    guard !needsConfiguration || memories.contains(where: { $0.kind == .configuration }) else {
      throw (keys["memories"] ?? root).error("an nvmc needs a memory of kind configuration (UICR)")
    }
  }
}

extension Board.Core {
  static let keys = [
    "type", "clock", "multiplierCycles", "interrupts", "priorityBits", "sysTick",
    "sysTickReference", "mpuRegions", "unprivileged", "vtor", "bitBanding",
  ]

  init(reading node: BoardNode) throws(BoardError) {
    let keys = try node.mapping(known: Self.keys)
    kind = try keys.required("type", of: node).choice(Kind.self)
    clock = try keys.required("clock", of: node).integer(in: 1_000_000...1_000_000_000)
    multiplierCycles = 1
    if let multiplier = keys["multiplierCycles"] {
      multiplierCycles = try multiplier.integer(in: 1...32)
      guard multiplierCycles == 1 || multiplierCycles == 32 else {
        throw multiplier.error("a Cortex-M0 multiplies in 1 or 32 cycles")
      }
    }
    interrupts = try keys.required("interrupts", of: node).integer(in: 1...240)
    priorityBits = try keys.required("priorityBits", of: node).integer(in: 2...8)
    hasSysTick = try keys["sysTick"]?.bool() ?? true
    // The core samples it with its own clock.
    sysTickReference = try keys["sysTickReference"]?.integer(in: 1...clock / 2)
    mpuRegions = kind == .cortexM0 || kind == .cortexM0Plus ? 0 : 8
    if let regions = keys["mpuRegions"] {
      mpuRegions = try regions.integer(in: 0...8)
      guard mpuRegions == 0 || mpuRegions == 8, kind != .cortexM0 || mpuRegions == 0 else {
        throw regions.error("a memory protection unit has 8 regions, and a Cortex-M0 has none")
      }
    }
    hasUnprivileged = try keys["unprivileged"]?.bool() ?? (kind != .cortexM0)
    hasVTOR = try keys["vtor"]?.bool() ?? (kind != .cortexM0)
    for name in ["unprivileged", "vtor"] {
      guard let option = keys[name], kind != .cortexM0Plus else { continue }
      throw option.error("is a choice on a Cortex-M0+ only")
    }
    hasBitBanding = false
    if let banding = keys["bitBanding"] {
      hasBitBanding = try banding.bool()
      guard !hasBitBanding || kind != .cortexM0 && kind != .cortexM0Plus else {
        throw banding.error("is an option of the Cortex-M3 and M4 only")
      }
    }
  }
}

extension Board.Memory {
  init(reading node: BoardNode) throws(BoardError) {
    let keys = try node.mapping(known: [
      "name", "kind", "base", "size", "pageSize", "waitStates", "accelerator", "writable",
    ])
    name = try keys.required("name", of: node).string()
    kind = try keys.required("kind", of: node).choice(Kind.self)
    base = try keys.required("base", of: node).address()
    let sizeNode = try keys.required("size", of: node)
    size = try sizeNode.integer(in: 256...(256 * 1024 * 1024))
    guard size % 4 == 0, base % 4 == 0 else {
      throw sizeNode.error("base and size must be multiples of 4")
    }
    guard UInt64(base) + UInt64(size) <= 1 << 32 else {
      throw sizeNode.error("the memory ends beyond the 32-bit address space")
    }
    pageSize = try keys["pageSize"]?.integer(in: 256...65536) ?? 1024
    if kind == .flash, size % pageSize != 0 {
      throw sizeNode.error("\(size) is not a multiple of the page size \(pageSize)")
    }
    waitStates = try keys["waitStates"]?.integer(in: 0...15) ?? 0
    isWritable = try keys["writable"]?.bool() ?? (kind == .ram)
    if let node = keys["accelerator"] {
      accelerator = try node.choice(Accelerator.self)
      guard kind == .flash, !isWritable else {
        throw node.error("only a flash has an accelerator")
      }
    }
  }
}

extension Board.PeripheralEntry {
  /// The keys that a type has beside name, type, base and irq.
  private static let typeKeys: [PeripheralType: [String]] = [
    .timer: ["channels", "bits"], .rtc: ["channels"], .gpio: ["pins"], .uarte: ["byteMode"],
    .cmsdkUART: ["overrunIrq"],
  ]

  init(reading node: BoardNode, interrupts: Int) throws(BoardError) {
    let all = ["name", "type", "base", "irq"] + Self.typeKeys.values.flatMap { $0 }
    let unchecked = try node.mapping(known: Array(Set(all)).sorted())
    type = try unchecked.required("type", of: node).choice(PeripheralType.self)
    let keys = try node.mapping(
      known: ["name", "type", "base", "irq"] + (Self.typeKeys[type] ?? []))
    name = try keys.required("name", of: node).string()
    let baseNode = try keys.required("base", of: node)
    base = try baseNode.address()
    interrupt = try keys["irq"]?.integer(in: 0...(interrupts - 1))
    overrunInterrupt = try keys["overrunIrq"]?.integer(in: 0...(interrupts - 1))
    if type == .cmsdkUART, let irq = keys["irq"], interrupt == interrupts - 1 {
      throw irq.error("the interrupt of the transmitter is the next one, and there is none")
    }
    if let channelsNode = keys["channels"] {
      channels = try channelsNode.integer(in: 3...6)
      let allowed = type == .timer ? [4, 6] : [3, 4]
      guard allowed.contains(channels) else {
        throw channelsNode.error("a \(type.rawValue) has \(allowed[0]) or \(allowed[1]) channels")
      }
    }
    if let bitsNode = keys["bits"] {
      bits = try bitsNode.integer(in: 16...32)
      guard bits == 16 || bits == 32 else { throw bitsNode.error("a timer has 16 or 32 bits") }
    }
    pins = try keys["pins"]?.integer(in: 1...32) ?? 32
    hasByteMode = try keys["byteMode"]?.bool() ?? false
    if type == .gpio, base != 0x5000_0000, base != 0x5000_0300 {
      throw baseNode.error("GPIO ports sit at 0x50000000 and 0x50000300")
    }
  }
}

extension Board.Device {
  /// The type of an entry that takes a device of the extended board away.
  static let absent = "none"

  /// Reads an entry of `devices`.
  ///
  /// - Parameter edge: the edge connector's names for pins.
  init(reading node: BoardNode, edge: [String: Board.Pin]) throws(BoardError) {
    let kinds = DeviceKind.all.map { $0.kind }
    let all = Set(kinds.flatMap { $0.keys.map(\.name) }).sorted()
    let unchecked = try node.mapping(known: ["name", "type"] + all)
    let typeNode = try unchecked.required("type", of: node)
    type = try typeNode.string()
    if type == Self.absent {
      name = try node.mapping(known: ["name", "type"]).required("name", of: node).string()
      return
    }
    guard let kind = kinds.first(where: { [type] in $0.name == type }) else {
      throw typeNode.error(
        "'\(type)' is none of \(kinds.map(\.name).sorted().joined(separator: ", "))")
    }
    let keys = try node.mapping(known: ["name", "type"] + kind.keys.map(\.name))
    name = try keys.required("name", of: node).string()
    for key in kind.keys {
      switch key {
      case .pin(let name): pins[name] = try keys.required(name, of: node).pin(edge)
      case .optionalPin(let name):
        if let pin = keys[name] { pins[name] = try pin.pin(edge) }
      case .number(let name, let range, let standard):
        numbers[name] = try keys[name]?.integer(in: range) ?? standard
      case .axes: if let axes = keys["axes"] { mounting = try Mounting(reading: axes) }
      }
    }
    for (first, pin) in pins.sorted(by: { $0.key < $1.key }) {
      let other = pins.first { $0.key > first && $0.value == pin }
      if let other { throw node.error("\(first) and \(other.key) are the same pin") }
    }
    if let problem = kind.check(numbers) { throw node.error(problem) }
  }
}

extension Mounting {
  /// Reads `[-x, y, z]`.
  init(reading node: BoardNode) throws(BoardError) {
    let names = ["x": 0, "y": 1, "z": 2]
    var result: [(axis: Int, sign: Double)] = []
    for element in try node.list() {
      let text = try element.string()
      let isNegative = text.hasPrefix("-")
      guard let axis = names[isNegative ? String(text.dropFirst()) : text],
        !result.contains(where: { $0.axis == axis })
      else { throw element.error("'\(text)' is none of x, y, z, -x, -y, -z, each once") }
      result.append((axis, isNegative ? -1 : 1))
    }
    guard result.count == 3 else { throw node.error("must be three axes, such as [-x, y, z]") }
    self.init(axes: result)
  }
}

extension Board.Serial {
  init(reading node: BoardNode) throws(BoardError) {
    let keys = try node.mapping(known: ["peripheral", "tx", "rx"])
    peripheral = try keys.required("peripheral", of: node).string()
    tx = try keys["tx"]?.pin()
    rx = try keys["rx"]?.pin()
    guard (tx == nil) == (rx == nil) else { throw node.error("needs both tx and rx, or neither") }
  }
}

extension Board.Button {
  private enum Level: String, CaseIterable { case low, high }
  private enum Pull: String, CaseIterable { case none, up, down }

  init(reading node: BoardNode) throws(BoardError) {
    let keys = try node.mapping(known: ["name", "pin", "active", "pull"])
    name = try keys.required("name", of: node).string()
    pin = try keys.required("pin", of: node).pin()
    activeHigh = try keys.required("active", of: node).choice(Level.self) == .high
    pull = try keys["pull"]?.choice(Pull.self).rawValue ?? "none"
  }
}

extension Board.LEDMatrix {
  init(reading node: BoardNode) throws(BoardError) {
    let keys = try node.mapping(known: ["rows", "columns", "picture"])
    rows = []
    for pin in try keys.required("rows", of: node).list() { rows.append(try pin.pin()) }
    columns = []
    for pin in try keys.required("columns", of: node).list() { columns.append(try pin.pin()) }
    picture = []
    for line in try keys.required("picture", of: node).list() {
      var pixels: [(row: Int, column: Int)] = []
      for pixel in try line.list() {
        let place = try pixel.list()
        guard place.count == 2 else { throw pixel.error("must be [row, column]") }
        pixels.append(
          (
            try place[0].integer(in: 1...rows.count) - 1,
            try place[1].integer(in: 1...columns.count) - 1
          ))
      }
      picture.append(pixels)
    }
  }
}
