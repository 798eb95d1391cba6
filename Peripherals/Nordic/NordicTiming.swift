/// How long the analogue parts of a chip take, in nanoseconds: the typical values of the product
/// specifications' electrical tables. FIDELITY.md lists each with its source.
struct NordicTiming: Sendable {
  /// HFXO or XOSC start-up without debounce.
  let highFrequencyStart: UInt64
  /// LFCLK from its RC oscillator, its crystal, synthesised from HFCLK.
  let rcStart: UInt64
  let crystalStart: UInt64
  let synthesisedStart: UInt64
  /// Calibration of the RC oscillator.
  let calibration: UInt64
  /// Programming a word, erasing a page, erasing all of the flash.
  let flashWrite: UInt64
  let pageErase: UInt64
  let fullErase: UInt64
  /// A random byte, with and without bias correction, and the generator's start-up.
  let randomCorrected: UInt64
  let randomRaw: UInt64
  let randomStart: UInt64
  /// A temperature measurement.
  let temperature: UInt64
  /// An AES block.
  let encryption: UInt64
  /// CCM's key stream; AAR's look at one key.
  let keyStream: UInt64
  let addressResolution: UInt64
  /// From START to READY: LPCOMP, COMP.
  let comparatorStart: UInt64
  let fastComparatorStart: UInt64
  /// The radio's ramp-up to transmit and to receive.
  let transmitterStart: UInt64
  let receiverStart: UInt64
  /// From a voltage on VBUS to USBPWRRDY; from USBD's ENABLE to READY.
  var usbRegulator: UInt64 = 0
  var usbStart: UInt64 = 0

  /// nRF51822 Product Specification v3.1 section 8.
  static let nRF51 = NordicTiming(
    highFrequencyStart: 800_000, rcStart: 390_000, crystalStart: 300_000_000,
    synthesisedStart: 100_000, calibration: 16_000_000, flashWrite: 46_300,
    pageErase: 22_300_000, fullErase: 22_300_000, randomCorrected: 677_000, randomRaw: 167_000,
    randomStart: 0, temperature: 35_000, encryption: 8_500, keyStream: 50_000,
    addressResolution: 6_000, comparatorStart: 140_000, fastComparatorStart: 0,
    transmitterStart: 132_000, receiverStart: 130_000)

  /// nRF52833 Product Specification v1.x, the electrical specification of each peripheral.
  static let nRF52833 = NordicTiming(
    highFrequencyStart: 360_000, rcStart: 600_000, crystalStart: 250_000_000,
    synthesisedStart: 100_000, calibration: 16_000_000, flashWrite: 42_500,
    pageErase: 87_500_000, fullErase: 173_000_000, randomCorrected: 120_000, randomRaw: 30_000,
    randomStart: 128_000, temperature: 36_000, encryption: 7_200, keyStream: 50_000,
    addressResolution: 6_000, comparatorStart: 140_000, fastComparatorStart: 3_000,
    transmitterStart: 130_000, receiverStart: 130_000, usbRegulator: 1_000_000,
    usbStart: 1_000_000)
}

extension NordicChip {
  var timing: NordicTiming { family == .nRF51 ? .nRF51 : .nRF52833 }
}
