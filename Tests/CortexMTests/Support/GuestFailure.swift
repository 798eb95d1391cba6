/// A guest program did not do what the test needs of it.
struct GuestFailure: Error, CustomStringConvertible {
  let description: String
}
