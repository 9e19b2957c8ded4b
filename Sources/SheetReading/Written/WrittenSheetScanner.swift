import Glibc

/// Goes over the XML of a sheet in the exact form in which the writing library puts it.
///
/// The form is stricter than XML: attributes in one order, one blank before each, no comments. So
/// whatever was lost, cut or put in its place is found, and a cell costs little.
@safe struct WrittenSheetScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let count: Int
  private var position = 0
  private var row = -1
  private var unescaped: [UInt8] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe self.bytes = unsafe bytes
    count = bytes.count
  }

  /// Shows all cells; returns false where the sheet has another form or the visitor had enough.
  mutating func scan(_ visitor: some WrittenCellVisitor) -> Bool {
    guard let start = find("<sheetData") else { return false }
    position = start
    if take("<sheetData/>") { return isEnd }
    guard take("<sheetData>") else { return false }
    while take("<row r=\"") {
      guard let number = integer(), number > row + 1 || row < 0, take("\" ") || take("\""),
        let isEmpty = endTag()
      else { return false }
      row = number - 1
      if !isEmpty, !scanCells(visitor) { return false }
    }
    return take("</sheetData>") && isEnd
  }

  /// Whether the sheet ends as a whole one does.
  private var isEnd: Bool {
    let end = Array("</worksheet>".utf8)
    guard count - position >= end.count else { return false }
    return unsafe bytes.suffix(end.count).elementsEqual(end)
  }

  private mutating func scanCells(_ visitor: some WrittenCellVisitor) -> Bool {
    var last = -1
    while take("<c r=\"") {
      guard let column = column(), column > last, let number = integer(), number == row + 1,
        take("\"")
      else { return false }
      last = column
      if take(" s=\"") { guard integer() != nil, take("\"") else { return false } }
      guard scanCell(column, visitor) else { return false }
    }
    return take("</row>")
  }

  private mutating func scanCell(_ column: Int, _ visitor: some WrittenCellVisitor) -> Bool {
    if take("/>") { return true }
    if take(" t=\"s\"><v>") {
      guard let index = integer(), take("</v></c>") else { return false }
      return visitor.shared(row: row, column: column, index)
    }
    let isText = take(" t=\"str\"")
    guard take(">") else { return false }
    var hasFormula = false
    if take("<f>") {
      guard let formula = characters() else { return false }
      let row = row
      let isWanted = lending(formula) { visitor.formula(row: row, column: column, $0) }
      guard isWanted, take("</f>") else { return false }
      hasFormula = true
    }
    guard take("<v>"), let value = characters() else { return false }
    guard hasFormula || !isText else { return false }
    let row = row
    let isWanted = lending(value) { span in
      isText
        ? visitor.result(row: row, column: column, span)
        : visitor.number(row: row, column: column, span)
    }
    return isWanted && take("</v></c>")
  }

  // MARK: Pieces

  /// Where characters stand: in the sheet, or unescaped beside it.
  private enum Characters {
    case plain(Range<Int>)
    case unescaped
  }

  private func lending(_ characters: Characters, _ body: (Span<UInt8>) -> Bool) -> Bool {
    switch characters {
    case .plain(let range):
      let span = unsafe bytes.span
      return body(span.extracting(range))
    case .unescaped: return body(unescaped.span)
    }
  }

  /// The characters up to the next tag.
  private mutating func characters() -> Characters? {
    let start = position
    position = place(of: UInt8(ascii: "<"), in: start..<count) ?? count
    guard place(of: UInt8(ascii: "&"), in: start..<position) != nil else {
      return .plain(start..<position)
    }
    return unescape(start..<position) ? .unescaped : nil
  }

  private func place(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard !range.isEmpty, let base = unsafe bytes.baseAddress,
      let found = unsafe memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private mutating func unescape(_ range: Range<Int>) -> Bool {
    unescaped.removeAll(keepingCapacity: true)
    let end = position
    position = range.lowerBound
    while position < end {
      let byte = unsafe bytes[position]
      if byte != UInt8(ascii: "&") {
        unescaped.append(byte)
        position += 1
      } else if take("&amp;") {
        unescaped.append(UInt8(ascii: "&"))
      } else if take("&lt;") {
        unescaped.append(UInt8(ascii: "<"))
      } else if take("&gt;") {
        unescaped.append(UInt8(ascii: ">"))
      } else if take("&quot;") {
        unescaped.append(UInt8(ascii: "\""))
      } else {
        return false
      }
    }
    return true
  }

  /// Passes a text if it stands here.
  private mutating func take(_ text: StaticString) -> Bool {
    guard stands(text, at: position) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  /// Whether a text stands at a place.
  private func stands(_ text: StaticString, at place: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard place + length <= count, let base = unsafe bytes.baseAddress else { return false }
    return unsafe base[place] == text.utf8Start[0]
      && memcmp(base + place, text.utf8Start, length) == 0
  }

  /// Passes the rest of a tag; whether it is one without content.
  private mutating func endTag() -> Bool? {
    while position < count {
      let byte = unsafe bytes[position]
      if byte == UInt8(ascii: "<") { return nil }
      position += 1
      if byte == UInt8(ascii: ">") {
        return unsafe bytes[position - 2] == UInt8(ascii: "/")
      }
    }
    return nil
  }

  private mutating func integer() -> Int? {
    var value = 0
    let start = position
    while position < count, position - start < 10 {
      let digit = unsafe bytes[position] &- 48
      guard digit <= 9 else { break }
      value = value * 10 + Int(digit)
      position += 1
    }
    return position > start ? value : nil
  }

  private mutating func column() -> Int? {
    var value = 0
    let start = position
    while position < count, position - start < 3 {
      let letter = unsafe bytes[position]
      guard letter >= 65, letter <= 90 else { break }
      value = value * 26 + Int(letter - 64)
      position += 1
    }
    return position > start ? value - 1 : nil
  }

  private func find(_ text: StaticString) -> Int? {
    (0..<count).first { stands(text, at: $0) }
  }
}
