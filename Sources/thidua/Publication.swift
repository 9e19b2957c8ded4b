import ThiduaBooks
import ThiduaCore
import ThiduaFiles
import XLSXWriting

/// Writes a report into a folder beside its place, reads it back, and puts it there whole.
struct Publication {
  let rollup: Rollup
  let options: RollupOptions
  let campaignFolder: String
  let lastYear: LastYearFolder?
  let target: String
  let console: Console

  /// Where the edition that stood there before is kept.
  private var previous: String { PublishedFolder.previous(of: target) }
  private var selection: ReportSelection { ReportSelection(rollup, scope: options.scope) }
  private var plans: [BookPlan] {
    options.forms.contains(.xlsx)
      ? CampaignBooks.plans(for: rollup, scope: options.scope) : []
  }

  /// Publishes; nothing is changed where it throws, and it has said why.
  ///
  /// - Returns: False where the very same edition stands there already.
  @discardableResult func publish() async throws(CampaignRun.Stop) -> Bool {
    do throws(SystemError) {
      let staged = try StagedFolder(replacing: target)
      try staged.makeFolder("data")
      // Made beside the books, which leave a core idle at their end.
      async let data = dataFiles()
      var outputs: [Manifest.File] = []
      if !plans.isEmpty {
        try makeBookFolders(in: staged)
        let failures = await BookWriting(rollup: rollup, options: options, console: console)
          .write(plans, in: staged.path)
        if let failure = failures.first { throw failure.stop(console) }
        staged.remove(".tmp")
        for plan in plans {
          try staged.sync(plan.fileName)
          outputs.append(try FolderFiles.file(plan.fileName, below: staged.path))
        }
      }
      outputs += try write(await data, to: staged)
      let manifest = try manifest(outputs)
      // What stands there already is left alone, its times too.
      if let standing = PublishedFolder.manifest(of: target), standing.bytes == manifest.bytes,
        PublishedFolder.holds(standing, in: target)
      {
        return false
      }
      try staged.write(manifest.bytes, to: Manifest.path)
      try staged.publish(keeping: previous)
      return true
    } catch {
      if !error.isSaid {
        console.fail("không ghi được: \(error.description)", error.description)
      }
      throw CampaignRun.Stop(status: error.isDefect ? .defect : .inputOutput)
    }
  }

  private func makeBookFolders(in staged: borrowing StagedFolder) throws(SystemError) {
    try staged.makeFolder(".tmp")
    let folders = Set(plans.compactMap { $0.fileName.split(separator: "/").dropLast().first })
    for folder in folders.sorted() { try staged.makeFolder(String(folder)) }
  }

  private func dataFiles() async -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])] = []
    let language = options.books.language
    if options.forms.contains(.csv) { files += DataFiles.files(of: selection, language: language) }
    if options.forms.contains(.json) {
      files.append(("report.json", ReportJSON.bytes(of: selection, language: language)))
    }
    return files
  }

  /// Writes the data files; those that do not read back as they were meant are an error.
  private func write(
    _ files: [(name: String, bytes: [UInt8])], to staged: borrowing StagedFolder
  ) throws(SystemError) -> [Manifest.File] {
    var outputs: [Manifest.File] = []
    for file in files {
      let path = "data/" + file.name
      try staged.write(file.bytes, to: path)
      let meant = Manifest.File(path: path, bytes: file.bytes)
      guard try FolderFiles.file(path, below: staged.path) == meant else {
        throw SystemError(number: 5, action: "write \(target)/\(path)")
      }
      outputs.append(meant)
    }
    return outputs
  }

  /// What decides how the same figures are written.
  static let versions = [
    "thidua": Version.text, "libxlsxwriter": LibraryVersion.xlsxWriter,
  ]

  private func manifest(_ outputs: [Manifest.File]) throws(SystemError) -> Manifest {
    var manifest = Manifest()
    manifest.campaign = rollup.campaign.settings.code
    manifest.title = rollup.campaign.settings.title
    manifest.period = rollup.period.description
    manifest.options = options.named(rollup.campaign)
    manifest.versions = Self.versions
    manifest.settings = try CampaignFolder.settingsFiles(in: campaignFolder)
    manifest.inputs = rollup.sources.map {
      Manifest.File(
        path: FoldedText.nfc($0.path), byteCount: $0.byteCount, fingerprint: $0.fingerprint)
    }
    if let lastYear, let figures = rollup.lastYear {
      manifest.lastYear = try lastYear.files(figures.lastYear.sources)
    }
    manifest.outputs = outputs
    return manifest
  }
}

extension SystemError {
  /// What stands for a failure that was said already.
  static let said = SystemError(number: 0, action: "")
  /// What stands for a defect that was said already.
  static let saidDefect = SystemError(number: 0, action: "defect")

  fileprivate var isSaid: Bool { number == 0 }
  fileprivate var isDefect: Bool { number == 0 && action == "defect" }
}
