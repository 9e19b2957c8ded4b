/// Measures texts, so that columns are wide enough and rows high enough for all of it.
///
/// Widths are in digits of the books' default font (Times New Roman 11), as workbooks count them.
enum TextMeasure {
  /// The size of the default font in points.
  static let defaultSize = 11.0
  /// Screens round letters to whole dots, so that texts come out a little wider than on paper.
  private static let slack = 1.06
  private static let boldFactor = 1.07

  /// The width of one line of text.
  static func width(
    of text: some StringProtocol, size: Double = defaultSize, isBold: Bool = false
  ) -> Double {
    var sum = 0
    for scalar in text.unicodeScalars { sum += LetterWidths.width(of: scalar) }
    return Double(sum) * scale(size, isBold)
  }

  /// What turns thousandths of a letter size into digits of the default font.
  private static func scale(_ size: Double, _ isBold: Bool) -> Double {
    size / defaultSize * slack * (isBold ? boldFactor : 1) / Double(LetterWidths.digit)
  }

  /// The width of a number as its format shows it, with a dot between groups of three digits.
  static func width(ofNumber number: Double, decimals: Int) -> Double {
    var digits = 1
    var rest = number.magnitude
    while rest >= 9.5, digits < 40 {
      rest /= 10
      digits += 1
    }
    let groups = Double((digits - 1) / 3) * 0.5
    let places = decimals > 0 ? 0.5 + Double(min(decimals, 6)) : 0
    return (Double(digits) + groups + places + (number < 0 ? 0.7 : 0)) * slack
  }

  /// The lines of a text that wraps at a width.
  static func lines(
    of text: String, width: Double, size: Double = defaultSize, isBold: Bool = false
  ) -> Int {
    let room = max(width, 2)
    // Many texts fit: no letter is wider than 2.2 digits, and no byte is more than a letter.
    if Double(text.utf8.count) * 2.2 * size / defaultSize < room, !text.utf8.contains(10) {
      return 1
    }
    let factor = scale(size, isBold)
    if fits(text, Int(room / factor)) { return 1 }
    var counter = LineCounter(room: room, factor: factor)
    for scalar in text.unicodeScalars { counter.take(scalar) }
    return counter.finish()
  }

  /// Whether a text stands on one line of a width, given in thousandths of the letter size.
  private static func fits(_ text: String, _ room: Int) -> Bool {
    var sum = 0
    for scalar in text.unicodeScalars {
      sum += LetterWidths.width(of: scalar)
      if sum > room || scalar == "\n" { return false }
    }
    return true
  }

  /// A text broken into lines that fit a width.
  static func broken(_ text: String, width: Double, size: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, Self.width(of: longer, size: size) > width {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    return lines + [line]
  }

  /// The width of the longest word of a text.
  static func widthOfLongestWord(of text: String, size: Double, isBold: Bool) -> Double {
    var longest = 0
    var word = 0
    for scalar in text.unicodeScalars {
      word = scalar == " " ? 0 : word + LetterWidths.width(of: scalar)
      longest = max(longest, word)
    }
    return Double(longest) * scale(size, isBold)
  }
}

/// Counts the lines of a text that wraps at blanks, letter by letter.
private struct LineCounter {
  private let room: Double
  private let factor: Double
  private let space: Double
  private var lines = 1
  private var used = 0.0
  private var word = 0

  init(room: Double, factor: Double) {
    self.room = room
    self.factor = factor
    space = Double(LetterWidths.width(of: " ")) * factor
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case " ": endWord()
    case "\n":
      endWord()
      lines += 1
      used = 0
    default: word += LetterWidths.width(of: scalar)
    }
  }

  mutating func finish() -> Int {
    endWord()
    return lines
  }

  private mutating func endWord() {
    guard word > 0 else { return }
    var length = Double(word) * factor
    word = 0
    if used > 0, used + space + length > room {
      lines += 1
      used = 0
    }
    while length > room {
      lines += 1
      length -= room
    }
    used += (used > 0 ? space : 0) + length
  }
}
