/// The measure in parentheses behind the label of a row: `Sản lượng lúa (tạ)`, `Sản lượng lúa (ĐVT: tạ)`.
///
/// What stands there may also be the mark of a footnote (`(1)`), or a part of the name: it is a measure where it is one
/// that is known, or where words say so.
public struct LabelMeasure: Sendable {
  /// The measure.
  public let measure: Measure
  /// Whether words say that it is one.
  private let isAnnounced: Bool

  /// Reads what stands behind a label; nothing where it is no measure.
  public init?(behind label: String) {
    guard let inside = Measure.inside(label) else { return nil }
    let announced = Measure.announced(by: inside)
    measure = announced ?? Measure(inside)
    isAnnounced = announced != nil
    guard isAnnounced || measure.isCommon || measure.isShare || measure.isKnownRate else {
      return nil
    }
  }

  /// Reads the measure at the end of a label, behind a dash, a comma or a colon, or in brackets: `Tổng thu ngân sách -
  /// nghìn đồng`; nothing where there is none that has larger and smaller ones.
  public init?(endOf label: String) {
    let bracket = label.hasSuffix("]") ? label.lastIndex(of: "[") : nil
    guard let sign = bracket ?? label.lastIndex(where: { "-–,:;".contains($0) }) else { return nil }
    let tail = label[label.index(after: sign)...].drop { $0 == " " }
    measure = Measure(String(bracket == nil ? tail : tail.dropLast()))
    isAnnounced = false
    guard measure.hasMultiples, measure.text.count > 1 else { return nil }
  }

  /// Whether figures in another measure cannot be what the label says: `Tỷ lệ hộ nghèo (hộ)`, or `(triệu đồng/người/tháng)`
  /// for what is counted by the year.
  ///
  /// What leaves a part of the other one out says the same (`(triệu đồng)` for `triệu đồng/người/năm`), and `(người)`
  /// may stand behind workers or guests, which are counted under names of their own.
  public func contradicts(_ own: Measure) -> Bool {
    guard !own.isEmpty, measure.powerOfTen(to: own) == nil else { return false }
    if isAnnounced { return true }
    // `(‰)` for what is counted in %.
    if measure.isShare { return !own.isShare || measure.rateFactor != own.rateFactor }
    // `Điểm thi đua (đ)`
    guard measure.text.count > 1, !measure.isShortened(from: own) else { return false }
    return measure.hasMultiples || measure.isKnownRate || measure.isCounted && own.isDefinite
  }
}

extension Measure {
  /// Whether it measures something itself, or counts people, households or animals: anything else in such a number is
  /// not what it means.
  fileprivate var isDefinite: Bool { hasMultiples || isCounted || looksLikeRate }

  /// Whether it is nothing but another one without some of its parts: `triệu đồng/người` for `triệu đồng/người/năm`.
  fileprivate func isShortened(from whole: Measure) -> Bool {
    if whole.key.hasPrefix(key) { return true }
    let (own, others) = (parts, whole.parts)
    guard own.first == others.first else { return false }
    // What is counted is so by the year, if nothing else is said.
    let isOfYear = !others.contains { Self.times.contains($0.key) }
    return own.allSatisfy { others.contains($0) || isOfYear && $0.key == "năm" }
  }

  /// Whether it is of one known measure for each of another, or in a time: `tạ/ha`, `triệu đồng/người/tháng`, `kg/sào`.
  ///
  /// `đ/c Nam` is a comrade.
  fileprivate var isKnownRate: Bool {
    let parts = parts
    guard parts.count > 1, parts[0].isCommon else { return false }
    return parts[0].hasMultiples && parts[0].text.count > 1
      || parts.dropFirst().allSatisfy { $0.isCommon || Self.times.contains($0.key) }
  }

  private var parts: [Measure] { text.split(separator: "/").map { Measure(String($0)) } }

  private static let times: Set<String> = ["năm", "tháng", "quý", "ngày"]
}
