import Foundation
import Glibc
import OldSheetReading
import SheetReading
import TestSupport

/// The workbooks that the scripts in `Reference` write, made once for all tests.
enum OldBooks {
  static let folder: Result<TemporaryFolder, any Error> = Result {
    let folder = try TemporaryFolder()
    for script in ["make_books.py", "make_libreoffice.py"] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["python3", OldBooks.script(script).path, folder.path]
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { throw CocoaError(.fileReadUnknown) }
    }
    return folder
  }

  /// A script of the folder `Reference`.
  static func script(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Reference/\(name)")
  }

  /// Reads one of the workbooks.
  static func open(_ name: String) throws -> OldWorkbook {
    try open(at: folder.get().file(name))
  }

  /// Reads a workbook anywhere, with the built tool as the reading process.
  static func open(at file: URL) throws -> OldWorkbook {
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    let program = try RunningTool().executable.path
    return try OldWorkbook(descriptor: handle.fileDescriptor, program: program)
  }

  /// What the reading process writes for bytes, and how it ends, without anybody who takes it.
  static func child(
    of bytes: Data, in folder: TemporaryFolder
  ) throws -> (frames: [UInt8], status: Int32, isByItself: Bool) {
    let file = try folder.write(bytes, to: "child.xls")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = [
      "-c", "exec 3<\"$1\"; exec \"$2\" --read-xls", "bash", file.path,
      try RunningTool().executable.path,
    ]
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["SWIFT_BACKTRACE": "enable=no"]
    ) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let frames = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    return (frames, process.terminationStatus, process.terminationReason == .exit)
  }

  /// The error that reading bytes ends with; nil where they are read.
  static func error(of bytes: Data, in folder: TemporaryFolder) throws -> OldSheetError? {
    let file = try folder.write(bytes, to: "damaged.xls")
    do {
      _ = try open(at: file)
      return nil
    } catch let error as OldSheetError {
      return error
    }
  }
}

/// A row as a test compares it: `text Lúa`, `number 1.5`, `blank`.
struct ShownRow: Equatable {
  let number: Int
  let isHidden: Bool
  let cells: [String]
}

extension OldWorkbook {
  /// All rows of a sheet.
  func rows(_ sheet: Int) throws -> [ShownRow] {
    var rows: [ShownRow] = []
    try read(sheet) { row in
      let cells = (0..<row.cellCount).map { column in
        let text = row.withCell(column) { span in
          String(decoding: span.indices.map { span[$0] }, as: UTF8.self)
        }
        return text.isEmpty ? "\(row.kind(column))" : "\(row.kind(column)) \(text)"
      }
      rows.append(ShownRow(number: row.number, isHidden: row.isHidden, cells: cells))
      return true
    }
    return rows
  }
}
