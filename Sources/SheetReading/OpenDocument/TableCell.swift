/// The cell of a table that is being read: what its tag says.
struct TableCell {
  enum StoredType { case none, number, percent, date, time, boolean, text, error }

  private(set) var type = StoredType.none
  /// How many columns it stands for.
  private(set) var repeats = 1
  /// The value that the tag holds; nil where the text is the value.
  private(set) var value: [UInt8]?
  private(set) var formula: [UInt8]?
  /// Whether anything is shown, if only an empty text: the result of a formula that gives none.
  var hasParagraph = false

  init() {}

  /// Nil where the number of repeats is none.
  init?(_ element: XMLElement) {
    if let count = element.value("number-columns-repeated", in: DocumentNamespace.table) {
      guard let integer = count.integer, integer > 0 else { return nil }
      repeats = integer
    }
    if let formula = element.value("formula", in: DocumentNamespace.table) {
      self.formula = unsafe Array(formula.bytes)
    }
    if let name = element.value("value-type", in: DocumentNamespace.office) {
      setType(name, of: element)
    }
    if element.value("value-type", in: DocumentNamespace.calc)?.equals("error") ?? false {
      type = .error
    }
  }

  private mutating func setType(_ name: XMLValue, of element: XMLElement) {
    let attribute: StaticString
    if name.equals("float") || name.equals("currency") {
      (type, attribute) = (.number, "value")
    } else if name.equals("percentage") {
      (type, attribute) = (.percent, "value")
    } else if name.equals("date") {
      (type, attribute) = (.date, "date-value")
    } else if name.equals("time") {
      (type, attribute) = (.time, "time-value")
    } else if name.equals("boolean") {
      (type, attribute) = (.boolean, "boolean-value")
    } else {
      (type, attribute) = (.text, "string-value")
    }
    if let value = element.value(attribute, in: DocumentNamespace.office) {
      self.value = unsafe Array(value.bytes)
    }
  }
}

extension TableCell {
  /// Appends the cell's text; the text that is shown stands for what the tag does not hold.
  func append(shown: [UInt8], to bytes: inout [UInt8]) -> CellKind {
    if let formula, type == .none, shown.isEmpty, !hasParagraph {
      appendFormula(formula, to: &bytes)
      return .uncalculated
    }
    if type == .error || formula != nil && isError(shown) {
      bytes.append(contentsOf: shown.isEmpty ? Array("#ERROR!".utf8) : shown)
      return .error
    }
    guard let value, type != .text else {
      return appendText(value ?? shown, to: &bytes)
    }
    if let truth = truth(value, shown) {
      bytes.append(contentsOf: (truth ? "TRUE" : "FALSE").utf8)
      return .boolean
    }
    if let kind = appendValue(value, to: &bytes) { return kind }
    bytes.append(contentsOf: value)
    return .error
  }

  /// What a number is that is shown as a truth, as LibreOffice stores the result of a comparison.
  private func truth(_ value: [UInt8], _ shown: [UInt8]) -> Bool? {
    guard type == .number, value.count == 1,
      let word = Self.truths[String(decoding: shown, as: UTF8.self).lowercased()],
      value == Array((word ? "1" : "0").utf8)
    else { return nil }
    return word
  }

  private static let truths = ["true": true, "đúng": true, "false": false, "sai": false]

  /// Appends how a number is shown behind its text, which begins at `start`, where that says more:
  /// letters around it, thousands or millions, or the zeros that codes have.
  func appendShown(_ shown: [UInt8], from start: Int, to bytes: inout [UInt8]) {
    let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
    let isMark = { (byte: UInt8) in byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }
    let before = Array(shown.prefix { !isDigit($0) })
    var digits = shown[before.count...].prefix { isDigit($0) || isMark($0) }
    while let last = digits.last, isMark(last) { digits.removeLast() }
    let behind = Array(shown[digits.endIndex...])
    let plain = bytes[start...].drop { $0 == UInt8(ascii: "-") }
    let typed = digits.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
    var value: [UInt8] = []
    StoredNumber(typed.span)?.append(to: &value)
    let isSame = value[...] == plain
    let stored = StoredNumber(Array(bytes[start...]).span)
    if digits.isEmpty, hasParagraph, stored?.isZero == true {
      ShownNumber.append(zeroAs: before, to: &bytes)
      return
    }
    let divisions =
      Self.holdsNumber(behind) ? 0 : stored.map { ShownDigits(digits).divisions(of: $0) } ?? 0
    if let stored, divisions > 0 {
      var scaled: [UInt8] = []
      stored.append(to: &scaled, shiftedBy: -3 * divisions)
      ShownNumber.append(
        before: before.filter { $0 != UInt8(ascii: "-") }, number: scaled, behind: behind,
        isScaled: true, to: &bytes)
    } else if ShownNumber.hasWord(before + behind) || isSame && typed != value {
      ShownNumber.append(
        before: before, number: isSame ? typed : Array(plain), behind: behind, isScaled: false,
        to: &bytes)
    }
  }

  /// Whether there are digits that are no part of a word, as in `m2`, or a power of ten.
  private static func holdsNumber(_ text: [UInt8]) -> Bool {
    if let first = text.first, first | 0x20 == UInt8(ascii: "e"), text.count > 1,
      "+-0123456789".utf8.contains(text[1])
    {
      return true
    }
    return text.indices.contains { place in
      (48...57).contains(text[place])
        && (place == 0 || !ShownNumber.hasWord([text[place - 1]]))
    }
  }

  /// A value without its attribute is an error, unless the cell is a text or blank.
  private func appendText(_ text: [UInt8], to bytes: inout [UInt8]) -> CellKind {
    guard !text.isEmpty else { return .blank }
    bytes.append(contentsOf: text)
    return type == .text || type == .none ? .text : .error
  }

  /// Appends a value that is no text; nil where it cannot be read.
  private func appendValue(_ value: [UInt8], to bytes: inout [UInt8]) -> CellKind? {
    switch type {
    case .number, .percent:
      guard let number = StoredNumber(value.span) else { return nil }
      number.append(to: &bytes, shiftedBy: type == .percent ? 2 : 0)
      if type == .percent { bytes.append(UInt8(ascii: "%")) }
      return type == .percent ? .percent : .number
    case .date: return ISODate.append(value, to: &bytes) ? .date : nil
    case .time: return ISODate.appendDuration(value, to: &bytes) ? .date : nil
    case .boolean:
      let isTrue = value == Array("true".utf8)
      guard isTrue || value == Array("false".utf8) else { return nil }
      bytes.append(contentsOf: isTrue ? "TRUE".utf8 : "FALSE".utf8)
      return .boolean
    case .none, .text, .error: return nil
    }
  }

  /// Appends `of:=[.A1]+1` as `=A1+1`.
  private func appendFormula(_ formula: [UInt8], to bytes: inout [UInt8]) {
    let start = formula.firstIndex(of: UInt8(ascii: "=")).map { $0 + 1 } ?? 0
    bytes.append(UInt8(ascii: "="))
    var last: UInt8 = 0
    for byte in formula[start...] {
      let isBracket = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
      let isLocalPoint =
        byte == UInt8(ascii: ".") && (last == UInt8(ascii: "[") || last == UInt8(ascii: ":"))
      if !isBracket, !isLocalPoint { bytes.append(byte) }
      last = byte
    }
  }

  /// Whether the shown result of a formula is one of the errors of spreadsheets.
  private func isError(_ shown: [UInt8]) -> Bool {
    guard shown.count <= 12 else { return false }
    let text = String(decoding: shown, as: UTF8.self)
    let known = ["#REF!", "#NAME?", "#DIV/0!", "#VALUE!", "#N/A", "#NUM!", "#NULL!"]
    return known.contains(text) || text.hasPrefix("Err:")
  }
}
