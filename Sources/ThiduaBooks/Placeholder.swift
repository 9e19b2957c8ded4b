public import ThiduaCore
public import XLSXWriting

/// A book.
public struct BookPlan: Sendable {
  /// Its path.
  public let fileName: String
}
/// The books.
public enum CampaignBooks {
  /// The plans.
  public static func plans(for rollup: Rollup) -> [BookPlan] { [] }
  /// Writes.
  public static func write(_ plan: BookPlan, of rollup: Rollup, language: Language, version: String, toPath: String, temporaryFolder: String) throws(XLSXError) {}
}
