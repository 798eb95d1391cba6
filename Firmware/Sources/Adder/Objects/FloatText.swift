/// The shortest decimal that reads back as the same float, as `repr` prints it.
func floatRepr(_ float: Float, into builder: inout StringBuilder) throws(Raised) {
  throw vm.error(.notImplementedError)
}

/// A float literal or the argument of `float()`; nil: not a number.
func floatParse(_ text: Text) -> Float? { nil }
