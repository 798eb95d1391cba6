import Testing

@testable import Trace

/// Numbers that are quick to write as long as they rise are right whatever they do.
@Suite struct RisingNumberTests {
  /// Steps that cross every number of digits, and each range of eight of them, up and down.
  private static let numbers: [UInt64] = {
    var numbers: [UInt64] = [0, 0, 1, 9, 10, 99, 100, 12_345_678, 99_999_999]
    var power: UInt64 = 1
    while power < .max / 10 {
      power *= 10
      numbers += [power - 1, power, power + 1, power + power / 7, 3]
    }
    return numbers + [.max, .max - 1, 0, 100_000_000, 99_999_999]
  }()

  @Test(arguments: ["", "{\"cycle\":"] as [StaticString])
  func numbersAreInDecimal(literal: StaticString) {
    var rising = RisingNumber(behind: literal)
    let place = UnsafeMutablePointer<UInt8>.allocate(capacity: RisingNumber.longest)
    defer {
      place.deallocate()
      rising.deallocate()
    }
    for number in Self.numbers {
      let end = rising.write(number, to: place)
      let text = UnsafeBufferPointer(start: place, count: end - place)
      #expect(String(decoding: text, as: UTF8.self) == "\(literal)\(number)")
    }
  }

  /// Eight digits of every pattern of pairs.
  @Test func allPairsOfDigits() {
    var rising = RisingNumber(behind: "")
    let place = UnsafeMutablePointer<UInt8>.allocate(capacity: RisingNumber.longest)
    defer {
      place.deallocate()
      rising.deallocate()
    }
    for pair in 0..<100 as Range<UInt64> {
      for position in [1, 100, 10_000, 1_000_000] as [UInt64] {
        let number = 500_000_000 + pair * position
        let end = rising.write(number, to: place)
        let text = UnsafeBufferPointer(start: place, count: end - place)
        #expect(Array(text) == Array("\(number)".utf8))
      }
    }
  }

  /// As the long divisions have it, at the boards' clocks and at odd ones, with cycles that also go
  /// back.
  @Test(
    arguments: [16_000_000, 64_000_000, 25_000_000, 168_000_000, 1000, 7, 3_579_545] as [UInt64])
  func nanosecondsAreRoundedAlike(clock: UInt64) {
    var rising = RisingNanoseconds(clockHz: clock)
    var cycle: UInt64 = 0
    for step in 0..<4000 as Range<UInt64> {
      cycle = step % 50 == 49 ? cycle / 3 : cycle + step * step % (clock / 3 + 2)
      let expected = Nanoseconds.of(cycle, clockHz: clock)
      #expect(rising.of(cycle) == expected, "cycle \(cycle)")
    }
  }
}
