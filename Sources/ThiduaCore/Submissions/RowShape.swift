/// Tells rows of figures from the rows around them: column numbers, sections, signatures.
public enum RowShape {
  /// A row of column numbers under the header: `A;B;1;2;3=2/1`.
  ///
  /// All filled cells are letters in their order or numbers in their order: from 1, or where one of them
  /// says how it is computed from any (`4;5;6=5/4`).
  public static func isNumbering(_ cells: [String]) -> Bool {
    var letter: UInt8 = 65
    var number = firstNumber(of: cells)
    var filled = 0
    for cell in cells where !cell.isEmpty {
      let text = cell.filter { $0 != "(" && $0 != ")" && $0 != " " }
      let bytes = Array(text.uppercased().utf8)
      if bytes.count == 1, bytes[0] == letter {
        letter += 1
      } else if leadingNumber(bytes) == number || filled > 1 && isQuotient(bytes) {
        number += 1
      } else {
        return false
      }
      filled += 1
    }
    return filled >= 2
  }

  private static func firstNumber(of cells: [String]) -> Int {
    guard cells.contains(where: { $0.contains("=") || $0.contains("/") }) else { return 1 }
    let digits = cells.lazy.map { $0.utf8.filter { (48...57).contains($0) } }
    let first = zip(cells, digits).first { !$1.isEmpty && $0.utf8.count <= $1.count + 2 }?.1
    return first.flatMap { Int(String(decoding: $0, as: UTF8.self)) }.map { min($0, 50) } ?? 1
  }

  /// `5/4`, `5/4x100` in place of `6=5/4`.
  private static func isQuotient(_ bytes: [UInt8]) -> Bool {
    bytes.contains(UInt8(ascii: "/")) && (bytes.first.map { (48...57).contains($0) } ?? false)
      && bytes.allSatisfy(Array("0123456789+-*/=,.:%X".utf8).contains)
  }

  /// The number that a column number begins with, where nothing but a formula follows.
  private static func leadingNumber(_ bytes: [UInt8]) -> Int? {
    let digits = bytes.prefix { $0 >= 48 && $0 <= 57 }
    let rest = bytes.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count <= 2, rest.isEmpty || rest.first == 61 else { return nil }
    let formula = Array("0123456789+-*/=,.:%XABCDEFGH".utf8)
    guard rest.allSatisfy(formula.contains) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// Whether a row is the heading of a section: one filled cell, perhaps beside a numeral.
  ///
  /// The caller has made sure that the cell is no number, target or known code.
  public static func isSection(_ cells: [String]) -> Bool {
    guard let place = titlePlace(in: cells) else { return false }
    return cells[..<place].allSatisfy(\.isEmpty) || !isNumeral(cells[place])
  }

  /// The position of the only filled cell of a row, or of the one behind a numeral; nothing where more is
  /// filled.
  public static func titlePlace(in cells: [String]) -> Int? {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    switch filled.count {
    case 1: return filled[0]
    case 2: return isNumeral(cells[filled[0]]) ? filled[1] : nil
    default: return nil
    }
  }

  /// How sections of one rank are counted.
  public enum NumeralKind: Sendable { case roman, letter, digits }

  /// How the section of a heading is counted, by the cell or the mark before its text; nothing where it is not.
  public static func numeralKind(of cells: [String]) -> NumeralKind? {
    guard let first = cells.first(where: { !$0.isEmpty }) else { return nil }
    let mark = first.prefix { !".)-/ ".contains($0) }
    guard isNumeral(String(mark)),
      mark.count < first.count || cells.count(where: { !$0.isEmpty }) == 2
    else { return nil }
    if mark.allSatisfy(\.isNumber) { return .digits }
    return mark.allSatisfy { "IVXL".contains($0) } ? .roman : .letter
  }

  /// A text without the numeral before it: `II. CHĂN NUÔI`.
  public static func withoutNumeral(_ text: String) -> String {
    guard let mark = text.firstIndex(where: { ".)-/".contains($0) }),
      isNumeral(String(text[..<mark]))
    else { return text }
    return FoldedText.cleaned(String(text[text.index(after: mark)...]))
  }

  /// What stands behind a numeral, its sign and a space: `a) Diện tích lúa`, `(1) Đàn bò`, `II. Chăn nuôi`, `1/ Thu`.
  public static func behindNumeral(_ text: String) -> String? {
    let start = text.prefix(8)
    guard let mark = start.firstIndex(where: { ".)/]-".contains($0) }) else { return nil }
    let numeral = text[..<mark].drop { "([".contains($0) }
    let rest = text[text.index(after: mark)...]
    guard !numeral.isEmpty, numeral.count <= 4, numeral.allSatisfy({ $0.isASCII && $0 != " " }),
      isNumeral(String(numeral)), rest.first == " ",
      rest.contains(where: { $0.isLetter })
    else { return nil }
    return FoldedText.cleaned(String(rest))
  }

  /// `I`, `1`, `1.1`, `*`, `-`, `a)`, `A`.
  public static func isNumeral(_ text: String) -> Bool {
    let bytes = Array(text.utf8).filter { !Array(".()/-*+ ".utf8).contains($0) }
    guard bytes.count <= 6 else { return false }
    let isRoman = bytes.allSatisfy { Array("IVXLivxl".utf8).contains($0) }
    let isDigits = bytes.allSatisfy { $0 >= 48 && $0 <= 57 }
    let isLetter =
      bytes.count == 1
      && ((bytes[0] >= 65 && bytes[0] <= 90) || (bytes[0] >= 97 && bytes[0] <= 122))
    return isRoman || isDigits || isLetter
  }

  /// Whether a cell, where a unit's name would stand, says that its row adds up units: a word for a
  /// sum, and then nothing but words for groups of units (`Tổng cộng cụm 1`, `Cộng (1+2+3)`).
  public static func isTotal(_ cell: String) -> Bool {
    let key = FoldedText.caseKey(cell.filter { $0 != ":" })
    if totals.contains(key) { return true }
    let words = key.prefix { $0 != "(" }.split(separator: " ").map(String.init)
    guard let first = words.first, sumWords.contains(first) else { return false }
    return words.dropFirst().allSatisfy {
      sumWords.contains($0) || groupWords.contains($0) || isNumeral($0)
    }
  }

  /// What is left of a cell behind the words for a sum; nothing where it does not begin with one.
  public static func addends(of cell: String) -> String? {
    let words = cell.filter { $0 != ":" }.split(separator: " ").map(String.init)
    let count = words.prefix { sumWords.contains(FoldedText.caseKey($0)) }.count
    return count > 0 && count < words.count ? words[count...].joined(separator: " ") : nil
  }

  private static let sumWords = Set(["tổng", "cộng", "cả"].map(FoldedText.caseKey))
  private static let groupWords = Set(
    [
      "số", "chung", "toàn", "cụm", "khối", "xã", "phường", "thị", "trấn", "thành", "phố", "huyện",
      "quận", "tỉnh", "các", "đơn", "vị", "của", "thi", "đua",
    ].map(FoldedText.caseKey))

  /// The same words without diacritics, for the heads of columns.
  public static let bareTotals = Set(totals.map(FoldedText.withoutDiacritics))

  private static let totals = Set(
    [
      "tổng", "cộng", "tổng cộng", "tổng số", "cộng chung", "tổng cộng chung", "toàn xã",
      "toàn phường", "toàn thị trấn", "toàn thị xã", "toàn thành phố", "toàn huyện", "toàn quận",
      "toàn tỉnh", "toàn cụm", "toàn khối", "tổng toàn cụm", "tổng toàn xã", "tổng toàn huyện",
      "total",
    ].map(FoldedText.caseKey))

  /// Whether a text begins with a sign of a list: `- Lúa`, `+ Ngô`.
  public static func beginsWithBullet(_ text: String) -> Bool {
    text.first.map("-–+*•".contains) ?? false
  }

  /// Whether a cell begins as a number or a target may, and no text.
  public static func beginsLikeFigure(_ cell: String) -> Bool {
    cell.unicodeScalars.first.map(figureMarks.contains) ?? false
  }

  private static let figureMarks = Set("0123456789+-.,<>≥≤".unicodeScalars)

  /// Whether a row is where the signatures begin, below the data.
  public static func isSignature(_ cells: [String]) -> Bool {
    cells.contains { !$0.isEmpty && isSignature($0) }
  }

  private static func isSignature(_ cell: String) -> Bool {
    let key = FoldedText.caseKey(cell)
    // A note may say whose task something is.
    guard !key.hasPrefix(FoldedText.caseKey("ghi chú")) else { return false }
    let words = FoldedText.words(of: cell)
    if zip(words, words.dropFirst()).contains(where: { phrases.contains([$0, $1]) }) {
      return true
    }
    let pieces = key.split(separator: " ")
    if pieces.contains(where: { piece in orders.contains { piece.hasPrefix($0) } }) { return true }
    return isDatedLine(PeriodText.words(of: cell))
  }

  private static let phrases = Set(
    ["người lập", "thủ trưởng", "chủ tịch", "nơi nhận"].map { FoldedText.words(of: $0) })
  private static let orders = ["tm.", "kt.", "tl."]

  /// Whether a cell is a place and a day, where whoever signs begins: `An Khê, ngày 5 tháng 7 năm 2023`.
  public static func isDatedLine(_ cell: String) -> Bool { isDatedLine(PeriodText.words(of: cell)) }

  /// `An Khê, ngày 5 tháng 7 năm 2023`, also with blank numbers.
  private static func isDatedLine(_ words: [String]) -> Bool {
    guard let day = words.firstIndex(of: "ngay"), let month = words.firstIndex(of: "thang"),
      let year = words.lastIndex(of: "nam")
    else { return false }
    return day < month && month < year && month - day <= 2 && year - month <= 2
  }
}
