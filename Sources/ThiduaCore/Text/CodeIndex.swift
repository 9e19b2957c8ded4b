/// Codes of a campaign, found without regard to case and to marks that a PDF copy misplaced.
public struct CodeIndex: Sendable {
  private var byCode: [String: Int] = [:]
  /// By the key without misplaced marks; nothing where two codes share it.
  private var byCodeKey: [String: Int?] = [:]

  /// Indexes codes by their positions; of equal ones the last counts.
  public init(_ codes: some Sequence<String>) {
    for (position, code) in codes.enumerated() {
      let isNew = byCode.updateValue(position, forKey: FoldedText.caseKey(code)) == nil
      let key = FoldedText.codeKey(code)
      byCodeKey[key] = .some(isNew && byCodeKey[key] != nil ? nil : position)
    }
  }

  /// The position of a code: as typed, or else the only one that misplaced marks tell apart from it.
  public subscript(_ typed: String) -> Int? {
    if let position = byCode[FoldedText.caseKey(typed)] { return position }
    guard let position = byCodeKey[FoldedText.codeKey(typed)] else { return nil }
    return position
  }
}
