import Bus
import Testing

@testable import Trace

/// What passes to the writing threads arrives as it was, whichever form it takes on the way.
@Suite struct StreamTests {
  private struct Change: Equatable {
    var index: Int
    var level: SignalLevel
    var time: UInt64
  }

  private final class Changes: @unchecked Sendable {
    var list: [Change] = []
    var last: UInt64 = 0

    func take(_ words: UnsafeBufferPointer<UInt32>) {
      WireStream.forEach(in: words, since: &last) {
        list.append(Change(index: $0.index, level: $0.level, time: $0.time))
      }
    }
  }

  /// Steps in time that fit in a word, that do not, and one that goes back; wires likewise.
  @Test func changesOfWires() {
    let changes = Changes()
    let stream = WireStream { changes.take($0) }
    let steps: [UInt64] = [0, 1, 1 << 20 - 1, 1 << 20, 1 << 40, 5, 0 &- 3]
    let wires = [0, 1, 511, 512, 100_000]
    let levels: [SignalLevel] = [.low, .high, .floating]
    var (time, expected) = (UInt64(0), [Change]())
    for number in 0..<100_000 {
      // Long ones are rare enough for chunks to end anywhere.
      time &+= steps[number % 1000 < 7 ? number % 1000 : number % 3]
      let wire = wires[number % 777 < 5 ? number % 777 : number % 3]
      let change = Change(index: wire, level: levels[number % 3], time: time)
      stream.changed(change.index, change.level, at: change.time)
      expected.append(change)
    }
    stream.close()
    #expect(changes.list == expected)
  }

  /// Text of what the consumer makes of events: those that are kept with what it keeps.
  private final class Events: @unchecked Sendable {
    var list: [String] = []
    var kept: [Int: EventLine] = [:]
    var last: UInt64 = 0
    var again = 0

    static func text(_ line: EventLine, at cycle: UInt64) -> String {
      let parts = [line.value, line.pc, line.address, line.count, line.repeats]
      let numbers = parts.map { $0.map { "\($0)" } ?? "-" }
      return "\(cycle) \(line.stem) \(numbers) \(line.until)"
    }

    func take(_ words: UnsafeBufferPointer<UInt32>) {
      EventStream.forEach(in: words, since: &last) { cycle, element in
        switch element {
        case .again(let slot):
          again += 1
          list.append(kept[slot].map { Self.text($0, at: cycle) } ?? "nothing in \(slot)")
        case .line(let line, let slot):
          if let slot { kept[slot] = line }
          list.append(Self.text(line, at: cycle))
        }
      }
    }
  }

  @Test func eventsThatComeAgainAndOthers() {
    let events = Events()
    let stream = EventStream { events.take($0) }
    var (cycle, expected) = (UInt64(0), [String]())
    for number in 0..<100_000 {
      cycle &+= number % 911 == 3 ? 1 << 33 : number % 313 == 5 ? 0 &- 2 : UInt64(number % 40)
      let isRare = number % 17 == 0
      let value = UInt32(isRare ? number : number % 5)
      var line = EventLine(
        number % 2 == 0 ? .write : .event, cycle, pc: number % 2 == 0 ? 0x100 : nil,
        key: UInt64(number % 7) << 32, value: number % 3 == 0 ? nil : value)
      if number % 101 == 0 {
        line.setMemory(address: number % 2 == 0 ? nil : 0x2000_0000, count: 4)
      }
      if number % 103 == 0 { (line.repeats, line.until) = (3, cycle + 9) }
      expected.append(Events.text(line, at: cycle))
      if line.isPlain, let slot = stream.slot(stem: line.stem, numbers: line.numbers),
        stream.append(slot, cycle)
      {
        continue
      }
      stream.append(line)
    }
    stream.close()
    #expect(events.list == expected)
    #expect(events.again > 80_000)
  }
}
