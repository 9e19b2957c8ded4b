import Foundation
import ThiduaCore

/// Reads a text as an actual value.
func actual(_ text: String, _ context: NumberContext) -> NumberReading {
  NumberReader.readActual(text.utf8Span.span, context)
}

/// Reads a text as a target.
func target(_ text: String, _ context: NumberContext, name: String = "") -> TargetReading {
  TargetReader.read(text.utf8Span.span, context: context, indicatorName: name)
}

/// The context of a measure, with what is special about the case.
func context(
  _ measure: String, typed: String? = nil, decimals: Int? = nil, min: Quantity? = nil,
  max: Quantity? = nil, status: Bool = false, known: [String] = []
) -> NumberContext {
  NumberContext(
    measure: Measure(measure), typedMeasure: typed.map { Measure($0) }, decimals: decimals,
    minimum: min, maximum: max, isStatus: status, knownMeasures: Set(known.map { Measure($0) }))
}

/// The rows of a data file below its header, as cells by column name.
func rows(of file: String) throws -> [[String: String]] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let text = try String(contentsOf: folder.appending(path: "Data/\(file)"), encoding: .utf8)
  let lines = text.split(whereSeparator: \.isNewline)
    .map { $0.split(separator: ";", omittingEmptySubsequences: false).map { String($0) } }
  guard let header = lines.first else { return [] }
  return lines.dropFirst().map { cells in
    Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first })
  }
}

extension Quantity {
  /// A quantity written in a test, or a value that no test expects.
  static func of(_ text: String) -> Quantity { Quantity(text) ?? -987_654_321 }
}

extension Ratio {
  /// A decimal written in a test.
  static func of(_ text: String) -> Ratio { Ratio(Quantity.of(text)) }
}
