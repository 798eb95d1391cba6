import Bus
import Testing

/// What a flash costs, read by read, as RM0090 section 3.5.2 describes the accelerator.
@Suite struct FlashTimingTests {
  @Test func withoutAcceleratorEveryWordWaits() {
    let flash = FlashTiming(waitStates: 3, accelerator: .none)
    #expect(flash.fetch(0, size: 2, at: 0) == 3)
    // The other half of the word is there.
    #expect(flash.fetch(2, size: 2, at: 4) == 0)
    #expect(flash.fetch(4, size: 4, at: 5) == 3)
    // A 32-bit instruction in two words waits for the second.
    #expect(flash.fetch(6, size: 4, at: 9) == 3)
    #expect(flash.load(100, at: 20) == 3)
    #expect(flash.load(100, at: 24) == 3)
  }

  /// Five wait states, as at 168 MHz: a line of 16-bit instructions lasts long enough for the next
  /// one, a line of 32-bit instructions two cycles too short.
  @Test(arguments: [(2, [5, 0, 0]), (4, [5, 2, 2])])
  func prefetchHidesAReadBehindALine(size: Int, stalls: [UInt64]) {
    let flash = FlashTiming(waitStates: 5, accelerator: .stm32F4)
    var now: UInt64 = 0
    var found: [UInt64] = []
    for offset in stride(from: 0, to: 48, by: size) {
      let stall = flash.fetch(offset, size: size, at: now)
      if offset % 16 == 0 { found.append(stall) } else { #expect(stall == 0) }
      now += stall + 1
    }
    #expect(found == stalls)
  }

  /// What missed is kept, 64 lines of it; the one used least recently goes first.
  @Test func instructionCacheKeepsWhatMissed() {
    let flash = FlashTiming(waitStates: 5, accelerator: .stm32F4)
    var now: UInt64 = 0
    func fetch(_ line: Int) -> UInt64 {
      now += 100
      return flash.fetch(16 * line, size: 2, at: now)
    }
    // Every other line, so that none is prefetched.
    for line in 0..<64 { #expect(fetch(2 * line) == 5) }
    for line in 0..<64 { #expect(fetch(2 * line) == 0) }
    #expect(fetch(200) == 5)
    #expect(fetch(0) == 5)
    #expect(fetch(4) == 0)
  }

  @Test func dataCacheHasEightLines() {
    let flash = FlashTiming(waitStates: 5, accelerator: .stm32F4)
    func load(_ line: Int, _ time: UInt64) -> UInt64 { flash.load(16 * line, at: 100 * time) }
    for line in 0..<8 { #expect(load(line, UInt64(line)) == 5) }
    for line in 0..<8 { #expect(load(line, UInt64(10 + line)) == 0) }
    #expect(load(8, 30) == 5 && load(0, 31) == 5 && load(2, 32) == 0)
  }

  /// Reads of data and the prefetcher share the array.
  @Test func readsWaitForEachOther() {
    let flash = FlashTiming(waitStates: 5, accelerator: .stm32F4)
    #expect(flash.fetch(0, size: 2, at: 0) == 5)
    // The prefetch of the next line runs from 5 to 11; a load at 7 waits for it, and reads 5 more.
    #expect(flash.load(1000, at: 7) == 4 + 5)
  }

  @Test func nRF52CacheStartsOff() {
    let flash = FlashTiming(waitStates: 2, accelerator: .nRF52)
    var now: UInt64 = 0
    func fetch(_ offset: Int) -> UInt64 {
      now += 100
      return flash.fetch(offset, size: 2, at: now)
    }
    #expect(fetch(0) == 2 && fetch(64) == 2 && fetch(0) == 2)
    flash.isCaching = true
    #expect(fetch(64) == 2 && fetch(0) == 2 && fetch(64) == 0 && fetch(0) == 0)
    // Two ways: of three lines of one set the first is gone.
    #expect(fetch(1024) == 2 && fetch(2048) == 2 && fetch(0) == 2)
    flash.reset()
    #expect(!flash.isCaching)
  }
}
