import Measure

/// Reads what `thumbprint bench --format csv` writes, by the names of its columns.
struct BenchCSVReader {
  let path: String

  func records(_ bytes: [UInt8]) throws(ReportError) -> [BenchRecord] {
    let lines: [(line: Int, fields: [String])]
    do { lines = try CSV.read(bytes) } catch {
      throw ReportError(path: path, place: "line \(error.line)", reason: "not CSV: \(error.reason)")
    }
    let heading = lines[0].fields
    let columns = Dictionary(zip(heading, heading.indices), uniquingKeysWith: { first, _ in first })
    var records: [BenchRecord] = []
    for (line, fields) in lines.dropFirst() {
      guard fields.count == heading.count else {
        throw ReportError(
          path: path, place: "line \(line)",
          reason: "\(fields.count) columns where the heading has \(heading.count)")
      }
      let row = Row(fields: fields, columns: columns, line: line, path: path)
      records.append(try row.record())
    }
    return records
  }

  private struct Row {
    let fields: [String]
    let columns: [String: Int]
    let line: Int
    let path: String

    func record() throws(ReportError) -> BenchRecord {
      var figures: [Figure: UInt64] = [:]
      for figure in Figure.allCases where !figure.isOnRequest || columns[figure.rawValue] != nil {
        let text = try field(figure.rawValue)
        if text.isEmpty { continue }
        guard let count = UInt64(text), count < BenchRecord.countLimit else {
          throw error(figure.rawValue, "'\(text)' is no count")
        }
        figures[figure] = count
      }
      let output = try field("output_sha256")
      return BenchRecord(
        script: try field("script"), board: try field("board"),
        firmware: BenchRecord.Firmware(
          name: try field("firmware"), sha256: try field("firmware_sha256")),
        status: try BenchRecord.status(try field("status")) { error("status", $0) },
        outputSHA256: output.isEmpty ? nil : output, figures: figures)
    }

    private func field(_ name: String) throws(ReportError) -> String {
      guard let index = columns[name] else {
        throw ReportError(path: path, place: "line 1", reason: "there is no column \(name)")
      }
      return fields[index]
    }

    private func error(_ column: String, _ reason: String) -> ReportError {
      ReportError(path: path, place: "line \(line), \(column)", reason: reason)
    }
  }
}
