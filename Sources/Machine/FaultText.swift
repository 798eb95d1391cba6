import CortexM
import Image

extension Machine {
  /// A fault as text for people: what and where, the status registers decoded, the register file
  /// and a symbolised backtrace. Lines end in newlines.
  ///
  /// - Parameter isLockup: whether the core could not take the fault.
  public func describe(_ report: FaultReport, isLockup: Bool) -> String {
    var text = "\(isLockup ? "lockup" : exceptionName(report.exception)) at \(place(report.pc)): "
    text += report.kind.rawValue
    if let address = report.address { text += " at 0x\(hexDigits(address))" }
    text += "\n  cycle \(report.time)\n"
    if core.configuration.architecture != .v6M {
      text += "  CFSR 0x\(hexDigits(report.cfsr))\(Self.names(report.cfsr, Self.cfsrBits))\n"
      text += "  HFSR 0x\(hexDigits(report.hfsr))\(Self.names(report.hfsr, Self.hfsrBits))\n"
    }
    for row in stride(from: 0, to: 16, by: 4) {
      let columns = (row..<row + 4).map { index in
        let name = index < 13 ? "R\(index)" : ["SP", "LR", "PC"][index - 13]
        return "\(name.count < 3 ? " " : "")\(name) \(hexDigits(report.registers[index]))"
      }
      text += "  " + columns.joined(separator: "  ") + "\n"
    }
    text += "  xPSR \(hexDigits(report.xPSR))  MSP \(hexDigits(report.msp))"
    text += "  PSP \(hexDigits(report.psp))\n"
    text += "backtrace (return addresses found on the stack):\n"
    let frames = Backtrace(bus: bus, symbols: image.symbols).frames(
      pc: report.pc, lr: report.registers[14], sp: report.registers[13])
    for (index, frame) in frames.enumerated() {
      text += "  #\(index)\(index < 10 ? " " : "") \(place(frame))\n"
    }
    return text
  }

  /// An address with its symbol: `0x000001A4 (inner+0x4)`.
  public func place(_ address: UInt32) -> String {
    let name = image.symbols.describe(address).map { " (\($0))" } ?? ""
    return "0x\(hexDigits(address))\(name)"
  }

  private func exceptionName(_ number: Int) -> String {
    switch number {
    case 3: "HardFault"
    case 4: "MemManage"
    case 5: "BusFault"
    case 6: "UsageFault"
    default: "exception \(number)"
    }
  }

  /// ARMv7-M ARM (DDI 0403E), B3.2.15.
  private static let cfsrBits: [(Int, String)] = [
    (0, "IACCVIOL"), (1, "DACCVIOL"), (3, "MUNSTKERR"), (4, "MSTKERR"), (5, "MLSPERR"),
    (7, "MMARVALID"), (8, "IBUSERR"), (9, "PRECISERR"), (10, "IMPRECISERR"), (11, "UNSTKERR"),
    (12, "STKERR"), (13, "LSPERR"), (15, "BFARVALID"), (16, "UNDEFINSTR"), (17, "INVSTATE"),
    (18, "INVPC"), (19, "NOCP"), (24, "UNALIGNED"), (25, "DIVBYZERO"),
  ]

  /// DDI 0403E, B3.2.16.
  private static let hfsrBits: [(Int, String)] = [
    (1, "VECTTBL"), (30, "FORCED"), (31, "DEBUGEVT"),
  ]

  private static func names(_ value: UInt32, _ bits: [(Int, String)]) -> String {
    let set = bits.filter { value >> UInt32($0.0) & 1 != 0 }.map(\.1)
    return set.isEmpty ? "" : " (\(set.joined(separator: ", ")))"
  }
}
