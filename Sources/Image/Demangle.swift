import Glibc

/// The Swift runtime's own demangler (`swift/Demangling/Demangle.h`): returns a malloc'd C string,
/// or nil for a name that is not a Swift symbol.
@_silgen_name("swift_demangle")
private func swiftDemangle(
  _ name: UnsafePointer<CChar>?, _ length: Int, _ buffer: UnsafeMutablePointer<CChar>?,
  _ bufferSize: UnsafeMutablePointer<Int>?, _ flags: UInt32
) -> UnsafeMutablePointer<CChar>?

/// The readable form of a Swift symbol; nil for any other name.
///
/// Both manglings of the compiler are known: `$s` and the `$e` of Embedded Swift.
func demangled(_ name: String) -> String? {
  guard name.hasPrefix("$s") || name.hasPrefix("$e") || name.hasPrefix("$S") else { return nil }
  guard let text = swiftDemangle(name, name.utf8.count, nil, nil, 0) else { return nil }
  defer { free(text) }
  let readable = String(cString: text)
  return readable == name ? nil : shortened(readable)
}

/// Without what only tells namesakes apart: `Swift.` in front of the standard library's types, and
/// the hash of the file that a private declaration is in.
private func shortened(_ text: String) -> String {
  var result = text
  if result.contains("Swift.") { result = result.replacing(standardLibrary, with: "") }
  if result.contains(" in _") {
    result = result.replacing(privateDeclaration) { $0.output.1 }
  }
  return result
}

// Read-only, and read here once: in the function they would be parsed with every call.
private nonisolated(unsafe) let standardLibrary = /\bSwift\./
private nonisolated(unsafe) let privateDeclaration = /\(([^()]+) in _[0-9A-F]{32}\)/
