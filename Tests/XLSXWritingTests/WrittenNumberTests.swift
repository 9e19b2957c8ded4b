internal import TestSupport
internal import Testing
internal import XLSXWriting

@Suite("The digits of a number in the file")
struct WrittenNumberTests {
  /// Writes numbers below each other, bare in column A and as results of formulas in column B, and
  /// gives back how they stand in the file.
  private static func digits(_ numbers: [Double]) throws -> [(bare: String, result: String)] {
    let book = try writtenWorkbook { (sheet) throws(XLSXError) in
      for (row, number) in numbers.enumerated() {
        try sheet.write(number, at: CellPosition(row: row, column: 0))
        try sheet.write(Formula("1", result: number), at: CellPosition(row: row, column: 1))
      }
    }
    let cells = try book.cells(of: "Trồng trọt")
    return numbers.indices.map {
      (cells["A\($0 + 1)"]?.value ?? "", cells["B\($0 + 1)"]?.value ?? "")
    }
  }

  @Test func `a decimal stands with the digits it was typed with`() throws {
    let typed = [
      "0", "7", "-1", "72.1", "97.18", "87.49", "8.7", "0.1", "-0.05", "0.000001", "-0.30001",
      "92703.6", "459.902345", "123456789012.345", "999999999999999", "-99999999999999.9",
      "100", "1000000", "2147483648", "-2147483649",
    ]
    let written = try Self.digits(typed.map { try #require(Double($0)) })
    #expect(written.map(\.bare) == typed)
    #expect(written.map(\.result) == typed)
  }

  @Test func `so does any decimal of six places and fifteen digits`() throws {
    var generator = SeededGenerator(seed: 72)
    let typed = (0..<2000).map { _ in
      let places = Int.random(in: 1...6, using: &generator)
      let whole = (0..<Int.random(in: 1...(15 - places), using: &generator)).map { place in
        Int.random(in: (place == 0 ? 1 : 0)...9, using: &generator)
      }
      // The last digit is not a nought, which nobody needs to write.
      let part = (1...places).map { Int.random(in: ($0 == places ? 1 : 0)...9, using: &generator) }
      return whole.map(String.init).joined() + "." + part.map(String.init).joined()
    }
    let written = try Self.digits(typed.map { try #require(Double($0)) })
    #expect(written.map(\.bare) == typed)
    #expect(written.map(\.result) == typed)
  }

  /// The second is what `%.16G` of C gives for the first.
  @Test func `any other number has sixteen digits`() throws {
    let numbers: [(Double, String)] = [
      (1.0 / 3, "0.3333333333333333"), (200.0 / 3, "66.66666666666667"), (0.1 + 0.2, "0.3"),
      (1e15, "1000000000000000"), (1e15 + 1, "1000000000000001"), (1e20, "1E+20"),
      (1e-7, "1E-07"), (1.5e-7, "1.5E-07"), (-123456789.1234567, "-123456789.1234567"),
      (2.5e-308, "2.5E-308"), (-1e300 / 7, "-1.428571428571429E+299"),
    ]
    let written = try Self.digits(numbers.map(\.0))
    #expect(written.map(\.bare) == numbers.map(\.1))
    #expect(written.map(\.result) == numbers.map(\.1))
  }

  @Test func `texts of every length stand whole beside them`() throws {
    let texts = [1, 2, 255, 480, 500, 511, 512, 513, 520, 1024, 4096, 30_000].map { length in
      String(String(repeating: "chỉ tiêu <1> & %d ", count: length / 16 + 1).prefix(length))
    }
    let book = try writtenWorkbook { (sheet) throws(XLSXError) in
      for (row, text) in texts.enumerated() {
        try sheet.write(text, at: CellPosition(row: row, column: 0))
        try sheet.write(Formula("A1", resultText: text), at: CellPosition(row: row, column: 1))
      }
    }
    let cells = try book.cells(of: "Trồng trọt")
    #expect(texts.indices.map { cells["A\($0 + 1)"]?.value } == texts)
    #expect(texts.indices.map { cells["B\($0 + 1)"]?.value } == texts)
  }
}
