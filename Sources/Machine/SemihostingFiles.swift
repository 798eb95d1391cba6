import Bus
import Glibc

/// Which files of the host a guest may reach by semihosting: single ones by the name that the guest
/// uses, and what lies in one directory. Nothing else.
public struct SemihostingFiles: Sendable {
  /// What a name stands for.
  public enum Source: Sendable {
    /// Content that the guest can read.
    case bytes([UInt8])
    /// A file of the host.
    case path(String, isWritable: Bool)
  }

  /// Files by the exact name that the guest gives.
  public var named: [String: Source]
  /// A directory whose files the guest may read and write by relative names; nil for none.
  public var root: String?

  public init(named: [String: Source] = [:], root: String? = nil) {
    self.named = named
    self.root = root
  }

  /// The host's path for a relative name inside `root`, or nil if there is no root or the name
  /// leads out of it: by being absolute, by `..`, or through a symbolic link.
  func path(inRoot name: String) -> String? {
    guard let root, !name.isEmpty, !name.hasPrefix("/"), !name.utf8.contains(0) else { return nil }
    let parts = name.split(separator: "/").filter { $0 != "." }
    guard let last = parts.last, !parts.contains("..") else { return nil }
    let parent = ([root] + parts.dropLast().map(String.init)).joined(separator: "/")
    guard let realRoot = Self.realPath(root), let realParent = Self.realPath(parent),
      realParent == realRoot || realParent.hasPrefix(realRoot == "/" ? "/" : realRoot + "/")
    else { return nil }
    return realParent + "/" + last
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// The files that a guest has open.
struct SemihostingHandles {
  enum Stream: StateChoice {
    case input
    case output
    case error
  }

  private enum Handle {
    case console(Stream)
    case bytes([UInt8], position: Int)
    case file(Int32, path: String, mode: UInt32)
  }

  /// The guest's handle n is the element n - 1.
  private var handles: [Handle?] = []
  private static let limit = 64

  /// Adds a console stream.
  mutating func open(_ stream: Stream) -> UInt32? { add(.console(stream)) }

  /// Adds content to read.
  mutating func open(_ bytes: [UInt8]) -> UInt32? { add(.bytes(bytes, position: 0)) }

  /// Opens a file of the host; the mode is the call's: `fopen`'s modes, 0 to 11.
  /// - Throws: the host's errno.
  mutating func open(path: String, mode: UInt32) throws(SemihostingError) -> UInt32 {
    let descriptor = try descriptor(path, Self.flags(mode))
    guard let handle = add(.file(descriptor, path: path, mode: mode)) else {
      Glibc.close(descriptor)
      throw SemihostingError(EMFILE)
    }
    return handle
  }

  private static func flags(_ mode: UInt32) -> Int32 {
    let update = mode & 2 != 0
    return switch mode >> 2 {
    case 0: update ? O_RDWR : O_RDONLY
    case 1: (update ? O_RDWR : O_WRONLY) | O_CREAT | O_TRUNC
    default: (update ? O_RDWR : O_WRONLY) | O_CREAT | O_APPEND
    }
  }

  private func descriptor(_ path: String, _ flags: Int32) throws(SemihostingError) -> Int32 {
    // No symbolic links, and no waiting for the other end of a FIFO.
    let descriptor = Glibc.open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o666)
    guard descriptor >= 0 else { throw SemihostingError(errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      Glibc.close(descriptor)
      throw SemihostingError(EACCES)
    }
    return descriptor
  }

  /// Visits the handles: of a file its path and the place in it. Loading opens it again, whose
  /// content is then what it is.
  mutating func visit(_ state: StateArchive) {
    var count = handles.count
    state(&count)
    guard state.failure == nil, (0...Self.limit).contains(count) else { return }
    if state.isLoading { handles = Array(repeating: nil, count: count) }
    for index in handles.indices { visit(&handles[index], state) }
  }

  private func visit(_ handle: inout Handle?, _ state: StateArchive) {
    var kind: UInt8 = 0
    var stream = Stream.input
    var (bytes, position) = ([UInt8](), 0)
    var (path, mode) = ("", UInt32(0))
    switch handle {
    case nil: break
    case .console(let open): (kind, stream) = (1, open)
    case .bytes(let content, let place): (kind, bytes, position) = (2, content, place)
    case .file(let descriptor, let name, let how):
      (kind, path, mode) = (3, name, how)
      position = lseek(descriptor, 0, SEEK_CUR)
    }
    state(&kind)
    state(&stream)
    state(&bytes)
    state(&position)
    state(&path)
    state(&mode)
    guard state.isLoading, state.failure == nil else { return }
    switch kind {
    case 1: handle = .console(stream)
    case 2: handle = .bytes(bytes, position: min(max(0, position), bytes.count))
    case 3:
      do throws(SemihostingError) {
        let descriptor = try descriptor(path, Self.flags(mode & 0xF) & ~(O_TRUNC | O_CREAT))
        _ = lseek(descriptor, position, SEEK_SET)
        handle = .file(descriptor, path: path, mode: mode)
      } catch {
        state.fail("the guest has \(path) open: \(String(cString: strerror(error.code)))")
      }
    default: break
    }
  }

  private mutating func add(_ handle: Handle) -> UInt32? {
    if let free = handles.firstIndex(where: { $0 == nil }) {
      handles[free] = handle
      return UInt32(free + 1)
    }
    guard handles.count < Self.limit else { return nil }
    handles.append(handle)
    return UInt32(handles.count)
  }

  private func handle(_ number: UInt32) throws(SemihostingError) -> (Int, Handle) {
    let index = Int(number) - 1
    guard handles.indices.contains(index), let handle = handles[index] else {
      throw SemihostingError(EBADF)
    }
    return (index, handle)
  }

  mutating func close(_ number: UInt32) throws(SemihostingError) {
    let (index, handle) = try handle(number)
    if case .file(let descriptor, _, _) = handle { Glibc.close(descriptor) }
    handles[index] = nil
  }

  mutating func closeAll() {
    for number in handles.indices { try? close(UInt32(number + 1)) }
    handles = []
  }

  /// The console stream behind a handle; nil for a file.
  func stream(_ number: UInt32) throws(SemihostingError) -> Stream? {
    if case .console(let stream) = try handle(number).1 { return stream }
    return nil
  }

  mutating func read(_ number: UInt32, count: Int) throws(SemihostingError) -> [UInt8] {
    let (index, handle) = try handle(number)
    switch handle {
    case .console: throw SemihostingError(EBADF)
    case .bytes(let bytes, let position):
      let end = min(bytes.count, position + count)
      guard position < end else { return [] }
      handles[index] = .bytes(bytes, position: end)
      return Array(bytes[position..<end])
    case .file(let descriptor, _, _):
      var buffer = [UInt8](repeating: 0, count: count)
      let got = Glibc.read(descriptor, &buffer, count)
      guard got >= 0 else { throw SemihostingError(errno) }
      return Array(buffer[0..<got])
    }
  }

  /// - Returns: how many bytes were written.
  mutating func write(_ number: UInt32, _ bytes: [UInt8]) throws(SemihostingError) -> Int {
    guard case .file(let descriptor, _, _) = try handle(number).1 else {
      throw SemihostingError(EBADF)
    }
    let written = Glibc.write(descriptor, bytes, bytes.count)
    guard written >= 0 else { throw SemihostingError(errno) }
    return written
  }

  mutating func seek(_ number: UInt32, to position: UInt32) throws(SemihostingError) {
    let (index, handle) = try handle(number)
    switch handle {
    case .console: throw SemihostingError(ESPIPE)
    case .bytes(let bytes, _):
      guard Int(position) <= bytes.count else { throw SemihostingError(EINVAL) }
      handles[index] = .bytes(bytes, position: Int(position))
    case .file(let descriptor, _, _):
      guard lseek(descriptor, Int(position), SEEK_SET) >= 0 else { throw SemihostingError(errno) }
    }
  }

  /// In bytes.
  func length(_ number: UInt32) throws(SemihostingError) -> UInt32 {
    switch try handle(number).1 {
    case .console: throw SemihostingError(EINVAL)
    case .bytes(let bytes, _): return UInt32(clamping: bytes.count)
    case .file(let descriptor, _, _):
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw SemihostingError(errno) }
      return UInt32(clamping: status.st_size)
    }
  }
}

/// A call that failed, with the errno that SYS_ERRNO gives.
struct SemihostingError: Error {
  let code: Int32
  init(_ code: Int32) { self.code = code }
}
