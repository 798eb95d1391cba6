/// The special registers of MRS and MSR, by SYSm (DDI 0403, B5.1.1; DDI 0419, B4.2.1).
public enum SpecialRegister: UInt32, Sendable, CaseIterable {
  case apsr = 0
  case iapsr = 1
  case eapsr = 2
  case xpsr = 3
  case ipsr = 5
  case epsr = 6
  case iepsr = 7
  case msp = 8
  case psp = 9
  case primask = 16
  case basepri = 17
  case basepriMax = 18
  case faultmask = 19
  case control = 20

  /// As assemblers write it.
  public var name: String {
    self == .basepriMax ? "BASEPRI_MAX" : "\(self)".uppercased()
  }

  /// ARMv6-M has none of BASEPRI, BASEPRI_MAX and FAULTMASK.
  public static func exists(_ number: UInt32, on architecture: Architecture) -> Bool {
    guard SpecialRegister(rawValue: number) != nil else { return false }
    return architecture >= .v7M || !(17...19).contains(number)
  }
}
