import Report
import Testing

@Suite struct NumbersTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567"),
    (Int.max, "9,223,372,036,854,775,807"), (Int.min, "-9,223,372,036,854,775,808"),
  ]) func grouped(_ value: Int, text: String) {
    #expect(Numbers.grouped(value) == text)
  }

  @Test(
    arguments: [
      (1, 3, 2, "0.33"), (2, 3, 2, "0.67"), (1, 2, 0, "1"), (1, 8, 2, "0.13"),
      (999, 1000, 2, "1.00"),
      (12_345, 1, 1, "12,345.0"), (5, 4, 3, "1.250"), (UInt64.max, UInt64.max, 2, "1.00"),
      (1, 1000, 2, "0.00"), (5, 1000, 2, "0.01"),
    ] as [(UInt64, UInt64, Int, String)])
  func quotient(_ numerator: UInt64, _ denominator: UInt64, _ decimals: Int, text: String) {
    #expect(Numbers.quotient(numerator, denominator, decimals: decimals) == text)
  }

  @Test(
    arguments: [
      (16_000_000, 16_000_000, "1,000.000"), (1, 64_000_000, "0.000"), (40, 64_000_000, "0.001"),
      (123_456_789, 64_000_000, "1,929.012"),
      (UInt64(1) << 62, 16_000_000, "288,230,376,151,711.744"),
      (32_768, 32_768, "1,000.000"),
    ] as [(UInt64, UInt64, String)])
  func milliseconds(cycles: UInt64, clock: UInt64, text: String) {
    #expect(Numbers.milliseconds(cycles: cycles, clockHz: clock) == text)
  }

  @Test(
    arguments: [
      (64_000_000, "64 MHz"), (32_768, "32.768 kHz"), (100, "100 Hz"), (12_500_000, "12.5 MHz"),
      (1000, "1 kHz"),
    ] as [(UInt64, String)]) func frequency(hertz: UInt64, text: String)
  {
    #expect(Numbers.frequency(hertz) == text)
  }

  @Test func memoryAndPercent() {
    #expect(Numbers.memory(262_144) == "256 KiB")
    #expect(Numbers.memory(10_048) == "10,048 B")
    #expect(Numbers.memory(0) == "0 B")
    #expect(Numbers.percent(1, of: 3) == "33.3 %")
    #expect(Numbers.percent(0, of: 0) == "-")
  }
}
