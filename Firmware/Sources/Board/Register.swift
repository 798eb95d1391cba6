import _Volatile

/// One memory-mapped 32-bit register, by its address.
public struct Register {
  @usableFromInline let register: VolatileMappedRegister<UInt32>

  /// - Parameter address: The register's address, a multiple of 4.
  @inline(__always)
  public init(_ address: UInt) {
    register = VolatileMappedRegister(unsafeBitPattern: address)
  }

  /// What a read of the register gives; assigning writes it.
  @inline(__always)
  public var value: UInt32 {
    get { register.load() }
    nonmutating set { register.store(newValue) }
  }

  /// Starts the task that this register triggers (nRF51 Series Reference Manual, 10.1.3).
  @inline(__always)
  public func trigger() {
    value = 1
  }
}
