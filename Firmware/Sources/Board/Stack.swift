import BoardSupport
import Port

/// Stack kept for functions of the port and of the run-time library, which check nothing.
private let reserve: UInt = 256

@c @implementation
public func adder_port_stack_limit() -> UInt {
  support_stack_limit() + reserve
}

@c @implementation
public func adder_port_stack_base() -> UInt {
  support_stack_top()
}
