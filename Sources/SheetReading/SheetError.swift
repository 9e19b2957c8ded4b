/// Why a spreadsheet cannot be read.
public struct SheetError: Error, Hashable, Sendable {
  /// The kinds of trouble.
  public enum Reason: Hashable, Sendable {
    /// The file is something else.
    case notSpreadsheet(OtherContent)
    /// The file contradicts itself or ends early.
    case damaged(Damage)
    /// The file is protected by a password.
    case encrypted
    /// A binary workbook (`.xlsb`).
    case binaryWorkbook
    /// The file goes beyond a limit that protects the machine.
    case limit(SheetLimit)
    /// The system cannot read the file; the number is that of errno.
    case unreadable(Int32)
  }

  /// What is wrong.
  public let reason: Reason
  /// The part of the file in which it is, such as `xl/worksheets/sheet1.xml`; empty for the whole.
  public let part: String

  init(_ reason: Reason, part: String = "") {
    self.reason = reason
    self.part = part
  }
}

/// What a file is that is no spreadsheet.
public enum OtherContent: String, Sendable {
  /// No ZIP file at all.
  case notArchive
  /// An OLE container: the workbooks, texts and presentations of Office until 2003.
  case compoundFile
  /// A text document of Word.
  case wordDocument
  /// A presentation of PowerPoint.
  case presentation
  /// A text document of LibreOffice and others.
  case openDocumentText
  /// Another document of LibreOffice and others.
  case openDocumentOther
  /// A ZIP file with other things in it.
  case otherArchive
}

/// How a file contradicts itself.
public enum Damage: String, Sendable {
  /// The directory of the ZIP file or a header in it is broken or not there.
  case archive
  /// A part cannot be unpacked, or its size or checksum is another one.
  case packedData
  /// Two parts have the same name.
  case repeatedPart
  /// The name of a part holds control characters or is too long.
  case partName
  /// A part that another one names is not there.
  case missingPart
  /// A part is not well-formed XML, ends early or is in an unknown encoding.
  case xml
  /// A part declares a document type, which no spreadsheet does.
  case documentType
  /// A part holds something else than it should.
  case wrongContent
  /// A sheet has a row outside the sheet, out of order or twice.
  case rowNumber
  /// A cell's reference cannot be, or is that of another row.
  case cellReference
  /// A row has a cell twice.
  case repeatedCell
  /// A cell's type is unknown.
  case cellType
  /// A cell names a shared text that is not there.
  case sharedText
  /// A count of repeated rows, columns or blanks is no number.
  case repeatCount
}
