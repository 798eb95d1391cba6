import Bus
import CortexM
import Glibc

/// The host's side of semihosting (Arm, "Semihosting for AArch32 and AArch64", release 3.0): BKPT
/// 0xAB with an operation in R0 and a parameter, mostly the address of a block of words, in R1.
///
/// Time is virtual. Pointers of the guest are checked: one that leads nowhere makes the call fail.
public final class Semihosting: SemihostingHandler {
  public struct Options {
    /// Which files the guest may reach.
    public var files = SemihostingFiles()
    /// What SYS_GET_CMDLINE gives: program name and arguments.
    public var commandLine = ""
    /// What SYS_TIME gives at virtual time 0, in seconds since 1970.
    public var epoch: UInt32 = 0
    /// Bytes for the guest's standard output.
    public var output: ([UInt8]) -> Void = { _ in }
    /// Bytes for its standard error.
    public var errorOutput: ([UInt8]) -> Void = { _ in }
    /// The next byte of its standard input; nil is the end.
    public var input: () -> UInt8? = { nil }
    /// Called when a call is refused or makes no sense, with the reason.
    public var warning: (String) -> Void = { _ in }

    public init() {}
  }

  /// The operations' numbers.
  enum Operation: UInt32, CaseIterable {
    case SYS_OPEN = 0x01
    case SYS_CLOSE = 0x02
    case SYS_WRITEC = 0x03
    case SYS_WRITE0 = 0x04
    case SYS_WRITE = 0x05
    case SYS_READ = 0x06
    case SYS_READC = 0x07
    case SYS_ISERROR = 0x08
    case SYS_ISTTY = 0x09
    case SYS_SEEK = 0x0A
    case SYS_FLEN = 0x0C
    case SYS_TMPNAM = 0x0D
    case SYS_REMOVE = 0x0E
    case SYS_RENAME = 0x0F
    case SYS_CLOCK = 0x10
    case SYS_TIME = 0x11
    case SYS_SYSTEM = 0x12
    case SYS_ERRNO = 0x13
    case SYS_GET_CMDLINE = 0x15
    case SYS_HEAPINFO = 0x16
    case SYS_EXIT = 0x18
    case SYS_EXIT_EXTENDED = 0x20
    case SYS_ELAPSED = 0x30
    case SYS_TICKFREQ = 0x31
  }

  /// -1, the result of a call that failed.
  private static let failure: UInt32 = .max
  /// ADP_Stopped_ApplicationExit: the reason of an ordinary exit.
  private static let applicationExit: UInt32 = 0x20026
  /// No single transfer of a guest is larger than any board's memory.
  private static let largestTransfer = 16 << 20
  /// `:semihosting-features`: magic, then EXIT_EXTENDED and separate stdout and stderr.
  private static let features: [UInt8] = [0x53, 0x48, 0x46, 0x42, 0x03]

  /// How many calls there were.
  public private(set) var callCount: UInt64 = 0
  /// Called with the exit code; the machine stops.
  var onExit: (UInt32) -> Void = { _ in }
  /// The four words of SYS_HEAPINFO.
  var heap: () -> [UInt32] = { [0, 0, 0, 0] }
  private let memory: GuestMemory
  private let scheduler: Scheduler
  private let options: Options
  private var handles = SemihostingHandles()
  private var lastError: Int32 = 0

  init(bus: AddressSpace, options: Options) {
    memory = GuestMemory(bus: bus)
    scheduler = bus.scheduler
    self.options = options
  }

  deinit { handles.closeAll() }

  /// Visits the open files. Those of the host are opened again where they were.
  func visit(_ state: StateArchive) {
    state(&callCount)
    state(&lastError)
    handles.visit(state)
  }

  public func semihostingCall(_ core: Core) {
    callCount += 1
    core[0] = call(core[0], core[1])
  }

  /// Performs a call and gives its result.
  func call(_ number: UInt32, _ parameter: UInt32) -> UInt32 {
    guard let operation = Operation(rawValue: number) else {
      options.warning("semihosting call 0x\(String(number, radix: 16)) does not exist")
      lastError = ENOSYS
      return Self.failure
    }
    do {
      return try perform(operation, parameter)
    } catch {
      lastError = error.code
      if error.code == EFAULT {
        options.warning("\(operation): the parameter at 0x\(hexDigits(parameter)) leads nowhere")
      }
      return failed(operation, parameter)
    }
  }

  /// The result of a failed call: of a transfer, the number of bytes that were not transferred.
  private func failed(_ operation: Operation, _ parameter: UInt32) -> UInt32 {
    guard operation == .SYS_READ || operation == .SYS_WRITE else { return Self.failure }
    return (try? memory.words(at: parameter, 3)[2]) ?? Self.failure
  }

  private func perform(_ operation: Operation, _ parameter: UInt32) throws(SemihostingError)
    -> UInt32
  {
    switch operation {
    case .SYS_OPEN: return try open(parameter)
    case .SYS_CLOSE: try handles.close(memory.words(at: parameter, 1)[0])
    case .SYS_WRITEC: options.output(try memory.bytes(at: parameter, 1))
    case .SYS_WRITE0: options.output(try memory.string(at: parameter))
    case .SYS_WRITE: return try write(parameter)
    case .SYS_READ: return try read(parameter)
    case .SYS_READC: return options.input().map(UInt32.init) ?? Self.failure
    case .SYS_ISERROR: return try memory.words(at: parameter, 1)[0] >> 31
    case .SYS_ISTTY:
      return try handles.stream(memory.words(at: parameter, 1)[0]) == nil ? 0 : 1
    case .SYS_SEEK:
      let block = try memory.words(at: parameter, 2)
      try handles.seek(block[0], to: block[1])
    case .SYS_FLEN: return try handles.length(memory.words(at: parameter, 1)[0])
    case .SYS_TMPNAM: try temporaryName(parameter)
    case .SYS_REMOVE: try remove(parameter)
    case .SYS_RENAME: try rename(parameter)
    case .SYS_CLOCK: return UInt32(truncatingIfNeeded: elapsed(perSecond: 100))
    case .SYS_TIME: return options.epoch &+ UInt32(truncatingIfNeeded: elapsed(perSecond: 1))
    case .SYS_SYSTEM:
      options.warning("SYS_SYSTEM: the guest may not run commands on the host")
      throw SemihostingError(EPERM)
    case .SYS_ERRNO: return UInt32(bitPattern: lastError)
    case .SYS_GET_CMDLINE: try commandLine(parameter)
    case .SYS_HEAPINFO:
      try memory.store(heap(), at: memory.words(at: parameter, 1)[0])
    case .SYS_EXIT: onExit(parameter == Self.applicationExit ? 0 : 1)
    case .SYS_EXIT_EXTENDED:
      let block = try memory.words(at: parameter, 2)
      onExit(block[0] == Self.applicationExit ? block[1] : 1)
    case .SYS_ELAPSED:
      let now = scheduler.now
      try memory.store([UInt32(truncatingIfNeeded: now), UInt32(now >> 32)], at: parameter)
    case .SYS_TICKFREQ: return UInt32(clamping: scheduler.frequency)
    }
    return 0
  }

  /// Virtual time in units of 1/`perSecond` seconds.
  private func elapsed(perSecond: UInt64) -> UInt64 {
    let product = scheduler.now.multipliedFullWidth(by: perSecond)
    return scheduler.frequency.dividingFullWidth(product).quotient
  }

  // MARK: Files

  private func open(_ parameter: UInt32) throws(SemihostingError) -> UInt32 {
    let block = try memory.words(at: parameter, 3)
    let name = try memory.name(at: block[0], length: block[2])
    let mode = block[1]
    guard mode < 12 else { throw SemihostingError(EINVAL) }
    if name == ":tt" {
      let stream: SemihostingHandles.Stream = mode < 4 ? .input : mode < 8 ? .output : .error
      return try opened(handles.open(stream))
    }
    if name == ":semihosting-features" { return try opened(handles.open(Self.features)) }
    if let source = options.files.named[name] {
      switch source {
      case .bytes(let bytes):
        guard mode < 2 else { throw SemihostingError(EACCES) }
        return try opened(handles.open(bytes))
      case .path(let path, let isWritable):
        guard mode < 2 || isWritable else { throw SemihostingError(EACCES) }
        return try handles.open(path: path, mode: mode)
      }
    }
    return try handles.open(path: pathInRoot(name), mode: mode)
  }

  private func opened(_ handle: UInt32?) throws(SemihostingError) -> UInt32 {
    guard let handle else { throw SemihostingError(EMFILE) }
    return handle
  }

  private func pathInRoot(_ name: String) throws(SemihostingError) -> String {
    guard options.files.root != nil else { throw SemihostingError(ENOENT) }
    guard let path = options.files.path(inRoot: name) else {
      options.warning("the guest may not reach the file '\(name)'")
      throw SemihostingError(EACCES)
    }
    return path
  }

  private func write(_ parameter: UInt32) throws(SemihostingError) -> UInt32 {
    let block = try memory.words(at: parameter, 3)
    let stream = try handles.stream(block[0])
    let bytes = try memory.bytes(at: block[1], Int(block[2]))
    switch stream {
    case .output: options.output(bytes)
    case .error: options.errorOutput(bytes)
    case .input: throw SemihostingError(EBADF)
    case nil: return block[2] - UInt32(try handles.write(block[0], bytes))
    }
    return 0
  }

  private func read(_ parameter: UInt32) throws(SemihostingError) -> UInt32 {
    let block = try memory.words(at: parameter, 3)
    let count = Int(block[2])
    guard count <= Self.largestTransfer else { throw SemihostingError(EFAULT) }
    try memory.checkWritable(block[1], count)
    var bytes: [UInt8] = []
    switch try handles.stream(block[0]) {
    case .input:
      // A terminal gives what is there, up to the end of a line.
      while bytes.count < count, let byte = options.input() {
        bytes.append(byte)
        if byte == 0x0A { break }
      }
    case .output, .error: throw SemihostingError(EBADF)
    case nil: bytes = try handles.read(block[0], count: count)
    }
    try memory.store(bytes, at: block[1])
    return block[2] - UInt32(bytes.count)
  }

  private func remove(_ parameter: UInt32) throws(SemihostingError) {
    let block = try memory.words(at: parameter, 2)
    let path = try pathInRoot(memory.name(at: block[0], length: block[1]))
    guard unlink(path) == 0 else { throw SemihostingError(errno) }
  }

  private func rename(_ parameter: UInt32) throws(SemihostingError) {
    let block = try memory.words(at: parameter, 4)
    let old = try pathInRoot(memory.name(at: block[0], length: block[1]))
    let new = try pathInRoot(memory.name(at: block[2], length: block[3]))
    guard Glibc.rename(old, new) == 0 else { throw SemihostingError(errno) }
  }

  /// The same identifier gives the same name, 0 to 255 (section 5.20 of the specification).
  private func temporaryName(_ parameter: UInt32) throws(SemihostingError) {
    let block = try memory.words(at: parameter, 3)
    let name = Array("tmp\(block[1] & 0xFF)".utf8) + [0]
    guard block[1] < 256, name.count <= Int(block[2]) else { throw SemihostingError(EINVAL) }
    try memory.store(name, at: block[0])
  }

  /// The block's second word becomes the length without the NUL.
  private func commandLine(_ parameter: UInt32) throws(SemihostingError) {
    let block = try memory.words(at: parameter, 2)
    let text = Array(options.commandLine.utf8)
    guard text.count < Int(block[1]) else { throw SemihostingError(E2BIG) }
    try memory.store(text + [0], at: block[0])
    try memory.store([UInt32(text.count)], at: parameter &+ 4)
  }
}
