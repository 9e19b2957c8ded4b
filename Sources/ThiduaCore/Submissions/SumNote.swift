/// What a note beside or below figures says of them where it speaks of sums since January: `Ghi chú: Số liệu thực hiện là số
/// lũy kế từ đầu năm đến hết quý II`, `(*) Lũy kế từ đầu năm`.
public enum SumNote: Equatable, Sendable {
  /// The figures count from the beginning of the year, up to the end of a period where it says so.
  case sums(until: Period?)
  /// Some of them do, or something else of them does: `Chỉ tiêu 5 tính lũy kế`.
  case unclear

  /// Reads a note; nothing where it does not speak of sums, or says that there are none.
  public init?(_ text: String, year: Int) {
    let words = Self.words(of: text)
    guard (1...24).contains(words.count),
      !words.contains(where: { ["khong", "chua", "ngoai", "bieu", "lk"].contains($0) })
    else { return nil }
    if let sum = HeadingSum(LeadingWords(words), year: year), sum.isCalledSum, !sum.isOfOtherYear {
      self = .sums(until: sum.period)
      return
    }
    guard zip(words, words.dropFirst()).contains(where: Self.isSum) else { return nil }
    self = .unclear
  }

  /// Whether a note can speak of sums, seen in its UTF-8 bytes without building anything; nearly none does.
  public static func canSpeak(_ bytes: Span<UInt8>) -> Bool {
    guard hasLettersOfSums(bytes) else { return false }
    var letters = LastLetters()
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        position += 1
        letters.read(byte)
      } else {
        guard let scalar = scalar(bytes, &position) else { return true }
        if BareLetters.isMark(scalar) { continue }
        guard let letter = BareLetters.letter(of: scalar) else { return true }
        letters.read(UInt8(ascii: letter))
      }
      if letters.beginWordsOfSums { return true }
    }
    return false
  }

  /// Whether a note has one of the letters without diacritics that all of them have: `lũy kế`, `từ đầu năm`, `cộng dồn`.
  private static func hasLettersOfSums(_ bytes: Span<UInt8>) -> Bool {
    var last: UInt8 = 0
    for position in bytes.indices {
      let small = bytes[position] | 0x20
      switch small {
      case UInt8(ascii: "k"), UInt8(ascii: "m"), 0xF0...: return true
      case UInt8(ascii: "g") where last == UInt8(ascii: "n"): return true
      default: last = small
      }
    }
    return false
  }

  /// The scalar of two or three bytes at a place, which moves behind it; nothing where it is another.
  private static func scalar(_ bytes: Span<UInt8>, _ position: inout Int) -> Unicode.Scalar? {
    let lead = bytes[position]
    let length = lead < 0xE0 ? 2 : 3
    guard (0xC2..<0xF0).contains(lead), position + length <= bytes.count else { return nil }
    var value = UInt32(lead & (length == 2 ? 0x1F : 0x0F))
    for place in position + 1..<position + length {
      value = value << 6 | UInt32(bytes[place] & 0x3F)
    }
    position += length
    return Unicode.Scalar(value)
  }

  /// Whether a text opens as notes do: `Ghi chú: …`, `(*) …`.
  public static func isNote(_ text: String) -> Bool {
    let words = PeriodText.words(of: text)
    return text.first.map { "*(".contains($0) } ?? false
      || openings.contains { words.starts(with: $0) } || words.starts(with: ["so", "lieu"])
  }

  private static func isSum(_ pair: (String, String)) -> Bool {
    pair == ("luy", "ke") || pair == ("cong", "don")
  }

  /// The words behind those with which notes open; further on `LK` explains the names of columns (`KH: kế hoạch, LK:
  /// lũy kế`).
  private static func words(of text: String) -> [String] {
    var rest = PeriodText.words(of: text)[...]
    for opening in openings where rest.starts(with: opening) {
      rest = rest.dropFirst(opening.count)
    }
    if rest.starts(with: ["cot", "thuc", "hien"]) { rest = rest.dropFirst() }
    return rest.first == "lk" ? ["luy", "ke"] + rest.dropFirst() : Array(rest)
  }

  private static let openings = [
    ["ghi", "chu"], ["chu", "thich"], ["luu", "y"], ["chu", "y"],
  ]
}

/// The last four letters of a word without diacritics, each a byte.
private struct LastLetters {
  private var letters: UInt32 = 0

  /// Reads a letter, or a sign between words.
  mutating func read(_ byte: UInt8) {
    let small = byte | 0x20
    letters = (0x61...0x7A).contains(small) ? letters << 8 | UInt32(small) : 0
  }

  /// Whether they begin what notes on sums say: `luy ke`, `lk`, `cong don`, `tu dau nam`.
  var beginWordsOfSums: Bool {
    letters & 0xFFFF == Self.lk || letters & 0xFF_FFFF == Self.luy || letters == Self.cong
      || letters & 0xFF_FFFF == Self.dau
  }

  private static let lk: UInt32 = 0x6C_6B
  private static let luy: UInt32 = 0x6C_75_79
  private static let dau: UInt32 = 0x64_61_75
  private static let cong: UInt32 = 0x63_6F_6E_67
}
