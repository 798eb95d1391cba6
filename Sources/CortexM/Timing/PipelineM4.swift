import Bus
import Thumb

/// The Cortex-M4's pipeline as an automaton. A state is a `PipelineState`, numbered when it first
/// occurs; a transition costs cycles. Code repeats, so a predecoded cell memorises its last
/// transition, and the model itself runs only where the path is new.
final class PipelineM4 {
  static let noState: UInt16 = 0xFFFF
  /// The state to leave is that of an empty pipeline at whatever comes.
  static let restartState: UInt16 = 0xFFFE
  /// An empty pipeline at a transfer of which a part is done: its profile is not its cell's.
  static let continuedState: UInt16 = 0xFFFD
  /// More different states or profiles than this, and their numbering starts afresh.
  private static let limit = 0xF000

  /// The number of the state behind the last instruction.
  var state: UInt16 = restartState
  /// By number, from 1 on: a cell that was never decoded is all zeros.
  private var states: [PipelineState] = []
  private var numbers: [PipelineState: UInt16] = [:]
  private var profiles: [PipelineProfile] = []
  private var profileNumbers: [PipelineProfile: UInt16] = [:]
  /// No state has the number 0, so that no key is 0.
  private let transitions = RecentValues(bits: 12, nothing: Transition.none)
  private var stalls: [UInt32: UInt16] = [:]
  /// What an empty pipeline is behind a word boundary, and at a halfword.
  private var restarts = (PipelineM4.noState, PipelineM4.noState)
  /// By duration, delay and parity of the target.
  private var redirects = [UInt16](repeating: noState, count: 1 << 8)
  deinit { transitions.deallocate() }

  /// Called when state numbers lose their meaning: cells must forget theirs.
  var onRenumbering: () -> Void = {}
  /// Called when profile numbers lose their meaning: everything must be decoded afresh.
  var onProfilesLost: () -> Void = {}

  struct Transition {
    var before: UInt16
    var after: UInt16
    var cycles: UInt8

    /// One that starts in no state.
    static let none = Transition(before: noState, after: noState, cycles: 0)
  }

  /// The current state itself; nil for an empty pipeline, in which nothing waits.
  var explainedState: PipelineState? {
    isEmpty ? nil : states[Int(state) - 1]
  }

  /// Numbers an empty pipeline's state for the instruction that is next.
  func begin(isOdd: Bool) {
    let known = isOdd ? restarts.1 : restarts.0
    if known != Self.noState {
      state = known
      return
    }
    state = number(PipelineState(restartedAt: isOdd))
    if isOdd { restarts.1 = state } else { restarts.0 = state }
  }

  private var isEmpty: Bool { state == Self.restartState || state == Self.continuedState }

  /// An empty pipeline.
  func restart() { state = Self.restartState }

  /// The transition for an instruction of the numbered profile, with the pipeline moved on.
  func advance(_ profile: UInt16, failed: Bool, isOdd: Bool) -> Transition {
    if states.count > Self.limit { renumber() }
    if isEmpty { begin(isOdd: isOdd) }
    let key = UInt64(state) << 32 | UInt64(profile) << 1 | (failed ? 1 : 0)
    if let known = transitions[key] {
      state = known.after
      return known
    }
    var next = states[Int(state) - 1]
    let cycles = next.advance(profiles[Int(profile)], failed: failed)
    let transition = Transition(before: state, after: number(next), cycles: UInt8(cycles))
    transitions[key] = transition
    state = transition.after
    return transition
  }

  /// The instruction that was last advanced to takes `cycles` more, 0 to 255.
  func stall(_ cycles: Int) {
    guard cycles > 0 else { return }
    let key = UInt32(state) << 8 | UInt32(cycles)
    if let known = stalls[key] {
      state = known
      return
    }
    var next = states[Int(state) - 1]
    next.stall(Int16(cycles))
    state = number(next)
    stalls[key] = state
  }

  /// A taken branch leaves Execute after `duration` cycles (up to 31); its target's first word can be
  /// decoded `delay` cycles later (up to 3).
  func branch(after duration: Int, delay: Int, isOdd: Bool) {
    let key = duration << 3 | delay << 1 | (isOdd ? 1 : 0)
    state = redirects[key]
    guard state == Self.noState else { return }
    state = number(
      PipelineState(redirectedAfter: Int16(duration), delay: Int16(delay), isOdd: isOdd))
    redirects[key] = state
  }

  /// Visits the current state; numbers are of no account outside.
  func visit(_ archive: StateArchive) {
    var current = explainedState
    var isContinued = state == Self.continuedState
    archive(&current)
    archive(&isContinued)
    guard archive.isLoading, archive.failure == nil else { return }
    state = current.map(number) ?? (isContinued ? Self.continuedState : Self.restartState)
  }

  private func number(_ value: PipelineState) -> UInt16 {
    if let known = numbers[value] { return known }
    states.append(value)
    let number = UInt16(states.count)
    numbers[value] = number
    return number
  }

  /// The number of an instruction's profile; it holds until `onProfilesLost`.
  func profileNumber(_ instruction: Instruction) -> UInt16 {
    let profile = PipelineProfile(instruction)
    if let known = profileNumbers[profile] { return known }
    if profiles.count > Self.limit {
      profiles.removeAll()
      profileNumbers.removeAll()
      transitions.removeAll()
      onProfilesLost()
    }
    let number = UInt16(profiles.count)
    profiles.append(profile)
    profileNumbers[profile] = number
    return number
  }

  /// Whether numbers are about to run out: too few for another block.
  var isNearlyFull: Bool { states.count > Self.limit - 4 * BlockStore.longest }

  /// Numbers the states afresh. The current one stays.
  func renumber() {
    let current = isEmpty ? nil : states[Int(state) - 1]
    states.removeAll()
    numbers.removeAll()
    transitions.removeAll()
    stalls.removeAll()
    restarts = (Self.noState, Self.noState)
    for index in redirects.indices { redirects[index] = Self.noState }
    onRenumbering()
    if let current { state = number(current) }
  }
}
