import Bus
import CortexM

/// Why `Machine.run` returned.
public enum MachineStop: Sendable {
  /// A semihosting exit, with its code: 0 is success.
  case exited(UInt32)
  /// Virtual time reached the limit.
  case timeout
  /// Host time reached the limit.
  case wallTimeout
  /// `Machine.stop` was called.
  case requested
  /// A fault whose handler in the image does nothing.
  case fault(FaultReport)
  /// A fault at a priority that cannot take one.
  case lockup(FaultReport)
  /// The processor sleeps, and nothing is scheduled that could wake it.
  case sleepingForever
  /// The guest switched the chip off (SYSTEMOFF).
  case systemOff
  /// Strict mode: an access to something that is not modelled.
  case unmodelled(UnmodelledAccess)
}
