import Glibc

/// Reads a whole file, with an error that says what kept it from being read.
enum FileReader {
  /// No supported board holds a hundredth of this; it keeps `/dev/zero` from filling memory.
  static let limit = 256 << 20

  static func bytes(ofFile path: String) throws(ImageError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw systemError(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw systemError(path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw ImageError(path: path, .isDirectory) }

    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else {
        throw ImageError(
          path: path, place: .offset(bytes.count), .unreadable(String(cString: strerror(errno))))
      }
      if count == 0 { break }
      bytes += chunk[..<count]
      if bytes.count > limit { throw ImageError(path: path, .tooLarge(limit: limit)) }
    }
    if bytes.isEmpty { throw ImageError(path: path, .isEmpty) }
    return bytes
  }

  private static func systemError(_ path: String) -> ImageError {
    ImageError(path: path, .unreadable(String(cString: strerror(errno))))
  }
}
