/// `format(value, spec)` of a built-in value by the format mini-language.
func formatValue(
  _ value: Value, spec: Text, into builder: inout StringBuilder
) throws(Raised) {
  throw vm.error(.notImplementedError)
}

/// `format % argument`.
func percentFormat(_ format: Value, _ argument: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
