import CSVStreaming
import ThiduaFiles

extension FuzzTarget {
  /// Any bytes, converted: the CSV that comes out, converted again, stays as it is.
  static let convert = FuzzTarget("convert") { bytes throws(BrokenLaw) in
    var options = ConversionOptions()
    guard let once = try converted(bytes, options) else { return }
    options.encoding = "utf-8"
    options.delimiter = UInt8(ascii: ",")
    let again = try converted(once, options)
    guard !once.isEmpty, once.contains(where: { $0 > 32 }) else { return }
    try expect(again == once, "clean CSV is not changed by another conversion")
  }

  private static func converted(
    _ bytes: [UInt8], _ options: ConversionOptions
  ) throws(BrokenLaw) -> [UInt8]? {
    var scratch = try ScratchFolder()
    try scratch.write(bytes, to: "table")
    var result: [UInt8] = []
    let converter = TableConverter(options) { piece in
      result += piece
      return true
    }
    do throws(ConversionFailure) {
      let summary = try converter.convert(path: scratch.path + "/table")
      // A record that was cut off or too long is said, and need not come out whole.
      return summary.findings.isEmpty ? result : nil
    } catch {
      return nil
    }
  }
}
