/// The trimming values of a BME280 and the data sheet's compensation with them, the other way round:
/// which raw values give a temperature, a pressure and a humidity.
///
/// The values are those of one made-up part, in the range of real ones.
enum BME280Calibration {
  private static let t = (27_504.0, 26_435.0, -1000.0)
  private static let p = [36_477.0, -10_685, 3024, 2855, 140, -7, 15_500, -14_600, 6000]
  private static let h = (h1: 75.0, h2: 362.0, h3: 0.0, h4: 313.0, h5: 50.0, h6: 30.0)

  /// calib00 to calib25 (table 16): dig_T1 to dig_P9 as half-words, low byte first, one that is
  /// reserved, dig_H1.
  static let low: [UInt8] =
    ([t.0, t.1, t.2] + p).flatMap { halfword($0) } + [0, UInt8(h.h1)]

  /// calib26 to calib32: dig_H2 to dig_H6; H4 and H5 share a byte.
  static let high: [UInt8] = {
    let (h4, h5) = (UInt16(h.h4), UInt16(h.h5))
    return halfword(h.h2) + [
      UInt8(h.h3), UInt8(h4 >> 4), UInt8(h4 & 0xF) | UInt8(h5 & 0xF) << 4, UInt8(h5 >> 4),
      UInt8(h.h6),
    ]
  }()

  private static func halfword(_ value: Double) -> [UInt8] {
    let bits = UInt16(truncatingIfNeeded: Int(value))
    return [UInt8(bits & 0xFF), UInt8(bits >> 8)]
  }

  /// Raw values of 20, 20 and 16 bits. Beyond what the part measures they are its bounds.
  ///
  /// - Parameters:
  ///   - temperature: in degrees Celsius.
  ///   - pressure: in hectopascals.
  ///   - humidity: in per cent.
  static func raw(temperature: Double, pressure: Double, humidity: Double)
    -> (temperature: UInt32, pressure: UInt32, humidity: UInt32)
  {
    let rawTemperature = search(bits: 20) { fineTemperature(Double($0)) / 5120 >= temperature }
    let fine = fineTemperature(Double(rawTemperature))
    // A higher raw value is a lower pressure.
    let rawPressure = search(bits: 20) { self.pressure(Double($0), fine) <= pressure * 100 }
    let rawHumidity = search(bits: 16) { self.humidity(Double($0), fine) >= humidity }
    return (rawTemperature, rawPressure, rawHumidity)
  }

  /// The least value for which `isReached`, which stays true from there on.
  private static func search(bits: UInt32, _ isReached: (UInt32) -> Bool) -> UInt32 {
    var low: UInt32 = 0
    var high: UInt32 = (1 << bits) - 1
    while low < high {
      let middle = (low + high) / 2
      if isReached(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  // The compensation in floating point (data sheet, appendix A, 8.1).

  private static func fineTemperature(_ raw: Double) -> Double {
    let a = (raw / 16_384 - t.0 / 1024) * t.1
    let b = (raw / 131_072 - t.0 / 8192) * (raw / 131_072 - t.0 / 8192) * t.2
    return a + b
  }

  /// In pascals.
  private static func pressure(_ raw: Double, _ fine: Double) -> Double {
    var a = fine / 2 - 64_000
    var b = a * a * p[5] / 32_768
    b += a * p[4] * 2
    b = b / 4 + p[3] * 65_536
    a = (p[2] * a * a / 524_288 + p[1] * a) / 524_288
    a = (1 + a / 32_768) * p[0]
    guard a > 0 else { return 0 }
    let value = (1_048_576 - raw - b / 4096) * 6250 / a
    return value + (p[8] * value * value / 2_147_483_648 + value * p[7] / 32_768 + p[6]) / 16
  }

  /// In per cent.
  private static func humidity(_ raw: Double, _ fine: Double) -> Double {
    let a = fine - 76_800
    let slope = 1 + h.h6 / 67_108_864 * a * (1 + h.h3 / 67_108_864 * a)
    let value = (raw - (h.h4 * 64 + h.h5 / 16_384 * a)) * (h.h2 / 65_536 * slope)
    return value * (1 - h.h1 * value / 524_288)
  }
}
