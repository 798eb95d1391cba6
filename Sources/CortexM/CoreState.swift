import Bus

/// The registers of a core, as plain data behind a pointer. The flags are kept in the form that is
/// cheapest to produce; `xPSR` puts them together.
struct CoreState: StateValue {
  typealias SixteenWords = (
    UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32,
    UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32
  )

  /// R0 to R15. R13 is the active stack pointer; R15 the address of the current instruction.
  var r: SixteenWords = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
  /// S0 to S31.
  var sLow: SixteenWords = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
  var sHigh: SixteenWords = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)

  /// N is its bit 31.
  var negative: UInt32 = 0
  /// Z is set when it is 0.
  var zero: UInt32 = 1
  /// C, 0 or 1.
  var carry: UInt32 = 0
  /// V is its bit 31.
  var overflow: UInt32 = 0
  /// Q, 0 or 1.
  var saturation: UInt32 = 0
  /// GE, four bits.
  var greaterEqual: UInt32 = 0
  /// ITSTATE, eight bits; 0 outside an IT block.
  var itState: UInt32 = 0
  /// EPSR.ICI: the register with which an interrupted LDM or STM at R15 goes on; 0 for none.
  var continuation: UInt32 = 0
  /// EPSR.T.
  var thumb = true
  /// IPSR: the number of the current exception, 0 in thread mode.
  var ipsr: UInt32 = 0

  /// The stack pointer that is not active now.
  var inactiveSP: UInt32 = 0
  /// Whether R13 is PSP.
  var usesPSP = false
  /// The lowest value of R13 seen on the active stack, and on the other one.
  var lowestSP: UInt32 = .max
  var inactiveLowestSP: UInt32 = .max

  /// CONTROL: nPRIV, SPSEL, FPCA.
  var control: UInt32 = 0
  var primask: UInt32 = 0
  var faultmask: UInt32 = 0
  /// BASEPRI, 0 is off.
  var basepri: UInt32 = 0
  var fpscr: UInt32 = 0
  /// Whether floating-point instructions may run at once: enabled, context active, nothing to save.
  var fpReady = false

  /// The local exclusive monitor.
  var exclusive = false
  /// The event register of WFE.
  var eventRegister = false

  /// Instructions executed since the start of the machine.
  var instructions: UInt64 = 0
  /// Holds what the block engine passes from one record of an instruction to the next.
  var scratch: UInt32 = 0

  static var blank: CoreState { CoreState() }

  mutating func visit(_ state: StateArchive) {
    withUnsafeMutableBytes(of: &r) { state.words($0.bindMemory(to: UInt32.self)) }
    withUnsafeMutableBytes(of: &sLow) { state.words($0.bindMemory(to: UInt32.self)) }
    withUnsafeMutableBytes(of: &sHigh) { state.words($0.bindMemory(to: UInt32.self)) }
    state(&negative, &zero, &carry, &overflow)
    state(&saturation, &greaterEqual)
    state(&itState, &continuation, &ipsr)
    state(&thumb)
    state(&inactiveSP, &lowestSP, &inactiveLowestSP)
    state(&usesPSP)
    state(&control, &primask, &faultmask, &basepri)
    state(&fpscr)
    state(&fpReady, &exclusive, &eventRegister)
    state(&instructions)
    state(&scratch)
  }
}

/// Bits of the CONTROL register (DDI 0403E, B1.4.4).
enum Control {
  static let unprivileged: UInt32 = 1
  static let processStack: UInt32 = 2
  static let floatingPointActive: UInt32 = 4
}

extension UnsafeMutablePointer<CoreState> {
  /// R0 to R15.
  @inline(__always) var registers: UnsafeMutablePointer<UInt32> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: UInt32.self)
  }

  /// S0 to S31.
  @inline(__always) var singles: UnsafeMutablePointer<UInt32> {
    registers + 16
  }

  /// N, Z, C, V in bits 31 to 28.
  var nzcv: UInt32 {
    get {
      (pointee.negative & 0x8000_0000) | (pointee.zero == 0 ? 0x4000_0000 : 0)
        | (pointee.carry << 29) | (pointee.overflow >> 31) << 28
    }
    nonmutating set {
      pointee.negative = newValue
      pointee.zero = ~newValue & 0x4000_0000
      pointee.carry = newValue >> 29 & 1
      pointee.overflow = newValue << 3
    }
  }

  /// APSR (DDI 0403E, B1.4.2).
  var apsr: UInt32 {
    get { nzcv | pointee.saturation << 27 | pointee.greaterEqual << 16 }
    nonmutating set {
      nzcv = newValue
      pointee.saturation = newValue >> 27 & 1
      pointee.greaterEqual = newValue >> 16 & 0xF
    }
  }

  /// xPSR: APSR, IPSR and EPSR together.
  var xPSR: UInt32 {
    get {
      let it = pointee.itState | pointee.continuation << 4
      return apsr | pointee.ipsr | (pointee.thumb ? 1 << 24 : 0)
        | (it & 3) << 25 | (it >> 2) << 10
    }
    nonmutating set {
      apsr = newValue
      pointee.ipsr = newValue & 0x1FF
      pointee.thumb = newValue & 1 << 24 != 0
      // ITSTATE and ICI share bits; ITSTATE of an IT block is never a multiple of 16.
      let it = newValue >> 25 & 3 | (newValue >> 10 & 0x3F) << 2
      pointee.itState = it & 0xF == 0 ? 0 : it
      pointee.continuation = it & 0xF == 0 ? it >> 4 : 0
    }
  }

  /// MSP, whichever stack is active.
  var msp: UInt32 {
    get { pointee.usesPSP ? pointee.inactiveSP : registers[13] }
    nonmutating set {
      if pointee.usesPSP { pointee.inactiveSP = newValue } else { registers[13] = newValue }
    }
  }

  /// PSP, whichever stack is active.
  var psp: UInt32 {
    get { pointee.usesPSP ? registers[13] : pointee.inactiveSP }
    nonmutating set {
      if pointee.usesPSP { registers[13] = newValue } else { pointee.inactiveSP = newValue }
    }
  }

  /// Makes R13 the process stack pointer, or the main one.
  func selectStack(process: Bool) {
    guard process != pointee.usesPSP else { return }
    noteStack()
    swap(&pointee.inactiveSP, &registers[13])
    swap(&pointee.inactiveLowestSP, &pointee.lowestSP)
    pointee.usesPSP = process
  }

  /// Behind every instruction that may have written SP: clears its two low bits, which do not exist,
  /// and keeps the lowest stack pointer up to date.
  @inline(__always) func noteStack() {
    let sp = registers[13]
    if sp & 3 != 0 || sp < pointee.lowestSP { noteNewStack() }
  }

  @inline(never) private func noteNewStack() {
    registers[13] &= ~3
    if registers[13] < pointee.lowestSP { pointee.lowestSP = registers[13] }
  }

  /// Whether code runs privileged: in handler mode always.
  var isPrivileged: Bool {
    pointee.ipsr != 0 || pointee.control & Control.unprivileged == 0
  }
}
