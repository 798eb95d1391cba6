/// How much more than before a figure may be: `1%` for all that is compared, `cycles=0.5%` for one.
public struct Allowance: Sendable {
  /// Nil for all figures that no other allowance names.
  public let figure: Figure?
  /// As it was written, without the sign: `0.5`.
  let percent: String
  /// The same in millionths of a percent.
  private let millionths: UInt64

  private static let scale: UInt64 = 1_000_000

  /// Nil for what is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let figure = Figure(rawValue: String(parts[0])), Comparison.figures.contains(figure)
      else { return nil }
      self.figure = figure
    } else {
      figure = nil
    }
    guard let number = parts.last, number.last == "%" else { return nil }
    let digits = number.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(digits.count),
      digits.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let whole = UInt64(digits[0]), whole <= 1_000_000
    else { return nil }
    let fraction = digits.count == 2 ? digits[1] : ""
    guard fraction.count <= 6 else { return nil }
    let padded = fraction + String(repeating: "0", count: 6 - fraction.count)
    percent = String(number.dropLast())
    millionths = whole * Self.scale + UInt64(padded)!
  }

  /// Whether a count has grown by more.
  func isExceeded(old: UInt64, new: UInt64) -> Bool {
    UInt128(new) * UInt128(100 * Self.scale) > UInt128(old) * UInt128(100 * Self.scale + millionths)
  }
}

extension Comparison {
  /// What has grown by more than it may, and what came to its end before and does no longer: a line each.
  ///
  /// - Parameter allowances: of several for one figure the last counts; what none is for may grow.
  public func offences(_ allowances: [Allowance]) -> [String] {
    var lines: [String] = []
    for pair in pairs {
      let place = "\(pair.script) on \(pair.board)"
      if pair.old.status == .ok && pair.new.status != .ok {
        lines.append(
          "\(place): \(pair.old.status.rawValue) before, now \(pair.new.status.rawValue)")
      }
      for figure in Self.figures {
        guard
          let allowance = allowances.last(where: { $0.figure == figure })
            ?? allowances.last(where: { $0.figure == nil }),
          let (old, new) = pair.counts(figure), allowance.isExceeded(old: old, new: new)
        else { continue }
        // The image is the same for all scripts of a board: once is enough.
        let subject = figure == .flashImage ? pair.board : place
        let line =
          "\(subject): \(figure.rawValue) \(Numbers.grouped(old)) before, now "
          + "\(Numbers.grouped(new)): \(growth(old, new)), more than \(allowance.percent) %"
        if figure != .flashImage || !lines.contains(line) { lines.append(line) }
      }
    }
    return lines
  }

  private func growth(_ old: UInt64, _ new: UInt64) -> String {
    old == 0 ? "+\(new)" : "+\(Numbers.quotient((new - old) * 100, old, decimals: 2)) %"
  }
}
