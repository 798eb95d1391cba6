import Glibc

/// Where a debugger can connect.
public struct ListenAddress: Sendable, Equatable {
  /// A name or an address of this host.
  public let host: String
  /// 0 is any free one.
  public let port: UInt16

  /// Nothing beyond this host; the port of OpenOCD and pyOCD.
  public static let standard = ListenAddress(host: "127.0.0.1", port: 3333)

  init(host: String, port: UInt16) {
    self.host = host
    self.port = port
  }

  /// `HOST:PORT`, `:PORT` or `PORT`; an IPv6 address in brackets.
  public init?(_ text: String) {
    let colon = text.lastIndex(of: ":")
    let digits = colon.map { text[text.index(after: $0)...] } ?? text[...]
    guard let port = UInt16(digits), digits.allSatisfy(\.isNumber) else { return nil }
    var host = colon.map { String(text[..<$0]) } ?? ""
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = String(host.dropFirst().dropLast())
    } else if host.contains(":") {
      return nil
    }
    self.init(host: host.isEmpty ? Self.standard.host : host, port: port)
  }
}

/// Why nobody can connect.
public struct ListenError: Error, CustomStringConvertible {
  public let description: String
}

/// A socket that waits for debuggers.
public final class Listener {
  let descriptor: Int32
  /// As a debugger is told to find it: host and port.
  public let place: String

  public init(_ address: ListenAddress) throws(ListenError) {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    var found: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(address.host, String(address.port), &hints, &found)
    guard status == 0, let info = found else {
      throw ListenError(
        description: "cannot listen on \(address.host): \(String(cString: gai_strerror(status)))")
    }
    defer { freeaddrinfo(info) }
    let socket = Glibc.socket(info.pointee.ai_family, info.pointee.ai_socktype, 0)
    var on: Int32 = 1
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    guard socket >= 0, bind(socket, info.pointee.ai_addr, info.pointee.ai_addrlen) == 0,
      listen(socket, 4) == 0
    else {
      let reason = String(cString: strerror(errno))
      if socket >= 0 { close(socket) }
      let host = Self.shown(address.host)
      throw ListenError(
        description: "cannot listen on \(host):\(address.port): \(reason); "
          + "--listen \(host):0 takes a port that is free")
    }
    descriptor = socket
    place = "\(Self.shown(address.host)):\(Self.port(of: socket))"
  }

  deinit { close(descriptor) }

  /// The next debugger; nil if it has gone again.
  func accept() -> Connection? {
    let socket = Glibc.accept(descriptor, nil, nil)
    return socket < 0 ? nil : Connection(socket)
  }

  private static func shown(_ host: String) -> String { host.contains(":") ? "[\(host)]" : host }

  private static func port(of socket: Int32) -> UInt16 {
    var address = sockaddr_storage()
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = getsockname(socket, $0, &size)
      }
      // Families of both versions have the port at the same place.
      return pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        UInt16(bigEndian: $0.pointee.sin_port)
      }
    }
  }
}

/// Waits until one of the descriptors has something to read, or until the time is over.
func waitForInput(_ descriptors: [Int32], milliseconds: Int32) -> Set<Int32> {
  var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  guard poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return [] }
  return Set(polled.filter { $0.revents != 0 }.map(\.fd))
}
