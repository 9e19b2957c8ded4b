import ThiduaCore
import ThiduaFiles

/// What a period's edition is made from as it stands now, to be compared with its manifest.
struct PeriodState {
  let options: [String: String]
  let settings: [Manifest.File]
  let inputs: [Manifest.File]
  let lastYear: [Manifest.File]

  /// What changed since the edition in a folder was published, in words; nothing where nothing did.
  func changes(
    _ campaign: Campaign, at period: Period, since folder: String, _ console: Console
  ) -> [String] {
    guard let bytes = try? FolderFiles.bytes(of: folder + "/" + Manifest.path) else {
      return [console.words("lập lần đầu", "first edition")]
    }
    let lacking = console.words("kết quả bị thiếu tệp", "the results lack files")
    if let outputs = manifest(campaign, period).outputs(ofText: bytes) {
      return PublishedFolder.looksWhole(outputs, in: folder) ? [] : [lacking]
    }
    guard let manifest = Manifest(bytes) else { return [lacking] }
    var changes: [String] = []
    if manifest.versions != Publication.versions {
      changes.append(console.words("phiên bản thidua", "the version of thidua"))
    }
    if manifest.options != options { changes.append(console.words("tùy chọn", "the options")) }
    changes += words(manifest.settings, settings, "", console)
    changes += words(manifest.inputs, inputs, "inbox/", console)
    changes += words(
      manifest.lastYear, lastYear, console.words("năm trước: ", "last year: "), console)
    if changes.isEmpty { changes.append(console.words("bản kê", "the manifest")) }
    return changes
  }

  /// The manifest that a report made now would have, but for what it writes.
  private func manifest(_ campaign: Campaign, _ period: Period) -> Manifest {
    var manifest = Manifest()
    manifest.campaign = campaign.settings.code
    manifest.title = campaign.settings.title
    manifest.period = period.description
    manifest.options = options
    manifest.versions = Publication.versions
    manifest.settings = settings
    manifest.inputs = inputs
    manifest.lastYear = lastYear
    return manifest
  }

  private func words(
    _ before: [Manifest.File], _ now: [Manifest.File], _ folder: String, _ console: Console
  ) -> [String] {
    ManifestDifference.between(before, now).map { difference in
      let word =
        switch difference.change {
        case .missing: console.words("mất", "gone")
        case .changed: console.words("sửa", "changed")
        case .added: console.words("mới", "new")
        }
      return "\(word): \(folder)\(difference.path)"
    }
  }
}
