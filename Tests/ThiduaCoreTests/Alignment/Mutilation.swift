import Foundation
import TestSupport
import Testing
import ThiduaCore

/// What happens to a table on its way: a name and what it does to the rows.
struct Mutilation: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable ([TypedRow], inout SeededGenerator) -> [TypedRow]

  init(
    _ name: String, _ change: @escaping @Sendable ([TypedRow], inout SeededGenerator) -> [TypedRow]
  ) {
    testDescription = name
    self.change = change
  }

  /// One that changes each row by itself.
  static func eachRow(
    _ name: String, _ change: @escaping @Sendable (inout LabelledRow, inout SeededGenerator) -> Void
  ) -> Mutilation {
    Mutilation(name) { rows, generator in
      rows.map { typed in
        var typed = typed
        change(&typed.row, &generator)
        return typed
      }
    }
  }
}

extension Mutilation {
  static let tenRowsRemoved = Mutilation("ten rows removed") { rows, generator in
    let gone = Set(rows.indices.shuffled(using: &generator).prefix(10))
    return rows.indices.filter { !gone.contains($0) }.map { rows[$0] }
  }

  static let tenInARowRemoved = Mutilation("ten rows in a row removed") { rows, generator in
    let start = Int.random(in: 0...rows.count - 10, using: &generator)
    return Array(rows[..<start] + rows[(start + 10)...])
  }

  static let sectionsSwapped = Mutilation("two sections swapped") { rows, generator in
    var sections = NgoMay.sections(of: rows)
    let pair = sections.indices.shuffled(using: &generator).prefix(2)
    sections.swapAt(pair[0], pair[1])
    return Array(sections.joined())
  }

  static let siblingsSwapped = Mutilation("two neighbours swapped with what is below them") {
    rows, generator in
    let starts = rows.indices.filter { isTopLevel(rows[$0].row) } + [rows.count]
    let movable = starts.indices.dropLast(2).filter { start in
      (start..<start + 2).allSatisfy { Int(rows[starts[$0]].row.number) != nil }
    }
    guard let first = movable.randomElement(using: &generator) else { return rows }
    let (start, middle, end) = (starts[first], starts[first + 1], starts[first + 2])
    return Array(rows[..<start] + rows[middle..<end] + rows[start..<middle] + rows[end...])
  }

  static let strangersAdded = Mutilation("rows added that are no indicator") { rows, generator in
    var rows = rows
    for _ in 0..<5 {
      guard let stranger = strangers.randomElement(using: &generator) else { continue }
      let place = rows.indices.filter { !isPart(rows[$0].row) }.randomElement(using: &generator)
      rows.insert(contentsOf: stranger, at: place ?? 0)
    }
    return rows
  }

  static let oneSlip = eachRow("a slip in every label") { row, generator in
    row.label = withSlip(row.label, &generator)
  }

  static let twoSlips = eachRow("two slips in every label") { row, generator in
    row.label = withSlip(withSlip(row.label, &generator), &generator)
  }

  static let fewSlips = eachRow("a slip in one label of ten") { row, generator in
    if Int.random(in: 0..<10, using: &generator) == 0 {
      row.label = withSlip(row.label, &generator)
    }
  }

  static let someDiacriticsLost = eachRow("words without diacritics") { row, generator in
    row.label = row.label.split(separator: " ").map { word in
      Bool.random(using: &generator) ? bare(String(word)) : String(word)
    }.joined(separator: " ")
  }

  static let noDiacritics = eachRow("no diacritics at all") { row, _ in
    (row.label, row.measure) = (bare(row.label), bare(row.measure))
  }

  static let decomposed = eachRow("diacritics as letters of their own") { row, _ in
    row.label = row.label.decomposedStringWithCanonicalMapping
  }

  static let capitals = eachRow("all capitals") { row, _ in row.label = row.label.uppercased() }

  static let noNumbers = eachRow("no numbers") { row, _ in row.number = "" }

  static let noMeasures = eachRow("no measures") { row, _ in row.measure = "" }

  static let someMeasuresLost = eachRow("measures missing here and there") { row, generator in
    if Bool.random(using: &generator) { row.measure = "" }
  }

  static let fullNames = Mutilation("full names instead of labels") { rows, generator in
    rows.map { typed in
      var typed = typed
      if let meant = typed.meant { typed.row.label = NgoMay.indicators[meant].name }
      return typed
    }
  }

  static let headingsRemoved = Mutilation("headings removed") { rows, _ in
    rows.filter(\.row.hasFigure)
  }

  static let seasonsSwapped = Mutilation("the two seasons swapped") { rows, _ in
    let sections = NgoMay.sections(of: rows)
    let seasons = NgoMay.seasons(of: sections[0])
    return Array(([seasons[0], seasons[2], seasons[1]] + sections.dropFirst()).joined())
  }

  static let oneSection = Mutilation("one section alone") { rows, generator in
    NgoMay.sections(of: rows).randomElement(using: &generator) ?? []
  }

  static let oneSeason = Mutilation("one season alone") { rows, generator in
    NgoMay.seasons(of: NgoMay.sections(of: rows)[0]).randomElement(using: &generator) ?? []
  }

  static let halfRemoved = Mutilation("half of the rows removed") { rows, generator in
    rows.filter { _ in Bool.random(using: &generator) }
  }

  static let strangersInstead = Mutilation("other crops and animals instead") { rows, _ in
    let others = ["mì:": "mè:", "Đàn bò": "Đàn dê", "Ngô:": "Nghệ:", "hộ nghèo": "hộ giàu"]
    var isReplaced = false
    return rows.map { typed in
      isReplaced = isReplaced && isPart(typed.row)
      let other = others.first { typed.row.label.contains($0.key) }
      guard other != nil || isReplaced else { return typed }
      isReplaced = true
      var row = typed.row
      if let other { row.label = row.label.replacingOccurrences(of: other.key, with: other.value) }
      return TypedRow(row: row, meant: nil)
    }
  }

  /// Several after each other.
  static func all(_ mutilations: Mutilation...) -> Mutilation {
    Mutilation(mutilations.map(\.testDescription).joined(separator: ", ")) { rows, generator in
      mutilations.reduce(rows) { $1.change($0, &generator) }
    }
  }

  static let twice = Mutilation("the whole table twice") { rows, _ in rows + rows }

  private static func isTopLevel(_ row: LabelledRow) -> Bool {
    !row.number.isEmpty && !row.number.contains(".")
  }

  /// Whether it is a bare `Sản lượng`, however it is typed.
  static func isPart(_ row: LabelledRow) -> Bool { FoldedText.bareKey(row.label) == "sanluong" }

  private static func stranger(_ label: String, _ measure: String) -> TypedRow {
    TypedRow(
      row: LabelledRow(number: "", label: label, measure: measure, hasFigure: true), meant: nil)
  }

  /// Rows of other tables; some look much like indicators of this one.
  private static let strangers: [[TypedRow]] = [
    [stranger("Cây mè: Diện tích", "ha"), stranger("Sản lượng", "tấn")],
    [stranger("Khoai lang: Diện tích", "ha"), stranger("Sản lượng", "tấn")],
    [stranger("Dừa tổng số: Diện tích", "ha"), stranger("Sản lượng", "tấn")],
    [stranger("Đàn dê tổng số", "con")], [stranger("Đàn bê tổng số", "Con")],
    [stranger("Tỷ lệ hộ giàu", "%")], [stranger("Tổng nợ ngân sách phường", "Triệu đồng")],
    [stranger("Lúa 3 vụ: Diện tích", "ha"), stranger("Sản lượng", "tấn")],
    [stranger("Số vụ tai nạn giao thông", "vụ")], [stranger("Cây dược liệu", "ha")],
    [stranger("Tỷ lệ tăng dân số cơ học", "%")], [stranger("Cộng", "")], [stranger("", "ha")],
  ]

  private static func bare(_ text: String) -> String {
    text.decomposedStringWithCanonicalMapping.unicodeScalars.reduce(into: "") { bare, scalar in
      switch scalar {
      case "đ": bare.append("d")
      case "Đ": bare.append("D")
      case "\u{300}"..."\u{36F}": break
      default: bare.unicodeScalars.append(scalar)
      }
    }
  }

  /// The text with a letter left out, doubled, exchanged, or swapped with its neighbour; digits,
  /// which say what is meant, stay.
  private static func withSlip(_ text: String, _ generator: inout SeededGenerator) -> String {
    var letters = Array(text)
    let places = letters.indices.dropLast().filter {
      letters[$0].isLetter && letters[$0 + 1].isLetter
    }
    guard let place = places.randomElement(using: &generator) else { return text }
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2: letters[place] = "abcdefghiklmnopqrstuvxy".randomElement(using: &generator) ?? "a"
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }
}
