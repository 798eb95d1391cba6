// The heap is addressed by 32-bit words on every host: on the target a word is the address itself
// and costs nothing, on the host it is an offset from `hostMemory`.

#if !hasFeature(Embedded)
  /// What to add to a heap word to get a pointer. Set once by `heapInitialize`.
  nonisolated(unsafe) var hostMemory: UnsafeMutableRawPointer =
    UnsafeMutableRawPointer(bitPattern: 0x1000).unsafelyUnwrapped
#endif

/// The memory behind a heap address.
@inline(__always) func memory(_ address: UInt32) -> UnsafeMutableRawPointer {
  #if hasFeature(Embedded)
    UnsafeMutableRawPointer(bitPattern: UInt(address)).unsafelyUnwrapped
  #else
    hostMemory + Int(address)
  #endif
}

/// The heap address of a pointer into the heap.
@inline(__always) func address(_ pointer: UnsafeRawPointer) -> UInt32 {
  #if hasFeature(Embedded)
    UInt32(truncatingIfNeeded: UInt(bitPattern: pointer))
  #else
    UInt32(truncatingIfNeeded: pointer - UnsafeRawPointer(hostMemory))
  #endif
}

extension Value {
  /// The header and what follows it. Only for `isHeap` values.
  @inline(__always) var pointer: UnsafeMutableRawPointer { memory(bits) }

  /// The words after the header, as values.
  @inline(__always) var fields: UnsafeMutablePointer<Value> {
    (memory(bits) + 4).assumingMemoryBound(to: Value.self)
  }
  /// The bytes after the header.
  @inline(__always) var bytes: UnsafeMutablePointer<UInt8> {
    (memory(bits) + 4).assumingMemoryBound(to: UInt8.self)
  }
  @inline(__always) var header: Header {
    get { memory(bits).assumingMemoryBound(to: Header.self).pointee }
    nonmutating set { memory(bits).assumingMemoryBound(to: Header.self).pointee = newValue }
  }
  /// The kind of a heap object.
  @inline(__always) var kind: TypeID { header.kind }

  @inline(__always) func isHeap(_ kind: TypeID) -> Bool { isHeap && header.kind == kind }
}
