// One case of the fuzz driver: an image made at random, and what the engines make of it.

import Bus
import CortexM
import Image
import Machine
import Peripherals
import TestSupport

struct FuzzCase {
  private let name: String
  private let bytes: [UInt8]
  private let board: String
  private let cycles: UInt64
  private let input: [UInt8]

  init(random: inout RandomSource, originals: [[UInt8]]) {
    switch random.below(6) {
    case 0:
      name = "damaged.elf"
      bytes = Self.damaged(originals[random.below(originals.count)], &random)
    case 1:
      name = "random.elf"
      bytes = [0x7F, 0x45, 0x4C, 0x46, 1, 1, 1] + Self.noise(random.below(400), &random)
    case 2:
      name = "random.hex"
      bytes = Self.hex(Self.code(&random), &random)
    case 3:
      name = "random.bin"
      // With a stack and an entry, or without.
      let start: [UInt8] = random.chance(50) ? [0, 0x10, 0, 0x20, 0x11, 0, 0, 0] : []
      bytes = start + Self.noise(32 + random.below(5000), &random)
    default:
      name = "code.bin"
      bytes = Self.code(&random)
    }
    let boards = Board.builtIn
    board = boards[random.below(boards.count)]
    cycles = UInt64(1000 + random.below(60_000))
    input = Self.noise(random.below(40), &random)
  }

  /// Runs it on the precise engine and on another; returns how they differ.
  func run(_ tally: inout Tally) -> String? {
    guard let first = outcome(bytes.count % 2 == 0 ? .jit : .block) else {
      tally.refused += 1
      return nil
    }
    tally.accepted += 1
    tally.instructions += first.instructions
    let second = outcome(.precise)
    if second?.text == first.text { return nil }
    tally.differences += 1
    return "the engines differ on \(board):\n\(first.text)\n\(second?.text ?? "nothing")"
  }

  /// What can be observed of a run; nil when the image is refused.
  private func outcome(_ engine: ExecutionEngine) -> (text: String, instructions: UInt64)? {
    var options = Machine.Options()
    options.engine = engine
    guard let image = try? FirmwareImage(path: name, bytes: bytes),
      let machine = try? Machine(board: Board.load(board), image: image, options: options)
    else { return nil }
    machine.core.translationPatience = 2
    var sent = 0
    machine.onSerialOutput = { sent = sent &* 31 &+ Int($0) }
    machine.sendSerial(input)
    let stop = machine.run(Machine.Limits(cycles: cycles))
    let core = machine.core
    let registers = (0..<16).map { core[$0] }
    return (
      "\(stop) \(registers) \(core.xPSR) \(core.cycles) \(core.instructions) \(sent) "
        + "\(Self.sum(of: machine.bus.regions))",
      core.instructions
    )
  }

  /// A number for what is in the first 64 KiB of each memory.
  private static func sum(of regions: [MemoryRegion]) -> UInt32 {
    var sum: UInt32 = 0
    for region in regions {
      for offset in stride(from: 0, to: min(region.size, 64 << 10), by: 4) {
        sum = sum &* 0x0100_0193 ^ region.load(offset, .word)
      }
    }
    return sum
  }

  // MARK: Making images

  private static func noise(_ count: Int, _ random: inout RandomSource) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: random.bits()) }
  }

  /// A flash with vectors into itself, half of its halfwords likely instructions; mostly with a keeper
  /// (Keeper.swift), and now and then with a stack pointer or a vector that is anything.
  private static func code(_ random: inout RandomSource) -> [UInt8] {
    var bytes: [UInt8] = []
    func append(_ word: UInt32) {
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    let size = 0x200 + 4 * random.below(0x800)
    let isKept = random.chance(80)
    append(random.chance(95) ? 0x2000_2000 + random.bits() % 0x2000 : random.bits())
    for vector in 1..<64 {
      if isKept, vector < 7 || random.chance(50) {
        append(vector == 1 ? Keeper.reset : Keeper.fault)
      } else {
        append(random.chance(97) ? Keeper.start + random.bits() % UInt32(size) | 1 : random.bits())
      }
    }
    for word in Keeper.words(size: size - Int(Keeper.start)) { append(word) }
    while bytes.count < size {
      switch random.below(8) {
      case 0: append(random.bits())
      // 32-bit encodings.
      case 1, 2: append(random.bits() << 16 | 0xE800 | random.bits() & 0x17FF)
      // Constants that point at registers of the processor and its peripherals.
      case 3: append([0xE000_E000, 0x4000_0000, 0x2000_0000, 0xE000_1000][random.below(4)])
      // 16-bit data processing, loads and stores.
      default: append((random.bits() & 0x7FFF) << 16 | random.bits() & 0x7FFF)
      }
    }
    return bytes
  }

  /// Up to eight edits of an image that is good; half of the time they move nothing.
  private static func damaged(_ original: [UInt8], _ random: inout RandomSource) -> [UInt8] {
    var bytes = original
    let kinds = random.chance(50) ? 0..<5 : 2..<5
    for _ in 0..<1 + random.below(8) {
      // Headers are at both ends.
      let limit = random.chance(50) ? min(bytes.count, 200) : bytes.count
      let position = random.below(limit)
      switch kinds.lowerBound + random.below(kinds.count) {
      case 0: bytes.removeSubrange(position..<min(bytes.count, position + 1 + random.below(9)))
      case 1: bytes.insert(contentsOf: noise(1 + random.below(9), &random), at: position)
      case 2: bytes[position] = [0, 0xFF, 0x7F, 0x80][random.below(4)]
      case 3 where kinds.contains(0) && random.chance(20): bytes.removeLast(bytes.count - position)
      default: bytes[position] ^= 1 << UInt8(random.below(8))
      }
      if bytes.count < 8 { bytes += noise(8, &random) }
    }
    return bytes
  }

  /// Intel HEX of some code, with a record of any kind now and then and, now and then, a letter changed.
  private static func hex(_ code: [UInt8], _ random: inout RandomSource) -> [UInt8] {
    var text: [UInt8] = []
    func record(_ kind: UInt8, _ address: UInt16, _ data: [UInt8]) {
      var line = [UInt8(data.count), UInt8(address >> 8), UInt8(address & 0xFF), kind] + data
      line.append(0 &- line.reduce(0, &+))
      text.append(UInt8(ascii: ":"))
      for byte in line {
        for digit in [byte >> 4, byte & 15] {
          text.append(digit < 10 ? 0x30 + digit : 0x37 + digit)
        }
      }
      text.append(0x0A)
    }
    let others = random.chance(50) ? 0 : 1
    for start in stride(from: 0, to: code.count, by: 16) {
      if random.chance(others) {
        record(
          UInt8(random.below(20)), UInt16(random.below(65536)), noise(random.below(6), &random))
      }
      record(0, UInt16(start), Array(code[start..<min(start + 16, code.count)]))
    }
    if random.chance(90) { record(1, 0, []) }
    if random.chance(30) {
      text[random.below(text.count)] = UInt8(truncatingIfNeeded: random.bits())
    }
    return text
  }
}
