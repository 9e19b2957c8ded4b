/// Whether the words of a title announce a plan: `ĐĂNG KÝ THI ĐUA`, `Kế hoạch năm 2023`.
public struct TitleWords: Sendable {
  private var names: Set<FigureKind> = []

  /// Makes the words of an empty title.
  public init() {}

  /// The sort of target where a plan is announced and no results are.
  public var planKind: FigureKind? {
    if names.contains(.actual) { return nil }
    return [.assigned, .registered].first { names.contains($0) }
  }

  /// Looks at one text of the title.
  public mutating func read(_ text: String) {
    var words = " " + PeriodText.words(of: text).joined(separator: " ") + " "
    for office in Self.offices {
      while let range = words.firstRange(of: office) { words.replaceSubrange(range, with: " ") }
    }
    for (kind, phrases) in Self.phrases where phrases.contains(where: { words.contains($0) }) {
      names.insert(kind)
    }
  }

  /// Offices whose names hold the word `kế hoạch`.
  private static let offices = [
    " tai chinh ke hoach ", " ke hoach tai chinh ", " ke hoach va dau tu ", " ke hoach dau tu ",
    " phong ke hoach ",
  ]

  private static let phrases: [(kind: FigureKind, phrases: [String])] = [
    (.registered, [" ke hoach ", " dang ky "]),
    (.assigned, [" chi tieu giao ", " ke hoach giao ", " giao chi tieu ", " giao ke hoach "]),
    (.actual, [" thuc hien ", " ket qua ", " bao cao ", " tinh hinh ", " luy ke "]),
  ]
}
