/// Whether the words of a title announce a plan: `ĐĂNG KÝ THI ĐUA`, `Kế hoạch năm 2023`.
public struct TitleWords: Sendable {
  private var names: Set<FigureKind> = []
  /// What the documents are that the table comes with: `(Kèm theo Báo cáo số 12/BC-UBND)`.
  private var documents: Set<FigureKind> = []

  /// Makes the words of an empty title.
  public init() {}

  /// The sort of target where a plan is announced and no results are.
  ///
  /// The document that a table comes with is asked only where the title itself says neither.
  public var planKind: FigureKind? {
    let said = names.isEmpty ? documents : names
    if said.contains(.actual) { return nil }
    return [.assigned, .registered].first { said.contains($0) }
  }

  /// Whether the title itself announces a plan and no results, whatever document it comes with.
  var announcesPlan: Bool { !names.isEmpty && !announcesResults }

  /// Whether the title itself announces results.
  var announcesResults: Bool { names.contains(.actual) }

  /// Looks at one text of the title.
  public mutating func read(_ text: String) {
    var words = " " + PeriodText.words(of: text).joined(separator: " ") + " "
    if words.contains(" thuc hien ") { Self.removeIntents(from: &words, of: text) }
    if words.contains(" ke hoach ") {
      for office in Self.offices {
        while let range = words.firstRange(of: office) { words.replaceSubrange(range, with: " ") }
      }
    }
    let end = Self.attachments.compactMap { words.firstRange(of: $0)?.lowerBound }.min()
    names.formUnion(Self.kinds(namedBy: words[..<(end ?? words.endIndex)] + " "))
    if let end { documents.formUnion(Self.kinds(namedBy: words[end...])) }
  }

  /// Leaves of `đăng ký thực hiện`, where no mark stands in between, what is to be carried out.
  private static func removeIntents(from words: inout String, of text: String) {
    let clauses = text.split { ",;:-–/()".contains($0) }
      .map { " " + PeriodText.words(of: String($0)).joined(separator: " ") + " " }
    for intent in intents where clauses.contains(where: { $0.contains(intent) }) {
      while let range = words.firstRange(of: intent) {
        words.replaceSubrange(range, with: intent.dropLast("thuc hien ".count))
      }
    }
  }

  /// Whether a text is a title that says what the table holds, and no line about a document or an order that
  /// it goes back to: `Căn cứ Kế hoạch số 5/KH-UBND năm 2022`, `Theo Công văn của Phòng Nội vụ`.
  static func isTitle(_ text: String) -> Bool {
    let words = PeriodText.words(of: text)
    guard !reasons.contains(where: { words.starts(with: $0) }) else { return false }
    return !kinds(namedBy: words[...]).isEmpty
  }

  private static let reasons = [
    ["can", "cu"], ["theo"], ["thuc", "hien"], ["kem", "theo"], ["kinh", "gui"],
  ]

  private static func kinds(namedBy text: Substring) -> Set<FigureKind> {
    kinds(namedBy: text.split(separator: " ").map(String.init)[...])
  }

  private static func kinds(namedBy words: ArraySlice<String>) -> Set<FigureKind> {
    var found: Set<FigureKind> = []
    for start in words.indices {
      for (kind, _) in index.phrases(beginning: words[start...]) { found.insert(kind) }
    }
    return found
  }

  private static let attachments = [" kem theo ", " dinh kem "]

  /// What is to be carried out and has not been yet.
  private static let intents = [
    " ke hoach thuc hien ", " dang ky thuc hien ", " cam ket thuc hien ", " giao uoc thuc hien ",
    " ke hoach to chuc thuc hien ", " ke hoach trien khai thuc hien ", " chi tieu thuc hien ",
    " thi dua thuc hien ", " lo trinh thuc hien ", " phan ky thuc hien ", " phan khai thuc hien ",
  ]

  /// Offices whose names hold the word `kế hoạch`.
  private static let offices = [
    " tai chinh ke hoach ", " ke hoach tai chinh ", " ke hoach va dau tu ", " ke hoach dau tu ",
    " phong ke hoach ",
  ]

  private static let index = PhraseIndex<FigureKind>([
    (
      .registered,
      [
        " ke hoach ", " dang ky ", " giao uoc ", " cam ket ", " lo trinh ", " phan ky ",
        " du kien chi tieu ", " du kien cac chi tieu ", " du kien theo quy ",
      ]
    ),
    (
      .assigned,
      [
        " chi tieu giao ", " ke hoach giao ", " giao chi tieu ", " giao ke hoach ",
        " phan bo chi tieu ", " phan bo ke hoach ", " phan bo cac chi tieu ", " phan bo theo quy ",
        " phan bo theo thang ", " phan khai ",
      ]
    ),
    (
      .actual,
      [
        " thuc hien ", " ket qua ", " bao cao ", " tinh hinh ", " luy ke ", " tong ket ",
        " so ket ",
        " danh gia ", " cham diem ", " kiem diem ", " theo doi ", " tien do ",
      ]
    ),
  ])
}
