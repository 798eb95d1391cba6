import Foundation

/// Files of PyPI packages that `.ci/tools test` downloaded into `.build/pypi`.
public enum PyPI {
  private static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(".build/pypi")

  /// The path of a package's archive.
  public static func archive(_ name: String) throws -> String {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    guard let file = files.filter({ $0.hasPrefix(name + "-") }).min() else {
      throw ToolFailure("no \(name) in \(directory.path): `.ci/tools test` downloads it")
    }
    return directory.appendingPathComponent(file).path
  }

  /// The universal hex file inside uflash.
  public static func universalHex() throws -> [UInt8] {
    let script = """
      import re, sys, tarfile
      with tarfile.open(sys.argv[1]) as archive:
          member = next(m for m in archive.getnames() if m.endswith('/uflash.py'))
          text = archive.extractfile(member).read().decode()
      sys.stdout.write(re.search(r'_RUNTIME = \"\"\"(.*?)\"\"\"', text, re.S).group(1).strip() + '\\n')
      """
    return try Tool.check("python3", ["-c", script, try archive("uflash")]).output
  }

  /// The registers of a chip by pyocd's SVD file: one line each, `base offset reset access name`.
  public static func registers(svd: String) throws -> [String] {
    try Tool.check("python3", ["-c", svdScript, try archive("pyocd"), svd]).lines
  }

  /// Expands derived peripherals, clusters and arrays (CMSIS-SVD specification).
  private static let svdScript = """
    import io, sys, zipfile, xml.etree.ElementTree as tree
    wheel = zipfile.ZipFile(sys.argv[1])
    data = next(n for n in wheel.namelist() if n.endswith('svd_data.zip'))
    svds = zipfile.ZipFile(io.BytesIO(wheel.read(data)))
    name = next(n for n in svds.namelist() if n.lower().endswith(sys.argv[2]))
    device = tree.fromstring(svds.read(name))
    def number(text):
        return int(text, 0) if text else 0
    peripherals = {p.findtext('name'): p for p in device.iter('peripheral')}
    def emit(owner, base, node, prefix, offset, access, reset):
        access = node.findtext('access') or access
        reset = node.findtext('resetValue') or reset
        offset += number(node.findtext('addressOffset'))
        count = number(node.findtext('dim')) or 1
        step = number(node.findtext('dimIncrement'))
        for index in range(count):
            label = prefix + node.findtext('name').replace('%s', str(index))
            here = offset + index * step
            if node.tag == 'cluster':
                for child in node:
                    if child.tag in ('register', 'cluster'):
                        emit(owner, base, child, label + '.', here, access, reset)
            else:
                print(hex(base), hex(here), hex(number(reset) & 0xFFFFFFFF), access or '-', owner, label)
    for p in device.iter('peripheral'):
        base = number(p.findtext('baseAddress'))
        source = peripherals[p.get('derivedFrom')] if p.get('derivedFrom') else p
        registers = p.find('registers')
        if registers is None:
            registers = source.find('registers')
        for child in (registers if registers is not None else []):
            emit(p.findtext('name'), base, child, '', 0, None, p.findtext('resetValue'))
    """
}
