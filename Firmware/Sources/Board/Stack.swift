import BoardSupport
import Port

/// Stack kept for functions of the port and of the run-time library, which check nothing. Newlib's sine takes 870 bytes
/// when it reduces a large angle, and the VM keeps 640 of its own.
#if ADDER_FLOAT64
  private let reserve: UInt = 640
#else
  private let reserve: UInt = 256
#endif

@c @implementation
public func adder_port_stack_limit() -> UInt {
  support_stack_limit() + reserve
}

@c @implementation
public func adder_port_stack_base() -> UInt {
  support_stack_top()
}
