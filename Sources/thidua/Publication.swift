import CommandSyntax
import Glibc
import ThiduaBooks
import ThiduaCore
import ThiduaFiles

/// Writes a report into a folder beside its place, reads it back, and puts it there whole.
struct Publication {
  let rollup: Rollup
  let options: RollupOptions
  let run: CampaignRun
  let target: String
  /// The lock of the target, which has to stand where it was taken.
  let lock: FolderLock
  let console: Console

  /// Where the edition that stood there before is kept.
  private var previous: String { PublishedFolder.previous(of: target) }
  /// The books that are asked for.
  private let plans: [BookPlan]

  init(
    rollup: Rollup, options: RollupOptions, run: CampaignRun, target: String, lock: FolderLock,
    console: Console
  ) {
    self.rollup = rollup
    self.options = options
    self.run = run
    self.target = target
    self.lock = lock
    self.console = console
    plans =
      options.forms.contains(.xlsx)
      ? CampaignBooks.plans(for: rollup, scope: options.scope) : []
  }

  /// Refuses places that are not for the reports of a campaign: folders of others, which would be put
  /// away, another campaign's, and the inbox, whose files would count as submissions.
  ///
  /// The files of the inbox are looked at where they are asked for and are not known.
  static func check(
    _ target: String, of source: CampaignRun.Source, inbox: [Manifest.File]? = nil,
    _ console: Console
  ) async throws(CampaignRun.Stop) {
    if let obstacle = PublishedFolder.obstacle(at: target) {
      console.fail(obstacle)
      throw CampaignRun.Stop(status: .inputOutput)
    }
    guard PublishedFolder.mayBeReplaced(target) else {
      console.fail(
        "\(target) đã có và không phải là thư mục kết quả của thidua (không có data/manifest.json); "
          + "chưa ghi gì. Hãy chọn thư mục khác, hoặc chuyển nó đi",
        "\(target) is there and is no folder of results (it has no data/manifest.json); nothing was "
          + "written. Choose another folder, or move it away")
      throw CampaignRun.Stop(status: .inputOutput)
    }
    try await checkIsOwn(target, of: source, inbox, console)
    try checkIsOutside(target, theInboxOf: source.folder, console)
  }

  /// Refuses an edition of another campaign, which has results in the same folder.
  ///
  /// A campaign whose code was changed, and nothing in its other files nor in its inbox, is the same one:
  /// a copy of a campaign folder that somebody tries something in is not.
  private static func checkIsOwn(
    _ target: String, of source: CampaignRun.Source, _ inbox: [Manifest.File]?, _ console: Console
  ) async throws(CampaignRun.Stop) {
    let code = source.campaign.settings.code
    guard let standing = PublishedFolder.manifest(of: target), standing.campaign != code else {
      return
    }
    func others(_ files: [Manifest.File]) -> [Manifest.File] {
      files.filter { $0.path != "campaign.csv" }
    }
    if ManifestDifference.between(others(standing.settings), others(source.settings)).isEmpty,
      let inputs = await files(inbox, ofInboxOf: source.folder),
      ManifestDifference.between(standing.inputs, inputs).isEmpty
    {
      return
    }
    console.fail(
      "\(target) là kết quả của một phong trào khác (mã “\(standing.campaign)”, không phải “\(code)”); "
        + "chưa ghi gì. Mỗi phong trào cần thư mục out riêng; nếu chính phong trào này đã đổi mã thì hãy "
        + "chuyển thư mục đó đi rồi chạy lại",
      "\(target) is of another campaign (code “\(standing.campaign)”, not “\(code)”); nothing was "
        + "written. Each campaign needs a folder out of its own; if this campaign has a new code, move "
        + "that folder away and run again")
    throw CampaignRun.Stop(status: .inputOutput)
  }

  /// The files of an inbox, as they are known or as they are there; nothing where they cannot be read.
  private static func files(
    _ known: [Manifest.File]?, ofInboxOf folder: String
  ) async -> [Manifest.File]? {
    if let known { return known }
    return try? await InboxState.look(at: folder + "/inbox", workers: Cores.count).files
  }

  /// Refuses books of which a sheet has no room for all that stands side by side in it.
  static func checkRoom(
    _ campaign: Campaign, _ options: RollupOptions, _ console: Console
  ) throws(CampaignRun.Stop) {
    guard options.forms.contains(.xlsx),
      let sheet = CrowdedSheet.first(in: campaign, scope: options.scope)
    else { return }
    if case .cluster(let cluster) = sheet.scope {
      let name = campaign.clusters[cluster].name
      console.fail(
        "units.csv: cụm “\(name)” có \(sheet.count) đơn vị, mà trang So sánh của sổ chỉ xếp được "
          + "\(sheet.most) đơn vị cạnh nhau; chưa ghi gì. Hãy chia cụm này ra, hoặc dùng --format "
          + "csv,json để không lập sổ",
        "units.csv: the cluster “\(name)” has \(sheet.count) units, and the comparison sheet of its "
          + "book takes \(sheet.most) side by side; nothing was written. Split the cluster, or take "
          + "--format csv,json, which makes no books")
    } else {
      console.fail(
        "units.csv: có \(sheet.count) cụm, mà trang Theo cụm của sổ chỉ xếp được \(sheet.most) cụm "
          + "cạnh nhau; chưa ghi gì. Hãy gộp bớt cụm, hoặc dùng --format csv,json để không lập sổ",
        "units.csv: there are \(sheet.count) clusters, and the sheet by cluster takes \(sheet.most) "
          + "side by side; nothing was written. Join some of them, or take --format csv,json, which "
          + "makes no books")
    }
    throw CampaignRun.Stop(status: .configuration)
  }

  /// Refuses a place in the inbox of a campaign, or of another one, where whatever is written would count as a submission.
  static func checkIsOutside(
    _ place: String, theInboxOf folder: String, _ console: Console
  ) throws(CampaignRun.Stop) {
    let folders = [folder, OwnPlaces.campaignFolder(around: place)].compactMap(\.self)
    guard folders.contains(where: { PublishedFolder.isInside(place, $0 + "/inbox") }) else {
      return
    }
    console.fail(
      "\(place) nằm trong inbox, nơi chỉ để hồ sơ của các đơn vị; chưa ghi gì. Hãy chọn chỗ khác",
      "\(place) is in the inbox, which is for submissions; nothing was written. Choose another "
        + "place")
    throw CampaignRun.Stop(status: .inputOutput)
  }

  /// Publishes; where it throws it has said why, and nothing is changed, unless the disk failed after that.
  ///
  /// - Returns: The editions that are kept under names of their own, which it has said.
  func publish() async throws(CampaignRun.Stop) -> [SetAsideEdition] {
    var stop = CampaignRun.Stop(status: .inputOutput)
    var isSaid = false
    do throws(SystemError) {
      try checkLock()
      let staged = try StagedFolder(replacing: target, keeping: previous)
      try staged.makeFolder("data")
      // Written beside the books, which leave a core idle at their end.
      let data = DataFiles(
        of: ReportSelection(rollup, scope: options.scope), language: options.books.language,
        hasTables: options.forms.contains(.csv), hasJSON: options.forms.contains(.json))
      let (folder, target) = (staged.path, target)
      async let dataFiles = Self.write(data, into: folder, named: target)
      var outputs: [Manifest.File] = []
      if !plans.isEmpty {
        try makeBookFolders(in: staged)
        let books = BookWriting(
          rollup: rollup, input: BookInput(run), options: options, folder: staged.path,
          target: target, console: console)
        do throws(BookWriting.Failure) {
          outputs = try await books.write(plans)
        } catch {
          _ = await dataFiles
          (stop, isSaid) = (error.stop(console), true)
          throw SystemError(number: EIO, .writing(error.book))
        }
        staged.remove(".tmp")
      }
      outputs += try await dataFiles.get()
      var manifest = ReportInput(run, rollup).manifest(
        of: rollup.campaign, at: rollup.period, options)
      manifest.outputs = outputs
      manifest.isComplete = rollup.isComplete
      let bytes = manifest.bytes
      // What stands there already is left alone, its times too.
      if let standing = try? FolderFiles.bytes(of: target + "/" + Manifest.path), standing == bytes,
        PublishedFolder.holds(manifest, in: target)
      {
        return []
      }
      try staged.write(bytes, to: Manifest.path)
      try checkLock()
      let setAside = try staged.publish()
      for edition in setAside { console.say(edition) }
      return setAside
    } catch {
      if !isSaid { console.fail(error) }
      throw stop
    }
  }

  /// A campaign folder that was moved or replaced meanwhile is left alone.
  private func checkLock() throws(SystemError) {
    guard lock.standsAtItsPlace else {
      throw SystemError(number: ENOENT, .findingAgain(target))
    }
  }

  private func makeBookFolders(in staged: borrowing StagedFolder) throws(SystemError) {
    try staged.makeFolder(".tmp")
    let folders = Set(plans.compactMap { $0.fileName.split(separator: "/").dropLast().first })
    for folder in folders.sorted() { try staged.makeFolder(String(folder)) }
  }

  private static func write(
    _ data: DataFiles, into folder: String, named target: String
  ) async -> Result<[Manifest.File], SystemError> {
    Result { () throws(SystemError) in try data.write(into: folder, named: target) }
  }
}
