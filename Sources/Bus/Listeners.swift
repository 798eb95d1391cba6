/// Functions to call when something happens, in the order in which they were added.
///
/// What peripherals and the processor report they report a million times a second while a trace is
/// written. An array of closures would have its references counted with every call; here nothing is
/// counted, because a listener stays and its function never changes.
public final class Listeners<Value> {
  @usableFromInline final class Listener {
    @usableFromInline let hear: (Value) -> Void
    @usableFromInline var next: Unmanaged<Listener>?

    @usableFromInline init(_ hear: @escaping (Value) -> Void) { self.hear = hear }
  }

  @usableFromInline var first: Unmanaged<Listener>?
  private var last: Unmanaged<Listener>?

  public init() {}

  deinit {
    var link = first
    while let listener = link {
      link = listener.takeUnretainedValue().next
      listener.release()
    }
  }

  /// Whether nobody listens.
  @inlinable public var isEmpty: Bool { first == nil }

  /// Adds a function, for good.
  public func append(_ hear: @escaping (Value) -> Void) {
    let listener = Unmanaged.passRetained(Listener(hear))
    if let last { last.takeUnretainedValue().next = listener } else { first = listener }
    last = listener
  }

  /// Calls every function.
  @inlinable public func callAsFunction(_ value: Value) {
    var link = first
    while let listener = link {
      link = listener._withUnsafeGuaranteedRef {
        $0.hear(value)
        return $0.next
      }
    }
  }
}
