import Foundation
import TestSupport
import Testing
import ThiduaCore

@testable import ThiduaFiles

/// Surveys a file in pieces of the source's own size and searches its encoding.
private func search(
  _ bytes: [UInt8], headBytes: Int = 1 << 18
) throws -> (outcome: EncodingSearch.Outcome, survey: FileSurvey) {
  let scratch = try TemporaryFolder()
  _ = try scratch.write(Data(bytes), to: "a.csv")
  let source = try ByteSource(path: scratch.path + "/a.csv")
  let survey = try FileSurvey.of(source, headBytes: headBytes)
  let guess = try #require(survey.guess)
  return (try EncodingSearch.search(source, survey, guess, headBytes: headBytes), survey)
}

/// The readings of a file, the likeliest first.
private func readings(_ bytes: some Sequence<UInt8>) throws -> [TextCandidate] {
  guard case .readings(let readings) = try search(Array(bytes)).outcome else { return [] }
  return readings
}

@Suite("The encoding of a text is found") struct EncodingSearchTests {
  static let samples = [
    "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Ghi chú khác", "Sản lượng", "Hộ nghèo",
    "Mã chỉ tiêu;Chỉ tiêu;ĐVT;Kế hoạch năm 2023;Thực hiện;Lũy kế;Ghi chú\n",
    "unit;indicator;actual;note\nP01;CT001;12,5;chưa có số liệu\n",
    "unit;indicator;actual;note\nP01;CT001;12;đạt\nP02;CT001;9;ước đạt\n",
    "Phường An Phước;Phường Ngô Mây;Xã Tú An;Xã Xuân An;Xã Cửu An;Xã Song An\n",
    "Thị xã An Khê, tỉnh Gia Lai;Huyện Krông Pa;Thị trấn Đak Đoa;Chư Sê\n",
    "Hà Nội", "Đà Nẵng", "Bình Định", "Quảng Ngãi", "Thừa Thiên Huế", "Bà Rịa - Vũng Tàu",
    "Giá trị sản xuất ngành trồng trọt tăng 5,2% so với năm trước",
    "Tỷ lệ hộ gia đình đạt chuẩn văn hóa", "do hạn hán kéo dài", "đã bổ sung hồ sơ",
    "ỦY BAN NHÂN DÂN XÃ TÚ AN", "BÁO CÁO KẾT QUẢ THỰC HIỆN",
    "Diện tích (m²);Nhiệt độ 30°;giá “ưu đãi” – đợt 1…",
  ]

  static let tables: [(TextEncoding, [Character: [UInt8]])] = [
    (.windows1258, OldAlphabets.windows1258), (.tcvn3, OldAlphabets.tcvn3),
    (.vni, OldAlphabets.vni),
  ]

  /// The signs that are no letters, as Windows-1252 has them.
  private static let signs: [Character: [UInt8]] = [
    "²": [0xB2], "°": [0xB0], "“": [0x93], "”": [0x94], "–": [0x96], "…": [0x85],
  ]

  static func bytes(_ text: String, _ table: [Character: [UInt8]]) -> [UInt8] {
    OldAlphabets.bytes(text, table.merging(signs) { old, _ in old })
  }

  /// The text as a wrapped one looks.
  static func look(_ text: String, _ table: [Character: [UInt8]]) -> String {
    String(String.UnicodeScalarView(bytes(text, table).compactMap(Windows1252.scalar)))
  }

  @Test(arguments: samples) func `the true encoding reads best`(_ text: String) throws {
    for (encoding, table) in Self.tables {
      let found = try readings(Self.bytes(text, table))
      let best = try #require(found.first)
      #expect(best.encoding == encoding, "\(text): \(found.map { ($0.encoding, $0.likeness) })")
      #expect(
        FoldedText.caseKey(String(decoding: best.head, as: UTF8.self)) == FoldedText.caseKey(text))
      #expect(found.dropFirst().allSatisfy { $0.likeness < best.likeness })
    }
  }

  @Test(arguments: samples) func `a wrapped text is unwrapped`(_ text: String) throws {
    for (letters, table) in [(OldLetters.tcvn3, OldAlphabets.tcvn3), (.vni, OldAlphabets.vni)] {
      let found = try readings(Self.look(text, table).utf8)
      #expect(
        found.first?.encoding == .wrapped(letters, in: .utf8),
        "\(text): \(found.map { ($0.encoding, $0.likeness) })")
      #expect(found.last?.encoding == .utf8)
    }
  }

  static let trueUnicode =
    samples + samples.map { FoldedText.nfc($0).uppercased() } + [
      "unit;indicator;actual\nP01;CT001;12\n", "m²", "Tên", "Côn", "Hà Tây", "Bà", "Số thôn;là",
      "Année;Résultat;Réalisé\nCommune de Dalat;où;dû\n", "sûr, mûr, tôt, rôle, café, déjà, ça",
      "Français;Reçu;leçon;forêt;Noël;naïve", "naïve café résumé", "Für Größe und schöne Grüße",
      "São João da Mata;ação;não", "año;más;él;mañana", "5 °C ± 2; «a» § 12 © 2023",
      "Nhà máy;là;cho;tên", "Cơ sở", "\u{D0}ơn vị", "So\u{302}\u{301} lie\u{323}\u{302}u",
    ]

  @Test(arguments: trueUnicode) func `Unicode stays Unicode`(_ text: String) throws {
    let found = try readings(text.utf8)
    #expect(found.map(\.encoding) == [.utf8], "\(found.map(\.likeness))")
  }

  @Test(arguments: [
    // Saved as Windows-1252: what it lacks is `?` or the bare letter, the rest stays.
    "M\u{E3} ch? ti\u{EA}u;Ch? ti\u{EA}u;K? ho?ch;Th?c hi?n;Ghi ch\u{FA}\n",
    "unit;indicator;actual;note\nP01;CT1;5;h? ngh\u{E8}o t\u{E1}i ngh\u{E8}o, ch?a c\u{F3}\n",
    "Ann\u{E9}e;R\u{E9}sultat;Commentaire\n2023;5;tr\u{E8}s bon\n",
  ])
  func `letters lost to a question mark are not made TCVN3 or VNI`(_ look: String) throws {
    let bytes = look.unicodeScalars.map { UInt8($0.value) }
    #expect(try readings(bytes).first?.encoding == .windows1258)
  }

  @Test func `lost letters stay visible in the header`() throws {
    let bytes = "M\u{E3} ch? ti\u{EA}u".unicodeScalars.map { UInt8($0.value) }
    let best = try #require(readings(bytes).first)
    #expect(HeaderNames.isLossy(String(decoding: best.head, as: UTF8.self)))
  }
}

@Suite("A file is looked at") struct FileSurveyTests {
  /// Texts in which something stands at the ends of lines, where files are cut.
  static let texts: [[UInt8]] = {
    let row = Array("Tỷ lệ hộ nghèo;12,5;\"hai\ndòng\"\r\n".utf8)
    let rows = Array(repeatElement(row, count: 40).joined())
    var texts: [[UInt8]] = [
      rows, [0xEF, 0xBB, 0xBF] + rows, [10, 32, 10] + rows, Array(repeating: 10, count: 200),
      Array("một dòng dài không có gì".utf8), rows + [0xE1, 0xBB],
    ]
    for place in stride(from: 7, to: rows.count, by: 131) {
      texts.append(rows[..<place] + [0xFF] + rows[place...])
      texts.append(rows[..<place] + [0xE1, 10] + rows[place...])
    }
    texts.append([0xFF, 0xFE] + rows.flatMap { [$0, 0] })
    texts.append(Array("%PDF-1.7\n".utf8) + rows)
    return texts
  }()

  @Test(arguments: texts.indices, [16, 1 << 18])
  func `parts say the same as the whole file`(_ text: Int, _ headBytes: Int) throws {
    let scratch = try TemporaryFolder()
    _ = try scratch.write(Data(Self.texts[text]), to: "a.csv")
    let source = try ByteSource(path: scratch.path + "/a.csv")
    let (whole, fingerprint) = try FileSurvey.withFingerprint(of: source, headBytes: headBytes)
    for count in [2, 3, 7] {
      let parts = try FileSurvey.withFingerprint(
        of: source, headBytes: headBytes, inParts: source.lineRanges(count))
      #expect(parts.fingerprint == fingerprint)
      #expect(parts.survey.brokenLine == whole.brokenLine)
      #expect(parts.survey.head == whole.head)
      #expect(parts.survey.headIsWhole == whole.headIsWhole)
      #expect(parts.survey.hasText == whole.hasText)
      #expect(parts.survey.byteCount == whole.byteCount)
      #expect(parts.survey.guess?.format == whole.guess?.format)
      #expect(parts.survey.guess?.markLength == whole.guess?.markLength)
      #expect(parts.survey.guess?.encoding == whole.guess?.encoding)
    }
  }

  private static func encodings(_ outcome: EncodingSearch.Outcome) -> [TextEncoding] {
    guard case .readings(let readings) = outcome else { return [] }
    return readings.map(\.encoding)
  }

  private static func damagedLine(_ outcome: EncodingSearch.Outcome) -> Int? {
    guard case .damaged(let line) = outcome else { return nil }
    return line
  }

  static let header = "Mã chỉ tiêu;Chỉ tiêu;Kế hoạch;Thực hiện;Ghi chú\n"

  @Test func `UTF-8 with broken bytes is damaged, not old`() throws {
    let text = Array(Self.header.utf8)
    let breakages: [[UInt8]] = [[0xE1, 0xBB], [0xEA], [0xFF], [0xE1, 0x3B, 0xC4], [0x80]]
    for breakage in breakages {
      let bytes = text + text + breakage + text
      #expect(Self.damagedLine(try search(bytes).outcome) == 3)
    }
    #expect(Self.damagedLine(try search(text + [0xE1, 0xBB]).outcome) == 2)
  }

  @Test func `broken bytes far behind the head are found`() throws {
    let text = Array(Self.header.utf8)
    var bytes: [UInt8] = []
    for _ in 0..<8000 { bytes += text }
    let result = try search(bytes + [0xEA] + text, headBytes: 4096)
    #expect(Self.damagedLine(result.outcome) == 8001)
    #expect(!result.survey.headIsWhole)
  }

  @Test func `a mark at the beginning leaves no doubt`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + OldAlphabets.bytes(Self.header, OldAlphabets.tcvn3)
    #expect(Self.damagedLine(try search(bytes).outcome) == 1)
  }

  @Test func `an old encoding that shows only behind an ASCII head`() throws {
    var bytes: [UInt8] = Array("unit;indicator;actual;note\n".utf8)
    for _ in 0..<1000 { bytes += Array("P01;CT001;12;\n".utf8) }
    for (encoding, table) in EncodingSearchTests.tables {
      let note = OldAlphabets.bytes("P02;CT001;9;chưa có số liệu, hạn hán\n", table)
      let result = try search(bytes + note, headBytes: 4096)
      #expect(Self.encodings(result.outcome).first == encoding)
    }
  }

  @Test func `bytes that no encoding has`() throws {
    let bytes: [UInt8] = Array("a;b\nc;".utf8) + [0x81, 0xFF, 0x81, 10]
    guard case .unknown(let line) = try search(bytes).outcome else {
      Issue.record("some encoding was found")
      return
    }
    #expect(line == 2)
  }

  @Test func `Unicode Text of a spreadsheet with old fonts`() throws {
    let look = EncodingSearchTests.look(Self.header, OldAlphabets.tcvn3)
    let bytes = [0xFF, 0xFE] + TextDecoderTests.encoded(look, .utf16LittleEndian)
    let outcome = try search(bytes).outcome
    #expect(
      Self.encodings(outcome) == [.wrapped(.tcvn3, in: .utf16LittleEndian), .utf16LittleEndian])
    guard case .readings(let readings) = outcome, let best = readings.first else { return }
    #expect(String(decoding: best.head, as: UTF8.self) == Self.header)
    #expect(best.headIsWhole)
  }

  @Test func `plain UTF-8 has one reading, its head as it is`() throws {
    let outcome = try search([0xEF, 0xBB, 0xBF] + Array(Self.header.utf8)).outcome
    guard case .readings(let readings) = outcome, let only = readings.first else {
      Issue.record("no reading")
      return
    }
    #expect(readings.count == 1)
    #expect(String(decoding: only.head, as: UTF8.self) == Self.header)
  }
}
