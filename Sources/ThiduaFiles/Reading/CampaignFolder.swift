import CLinux
import CSVStreaming
import Glibc
public import ThiduaCore

/// Reads the files of a campaign folder.
public enum CampaignFolder {
  /// Why a campaign cannot be read.
  public enum Failure: Error, Sendable {
    /// Its files are wrong; every mistake.
    case mistakes([SettingsMistake])
    /// The folder cannot be read.
    case system(SystemError)
  }

  /// Reads campaign.csv, units.csv, indicators.csv, calendar.csv and checks.csv.
  public static func campaign(in folder: String) throws(Failure) -> Campaign {
    do throws(SystemError) { try checkIsFolder(folder) } catch { throw .system(error) }
    var builder = CampaignBuilder()
    // What cannot be understood without a file that is missing is no mistake of another one.
    let settings = try table("campaign.csv", in: folder, isNeeded: true, &builder)
    if let settings { builder.readSettings(settings) }
    if let table = try table("units.csv", in: folder, isNeeded: true, &builder) {
      builder.readUnits(table)
    }
    let indicators = try table("indicators.csv", in: folder, isNeeded: true, &builder)
    if let indicators { builder.readIndicators(indicators) }
    let calendar = try table("calendar.csv", in: folder, isNeeded: false, &builder)
    if settings != nil, let calendar { builder.readCalendar(calendar) }
    let checks = try table("checks.csv", in: folder, isNeeded: false, &builder)
    if indicators != nil, let checks { builder.readChecks(checks) }
    guard let campaign = builder.campaign else {
      throw .mistakes(builder.mistakes.sorted(by: SettingsMistake.inOrder))
    }
    return campaign
  }

  /// Makes sure that a folder is there.
  public static func checkIsFolder(_ folder: String) throws(SystemError) {
    var info = stat()
    guard unsafe stat(folder, &info) == 0 else { throw .last(.readingFolder(folder)) }
    guard info.st_mode & S_IFMT == S_IFDIR else {
      throw SystemError(number: ENOTDIR, .readingFolder(folder))
    }
  }

  /// The folders without those that are one of them under another name, as a link has it.
  public static func withoutRepetition(_ folders: [String]) -> [String] {
    var known: Set<[UInt64]> = []
    return folders.filter { folder in
      var info = stat()
      guard unsafe stat(folder, &info) == 0 else { return true }
      return known.insert([UInt64(info.st_dev), UInt64(info.st_ino)]).inserted
    }
  }

  /// Whether a folder is a campaign's, however wrong its files are: it has the first of them, or
  /// records of runs.
  public static func isCampaign(_ folder: String) -> Bool {
    ["campaign.csv", "out/runs"].contains { unsafe access(folder + "/" + $0, F_OK) == 0 }
  }

  /// The names of the files that a campaign is read from.
  static let names = [
    "calendar.csv", "campaign.csv", "checks.csv", "indicators.csv", "units.csv",
  ]

  /// The files that a campaign was read from, with their fingerprints.
  public static func settingsFiles(in folder: String) throws(SystemError) -> [Manifest.File] {
    var files: [Manifest.File] = []
    for name in names {
      let path = folder + "/" + name
      guard unsafe access(path, F_OK) == 0 else {
        guard errno == ENOENT else { throw .last(.reading(path)) }
        continue
      }
      files.append(try FolderFiles.file(name, below: folder))
    }
    return files
  }

  /// Whether one of the campaign's own files was written to, or came or went, within so many seconds
  /// of a moment, or after it by the clock of whoever did it.
  public static func isFresh(_ folder: String, at moment: Int, seconds: Int) -> Bool {
    ([folder] + names.map { folder + "/" + $0 }).contains { path in
      var info = stat()
      return unsafe stat(path, &info) == 0 && moment - info.st_mtim.tv_sec < seconds
    }
  }

  /// The most bytes of a settings file.
  private static let mostBytes = 1 << 26

  private static func table(
    _ file: String, in folder: String, isNeeded: Bool, _ builder: inout CampaignBuilder
  ) throws(Failure) -> SettingsTable? {
    func refuse(_ vi: String, _ en: String, line: Int = 0) {
      builder.add(SettingsMistake(file: file, line: line, vi: vi, en: en))
    }
    do throws(SystemError) {
      let source = try ByteSource(path: folder + "/" + file)
      let survey = try FileSurvey.of(source, headBytes: mostBytes)
      guard let guess = survey.guess, survey.hasText || survey.brokenLine != nil else {
        if isNeeded {
          refuse("tệp rỗng", "the file is empty")
        } else {
          // A copy that failed leaves one; who wants none has none.
          refuse(
            "tệp rỗng; nếu không cần thì hãy xóa tệp",
            "the file is empty; delete it if it is not wanted")
        }
        return nil
      }
      guard guess.format == nil, survey.headIsWhole,
        case .readings(let readings) = try EncodingSearch.search(
          source, survey, guess, headBytes: mostBytes),
        let text = readings.first
      else {
        refuse(
          "không phải là tệp CSV; hãy lưu lại thành “CSV UTF-8”",
          "it is not a CSV file; save it as “CSV UTF-8”", line: survey.brokenLine ?? 0)
        return nil
      }
      return table(file, text.head.span, &builder)
    } catch {
      if error.isOfMachine { throw .system(error) }
      if error.number == ENOENT {
        if let (vi, en) = MissingSettings.words(on: file, in: folder, isNeeded: isNeeded) {
          refuse(vi, en)
        }
      } else if error.number == ELOOP {
        refuse("đây là liên kết, không phải tệp", "it is a link, not a file")
      } else if error.number == EINVAL || error.number == ENXIO {
        refuse(
          "đây không phải là tệp (mà là thư mục, ống dẫn hoặc thiết bị)",
          "it is no file, but a folder, a pipe or a device")
      } else {
        refuse(
          "không đọc được: \(error.reason(in: .vi))", "cannot be read: \(error.reason(in: .en))")
      }
      return nil
    }
  }

  /// Splits a settings file; its delimiter is the one that is most frequent in its first line.
  private static func table(
    _ file: String, _ text: Span<UInt8>, _ builder: inout CampaignBuilder
  ) -> SettingsTable {
    var table = SettingsTable(file: file)
    var faults: [SettingsMistake] = []
    let separator = Delimiters.separatorLine(text)
    let take = { (record: borrowing CSVRecord) -> Bool in
      if separator != nil, record.line == 1 { return true }
      let cells = (0..<record.fieldCount).map { FoldedText.cleaned(record.string($0)) }
      if let (vi, en) = damage(record.issues) {
        faults.append(
          SettingsMistake(
            file: file, line: record.line, column: record.issueField, vi: vi, en: en))
        return true
      }
      guard cells.contains(where: { !$0.isEmpty }) else { return true }
      if table.header.isEmpty {
        table.header = cells
        table.headerLine = record.line
      } else {
        table.rows.append(.init(line: record.line, cells: cells))
      }
      return true
    }
    do throws(CSVError) {
      try CSVRecordReader.read(text, delimiter: separator ?? delimiter(of: text), take)
    } catch {
      faults.append(
        SettingsMistake(
          file: file, line: error.line, vi: "không tách được hàng này thành ô (\(error.words))",
          en: "the row cannot be split into cells (\(error.words))"))
    }
    for fault in faults { builder.add(fault) }
    return table
  }

  /// What is wrong with a row as a whole.
  private static func damage(_ issues: RecordIssues) -> (vi: String, en: String)? {
    if issues.contains(.tooLong) { return ("hàng dài quá 16 MiB", "the row is above 16 MiB") }
    guard issues.contains(.unclosedQuote) || issues.contains(.nulByte) else { return nil }
    return (
      "dấu ngoặc kép không được đóng hoặc có ký tự hỏng",
      "a quotation mark is never closed, or there is a broken character"
    )
  }

  private static func delimiter(of text: Span<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [59: 0, 44: 0, 9: 0, 124: 0]
    var isQuoted = false
    var hasText = false
    for index in text.indices {
      let byte = text[index]
      if byte == 34 { isQuoted.toggle() }
      if byte == 10 || byte == 13, hasText, !isQuoted { break }
      if byte > 32 { hasText = true }
      if !isQuoted, let count = counts[byte] { counts[byte] = count + 1 }
    }
    let order: [UInt8] = [59, 44, 9, 124]
    return order.max { (counts[$0] ?? 0, -Int($0)) < (counts[$1] ?? 0, -Int($1)) } ?? 59
  }
}
