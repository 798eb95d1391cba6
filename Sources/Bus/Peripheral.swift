/// A device with registers in the address space. Subclass it; the offsets passed in are relative to
/// the address it is mapped at.
open class Peripheral {
  /// The datasheet's name, unique on a board: `"TIMER0"`.
  public let name: String
  /// The address space it is mapped into; set by `AddressSpace.map`.
  public final var bus: AddressSpace? { space?.takeUnretainedValue() }
  private var space: Unmanaged<AddressSpace>?
  /// Whether somebody observes what peripherals do, found out without counting references.
  @inline(__always) final var isNoted: Bool {
    space?._withUnsafeGuaranteedRef { !$0.activityObservers.isEmpty } ?? false
  }
  /// The address of offset 0; set by `AddressSpace.map`.
  public internal(set) var base: UInt32 = 0
  /// The memory that its registers are words of; set by `AddressSpace.add(_:behind:)`.
  public internal(set) var content: MemoryRegion?
  /// Whether another one of a `PeripheralGroup` has the access: nothing is reported.
  var isBystander = false

  /// Whether `selected` may be another one.
  final var standsForOthers = false
  /// What answers at this address at this moment: the peripheral itself, unless several share it.
  open var selected: Peripheral { self }

  public init(name: String) {
    self.name = name
  }

  /// Called by `AddressSpace.map`, and with nil when the address space goes.
  func attach(to bus: AddressSpace?, at address: UInt32) {
    space = bus.map { .passUnretained($0) }
    base = address
  }

  /// A read by the processor, with its side effects. The value is zero-extended.
  /// - Throws: the error response of the bus.
  open func read(offset: UInt32, size: AccessSize) throws(BusFault) -> UInt32 {
    throw .rejected
  }

  /// A write by the processor. `value` is already masked to `size`.
  /// - Throws: the error response of the bus.
  open func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
    throw .rejected
  }

  /// Visits every variable of the peripheral, for a snapshot.
  open func visit(_ state: StateArchive) {}

  /// Back to the state after a reset of the chip. The scheduler's queue is not touched by others:
  /// cancel own events here.
  open func reset() {}

  /// The state after the supply was switched on: also what survives a reset goes.
  open func powerOn() { reset() }

  /// The datasheet's name of the register at `offset`, for traces and reports.
  open func registerName(at offset: UInt32) -> String? { nil }

  /// The datasheet's fields of the register at `offset`; empty where it is one number.
  open func registerFields(at offset: UInt32) -> [RegisterField] { [] }

  /// Tells the machine that the guest touched something that is not modelled.
  public final func reportUnmodelled(
    _ what: String, offset: UInt32, access: AccessKind, value: UInt32 = 0
  ) {
    guard !isBystander else { return }
    bus?.reportUnmodelled(
      UnmodelledAccess(
        address: base &+ offset, access: access, peripheral: name,
        register: registerName(at: offset), value: value, what: what))
  }
}

/// The direction of a transfer.
@frozen public enum AccessKind: String, Sendable {
  case read
  case write
}

/// One register access by the processor, as observers see it.
public struct PeripheralAccess {
  public let peripheral: Peripheral
  /// Relative to the peripheral's base.
  public let offset: UInt32
  public let kind: AccessKind
  public let size: AccessSize
  /// What was read or written; 0 with a fault.
  public let value: UInt32
  public let fault: BusFault?
  /// The cycle of the access.
  public let time: UInt64
}

/// The guest touched something that is not modelled: never silent.
public struct UnmodelledAccess: Sendable {
  public let address: UInt32
  public let access: AccessKind
  /// Nil when no peripheral claims the address.
  public let peripheral: String?
  public let register: String?
  /// The value written; 0 for a read.
  public let value: UInt32
  /// What is missing, in a few words: `"no such register"`, `"CTRLAP is not modelled"`.
  public let what: String

  public init(
    address: UInt32, access: AccessKind, peripheral: String? = nil, register: String? = nil,
    value: UInt32 = 0, what: String
  ) {
    self.address = address
    self.access = access
    self.peripheral = peripheral
    self.register = register
    self.value = value
    self.what = what
  }
}
