import Port

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

// The standard library's `update(from:count:)` and `update(repeating:count:)` go an item at a time in the
// images, by a call each.
extension UnsafeMutablePointer {
  /// Copies items; the two places may overlap.
  @inline(__always) func copy(from source: UnsafePointer<Pointee>, count: Int) {
    let bytes = count &* MemoryLayout<Pointee>.stride
    if MemoryLayout<Pointee>.alignment == 4 {
      adder_port_copy_words(self, source, bytes)
    } else {
      adder_port_copy(self, source, bytes)
    }
  }
  /// Fills with zeros.
  @inline(__always) func clear(count: Int) {
    adder_port_clear(self, count &* MemoryLayout<Pointee>.stride)
  }
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
