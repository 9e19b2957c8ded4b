/// A cell that a spreadsheet turned into a date, such as `06-Jun` for `6/6`.
struct DateLikeCell: Equatable {
  /// The two numbers that may have been typed, day and month as shown, or nil where they are lost.
  let typed: [Int]

  /// Recognises a date; the key is that of ``FoldedText/caseKey(_:)``.
  init?(_ key: String) {
    guard key.utf8.count <= Self.longest, key.utf8.allSatisfy({ $0 < 0x80 }),
      key.utf8.contains(where: Self.isSeparator)
    else { return nil }
    let parts = Self.parts(of: key)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    let months = parts.indices.filter { parts[$0].month != nil }
    guard let numbers = months.isEmpty ? Self.numeric(parts) : Self.named(parts, months) else {
      return nil
    }
    typed = numbers
  }

  /// How it may have been typed: `5/6` with the smaller number first where things are counted (5 of
  /// 6) and in ranges, else as shown.
  func possibleText(separator: String, sorted: Bool) -> String? {
    guard typed.count == 2 else { return nil }
    return (sorted ? typed.sorted() : typed).map { String($0) }.joined(separator: separator)
  }

  /// The length of `30-september-2023 00:00:00`, with a little to spare.
  private static let longest = 30

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == .point || byte == .space
  }

  /// A piece between separators, with the separator before it.
  private struct Part {
    let text: Substring
    let separator: Character?

    var number: Int? {
      text.utf8.allSatisfy(\.isASCIIDigit) && text.utf8.count <= 4 ? Int(text) : nil
    }

    var month: Int? { Self.englishMonth(text) ?? Self.vietnameseMonth(text) }

    private static func englishMonth(_ text: Substring) -> Int? {
      guard text.utf8.count >= 3 else { return nil }
      return englishMonths.firstIndex { $0.hasPrefix(text) }.map { $0 + 1 }
    }

    /// `thg6`, `thg 6` and `t6`.
    private static func vietnameseMonth(_ text: Substring) -> Int? {
      for prefix in ["thg", "t"] where text.hasPrefix(prefix) {
        let digits = text.dropFirst(prefix.count).drop { $0 == " " }
        guard digits.utf8.count <= 2, digits.utf8.allSatisfy(\.isASCIIDigit),
          let month = Int(digits), (1...12).contains(month)
        else { return nil }
        return month
      }
      return nil
    }

    private static let englishMonths = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
  }

  /// The pieces between `-`, `/`, `.` and spaces, without a time of day after them.
  private static func parts(of key: String) -> [Part] {
    var day = key[...]
    if let space = day.lastIndex(of: " "), day[space...].contains(":") { day = day[..<space] }
    var parts: [Part] = []
    var start = day.startIndex
    var separator: Character?
    for index in day.indices where "-/. ".contains(day[index]) {
      // The space of `thg 6` belongs to the month.
      if day[index] == " ", day[start..<index] == "thg" { continue }
      parts.append(Part(text: day[start..<index], separator: separator))
      start = day.index(after: index)
      separator = day[index]
    }
    parts.append(Part(text: day[start...], separator: separator))
    return parts
  }

  /// Day and month of a date whose month has a name: the first two numbers in the order shown.
  private static func named(_ parts: [Part], _ months: [Int]) -> [Int]? {
    guard months.count == 1, let position = months.first, let month = parts[position].month else {
      return nil
    }
    let others = parts.indices.filter { $0 != position }
    let numbers = others.compactMap { parts[$0].number }
    guard numbers.count == others.count, let first = numbers.first,
      parts.dropFirst().allSatisfy({ $0.separator != "." }),
      !parts[position].text.hasPrefix("t") || parts.allSatisfy({ $0.separator != " " })
    else { return nil }
    let day = first > 31 ? numbers.dropFirst().first ?? first : first
    guard day <= 99 else { return [] }
    return position == 0 ? [month, day] : [day, month]
  }

  /// Day and month of a date in numbers: `6/6/2023`, `6-6-23`, `6.6.2023`, `2023-06-06`.
  private static func numeric(_ parts: [Part]) -> [Int]? {
    let numbers = parts.compactMap(\.number)
    let separators = Set(parts.dropFirst().map(\.separator))
    guard parts.count == 3, numbers.count == 3, separators.count == 1,
      let separator = parts[1].separator, separator != " "
    else { return nil }
    let lengths = parts.map(\.text.utf8.count)
    if lengths[0] == 4 {
      return lengths[1] <= 2 && isDay(numbers[2], ofMonth: numbers[1])
        ? [numbers[2], numbers[1]] : nil
    }
    guard lengths[0] <= 2, lengths[1] <= 2,
      lengths[2] == 4 || lengths[2] == 2 && separator != ".",
      isDay(numbers[0], ofMonth: numbers[1]) || isDay(numbers[1], ofMonth: numbers[0])
    else { return nil }
    return [numbers[0], numbers[1]]
  }

  private static func isDay(_ day: Int, ofMonth month: Int) -> Bool {
    (1...31).contains(day) && (1...12).contains(month)
  }
}
