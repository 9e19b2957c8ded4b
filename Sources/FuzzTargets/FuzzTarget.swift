/// One entry for the fuzzer: any bytes in, laws that hold whatever they are.
///
/// The same entries run over the corpus in the ordinary tests, so that what was found stays fixed.
public struct FuzzTarget: Sendable {
  /// The name, which is also that of its corpus folder.
  public let name: String
  private let laws: @Sendable ([UInt8]) throws(BrokenLaw) -> Void

  init(_ name: String, _ laws: @escaping @Sendable ([UInt8]) throws(BrokenLaw) -> Void) {
    self.name = name
    self.laws = laws
  }

  /// Tries one input.
  ///
  /// - Throws: `BrokenLaw` where a law does not hold; a trap is a finding as well.
  public func check(_ bytes: [UInt8]) throws(BrokenLaw) { try laws(bytes) }

  /// All targets.
  public static let all = [
    csv, numbers, targets, periods, headers, encoding, submission, campaign, alignment, workbook,
    sheets, records, frames, convert, json,
  ]
}

/// A law that an input has shown not to hold.
public struct BrokenLaw: Error, CustomStringConvertible {
  /// What should have held, and what was there instead.
  public let description: String

  init(_ description: String) { self.description = description }
}

/// Refuses an input that shows a law not to hold.
func expect(_ holds: Bool, _ law: @autoclosure () -> String) throws(BrokenLaw) {
  guard holds else { throw BrokenLaw(law()) }
}
