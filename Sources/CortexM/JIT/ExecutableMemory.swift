import CFile
import Glibc

/// Memory that is written through one mapping and executed through another, so that no page is ever
/// both (W^X), and no system call is needed between writing and running.
final class ExecutableMemory {
  let size: Int
  /// Where it is written.
  let writable: UnsafeMutablePointer<UInt8>
  /// Where the same bytes are executed.
  let executable: UnsafeRawPointer

  /// Nil where the system does not allow it. Pages take host memory once they are written.
  init?(size: Int) {
    // 1: MFD_CLOEXEC.
    let descriptor = memfd_create("thumbprint", 1)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard ftruncate(descriptor, off_t(size)) == 0,
      let writable = Self.map(descriptor, size, PROT_READ | PROT_WRITE)
    else { return nil }
    guard let executable = Self.map(descriptor, size, PROT_READ | PROT_EXEC) else {
      munmap(writable, size)
      return nil
    }
    self.size = size
    self.writable = writable.assumingMemoryBound(to: UInt8.self)
    self.executable = UnsafeRawPointer(executable)
  }

  private static func map(_ descriptor: Int32, _ size: Int, _ protection: Int32)
    -> UnsafeMutableRawPointer?
  {
    let result = mmap(nil, size, protection, MAP_SHARED, descriptor, 0)
    return result == MAP_FAILED ? nil : result
  }

  deinit {
    munmap(writable, size)
    munmap(UnsafeMutableRawPointer(mutating: executable), size)
  }
}
