/// A file of Perfetto's trace format (perfetto.dev, "Trace packet proto reference"): tracks with
/// slices, instants and counters. Field numbers are those of its `perfetto_trace.proto`.
final class PerfettoFile {
  /// What happens on a track; the numbers are `TrackEvent.Type`'s.
  enum EventType: UInt64 {
    case begin = 1
    case end = 2
    case instant = 3
    case counter = 4
  }

  /// What a counter counts; the numbers are `CounterDescriptor.Unit`'s.
  enum Unit: UInt64 {
    case count = 2
    case bytes = 3
  }

  private let file: TraceFile
  private let clockHz: UInt64
  private var nextTrack: UInt64 = 1
  /// Names are written once and then called by number.
  private var names: [String: UInt64] = [:]
  private var isFirst = true

  init(path: String, clockHz: UInt64) throws(TraceError) {
    file = try TraceFile(path: path)
    self.clockHz = clockHz
  }

  /// All packets are of one sequence, which interned names need.
  private func packet(_ build: (inout ProtobufWriter) -> Void) {
    var trace = ProtobufWriter()
    trace.add(1) { packet in
      packet.add(10, 1)
      // SEQ_INCREMENTAL_STATE_CLEARED, then SEQ_NEEDS_INCREMENTAL_STATE.
      packet.add(13, isFirst ? 1 : 2)
      build(&packet)
    }
    isFirst = false
    file.write(trace.bytes)
  }

  /// A process that holds tracks.
  func addProcess(_ name: String) -> UInt64 {
    addTrack { descriptor in
      descriptor.add(3) { process in
        process.add(1, 1)
        process.add(6, name)
      }
    }
  }

  /// A track of slices and instants.
  func addTrack(_ name: String, in parent: UInt64) -> UInt64 {
    addTrack { descriptor in
      descriptor.add(2, name)
      descriptor.add(5, parent)
    }
  }

  /// A track of a number that changes.
  func addCounter(_ name: String, unit: Unit, in parent: UInt64) -> UInt64 {
    addTrack { descriptor in
      descriptor.add(2, name)
      descriptor.add(5, parent)
      descriptor.add(8) { $0.add(3, unit.rawValue) }
    }
  }

  private func addTrack(_ describe: (inout ProtobufWriter) -> Void) -> UInt64 {
    let track = nextTrack
    nextTrack += 1
    packet { packet in
      packet.add(60) { descriptor in
        descriptor.add(1, track)
        describe(&descriptor)
      }
    }
    return track
  }

  /// Adds something that happens on a track.
  ///
  /// - Parameters:
  ///   - name: of a slice's begin or an instant.
  ///   - value: of a counter.
  ///   - cycle: of the core clock; the file has nanoseconds, rounded.
  func add(
    _ type: EventType, on track: UInt64, name: String? = nil, value: Int64 = 0, at cycle: UInt64
  ) {
    packet { packet in
      packet.add(8, Nanoseconds.of(cycle, clockHz: clockHz))
      var number: UInt64?
      if let name {
        number = names[name]
        if number == nil {
          let new = UInt64(names.count + 1)
          names[name] = new
          number = new
          packet.add(12) { interned in
            interned.add(2) { entry in
              entry.add(1, new)
              entry.add(2, name)
            }
          }
        }
      }
      packet.add(11) { event in
        event.add(9, type.rawValue)
        event.add(11, track)
        if let number { event.add(10, number) }
        if type == .counter { event.add(30, UInt64(bitPattern: value)) }
      }
    }
  }

  func finish() throws(TraceError) { try file.close() }
}
