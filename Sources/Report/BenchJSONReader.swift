import Measure

/// Reads what `thumbprint bench --format json` writes.
struct BenchJSONReader {
  let path: String

  func records(_ bytes: [UInt8]) throws(ReportError) -> [BenchRecord] {
    let root = try JSONNode(bytes, path: path)
    let schema = try root.member("schema")
    let name = try schema.string()
    guard name == BenchReport.schema else {
      throw schema.error("is '\(name)', not '\(BenchReport.schema)'")
    }
    var records: [BenchRecord] = []
    for run in try root.member("runs").elements() { records.append(try record(run)) }
    return records
  }

  private func record(_ run: JSONNode) throws(ReportError) -> BenchRecord {
    let firmware = try run.member("firmware")
    var figures: [Figure: UInt64] = [:]
    for figure in Figure.allCases {
      guard let names = figure.jsonPath else { continue }
      var node = run
      for name in names.dropLast() { node = try node.member(name) }
      if figure.isOnRequest, !node.has(names.last!) { continue }
      node = try node.member(names.last!)
      figures[figure] = try node.optionalCount()
    }
    let status = try run.member("status")
    return BenchRecord(
      script: try run.member("script").string(), board: try run.member("board").string(),
      firmware: BenchRecord.Firmware(
        name: try firmware.member("name").string(), sha256: try firmware.member("sha256").string()),
      status: try BenchRecord.status(try status.string(), orThrow: status.error),
      outputSHA256: try run.member("outputSHA256").optionalString(), figures: figures)
  }
}
