/// What interrupt lines lead to: the NVIC.
public protocol InterruptController: AnyObject {
  /// External interrupt `number` (0 is the first one) changed its level.
  func interruptLine(_ number: Int, isHigh: Bool)
  /// External interrupt `number` had a pulse: it becomes pending once.
  func interruptPulse(_ number: Int)
  /// The non-maskable interrupt becomes pending.
  func nonMaskableInterrupt()
}

/// The wire from a peripheral to one input of the interrupt controller. Level-sensitive: while it
/// is high the interrupt is pended again after its handler returns. Several sources may share one
/// line if each has a `InterruptLine` of its own of the same number; the levels are then ORed by
/// the controller's owner, so give a shared line one object and let it be `set` by its peripheral.
public final class InterruptLine {
  /// The number of the external interrupt, from 0.
  public let number: Int
  /// Whether the peripheral asserts it.
  public private(set) var isHigh = false
  private let controller: any InterruptController

  public init(number: Int, controller: any InterruptController) {
    self.number = number
    self.controller = controller
  }

  /// Drives the line to a level; nothing happens if it has it already.
  public func drive(_ level: Bool) {
    guard level != isHigh else { return }
    isHigh = level
    controller.interruptLine(number, isHigh: level)
  }

  /// Visits the level; the controller has its own picture of it.
  public func visit(_ state: StateArchive) { state(&isHigh) }

  public func set() { drive(true) }
  public func clear() { drive(false) }
  /// Pends the interrupt once, whatever the level is.
  public func pulse() { controller.interruptPulse(number) }
}
