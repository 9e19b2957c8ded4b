import Testing
import ThiduaCore

@testable import ThiduaFiles

@Suite("What is no table is named for what it is") struct ContentGuessTests {
  private static func wide(_ text: String, isBigEndian: Bool) -> [UInt8] {
    (isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE])
      + text.utf16.flatMap { unit in
        isBigEndian
          ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
      }
  }

  @Test(
    arguments: [
      (Array("<html><table><tr><td>Mã</td></tr></table></html>".utf8), .html),
      (wide("<html>\r\n<table><tr><td>Mã</td></tr></table>", isBigEndian: false), .html),
      (wide("<?xml version=\"1.0\"?><Workbook/>", isBigEndian: true), .xml),
      (Array("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n".utf8), .html),
      (Array("From: <Saved by a program>\r\nSubject: x\r\nMIME-Version: 1.0\r\n".utf8), .html),
      ([0x4C, 0, 0, 0, 1, 0x14, 2, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46], .shortcut),
      (Array("Rar!\u{1A}\u{7}".utf8), .archive), (Array("%PDF-1.7".utf8), .pdf),
      (Array("Mã;Chỉ tiêu;Thực hiện\n".utf8), nil),
      (wide("Mã;Chỉ tiêu;Thực hiện\n", isBigEndian: false), nil),
      (Array("From;To;Thực hiện\n".utf8), nil),
    ] as [([UInt8], FileFormat?)])
  func `by its first bytes`(_ bytes: [UInt8], _ format: FileFormat?) {
    #expect(ContentGuess(bytes.span).format == format)
  }

  @Test(arguments: [
    (FileFormat.zip, "giải nén"), (.archive, "giải nén"), (.shortcut, "chính tệp"),
    (.pdf, "xin đơn vị gửi"),
    (.image, "xin đơn vị gửi"), (.document, "lưu bảng số liệu thành sổ Excel"),
  ])
  func `and what to do with it is said`(_ format: FileFormat, _ advice: String) {
    #expect(FindingCause.unsupportedFormat(what: format).text(in: .vi).contains(advice))
  }
}
