import Testing

@testable import Adder
@testable import HostPort

/// What the collector takes for a reference, and what not.
@Suite struct CollectorTests {
  /// Bytes that are in use after a collection that does not look at the C stack.
  private func live() -> UInt32 {
    let base = HostPort.state.stackBase
    HostPort.state.stackBase = 0
    collect()
    HostPort.state.stackBase = base
    heapFinishSweep()
    return heapUsage().used
  }

  /// Neither what its own state is made of nor the bytes between are references: an optimised build leaves there
  /// what was on the stack.
  @Test func whatTheCollectorLeavesBehindKeepsNothing() throws {
    try Machine.use {
      let before = live()
      let object = allocate(.tuple, payload: 400)
      withUnsafeMutableBytes(of: &vm.marker) { bytes in
        for at in stride(from: 0, to: bytes.count - 3, by: 4) {
          bytes.storeBytes(of: object.bits, toByteOffset: at, as: UInt32.self)
        }
      }
      vm.marker.depth = 0
      #expect(live() == before)
    }
  }

  @Test func whatTheMachineHoldsStays() throws {
    try Machine.use {
      let before = live()
      vm.history = allocate(.tuple, payload: 400)
      #expect(live() > before + 400)
      vm.history = .unset
      #expect(live() == before)
    }
  }
}
