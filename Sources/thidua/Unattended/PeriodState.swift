import ThiduaCore
import ThiduaFiles

/// What a period's edition is made from as it stands now, to be compared with its manifest.
struct PeriodState {
  let campaign: Campaign
  let options: RollupOptions
  let input: ReportInput

  /// What changed since the edition in a folder was published, in words; nothing where nothing did.
  func changes(at period: Period, since folder: String, _ console: Console) -> [String] {
    guard let bytes = try? FolderFiles.bytes(of: folder + "/" + Manifest.path) else {
      return [console.words("lập lần đầu", "first edition")]
    }
    let lacking = console.words(
      "kết quả thiếu tệp hoặc đã bị sửa", "the results lack files or were changed")
    let now = input.manifest(of: campaign, at: period, options)
    if let outputs = now.outputs(ofText: bytes) {
      return PublishedFolder.looksWhole(outputs, in: folder) ? [] : [lacking]
    }
    guard let manifest = Manifest(bytes) else { return [lacking] }
    var changes: [String] = []
    if manifest.versions != now.versions {
      changes.append(console.words("phiên bản thidua", "the version of thidua"))
    }
    if manifest.options != now.options { changes.append(console.words("tùy chọn", "the options")) }
    changes += words(manifest.settings, now.settings, "", console)
    changes += words(manifest.inputs, now.inputs, "inbox/", console)
    changes += words(
      manifest.lastYear, now.lastYear, console.words("năm trước: ", "last year: "), console)
    if changes.isEmpty { changes.append(console.words("bản kê", "the manifest")) }
    return changes
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
        case .unreadable: console.words("không đọc được", "unreadable")
        }
      return "\(word): \(folder)\(difference.path)"
    }
  }
}
