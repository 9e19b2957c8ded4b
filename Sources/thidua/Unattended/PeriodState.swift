import ThiduaCore
import ThiduaFiles

/// What a period's edition is made from as it stands now, to be compared with its manifest.
struct PeriodState {
  let options: [String: String]
  let settings: [Manifest.File]
  let inputs: [Manifest.File]
  let lastYear: [Manifest.File]

  /// What changed since an edition was published, in words; nothing where nothing did.
  func changes(since manifest: Manifest?, in folder: String, _ console: Console) -> [String] {
    guard let manifest else { return [console.words("lập lần đầu", "first edition")] }
    var changes: [String] = []
    if manifest.versions != Publication.versions {
      changes.append(console.words("phiên bản thidua", "the version of thidua"))
    }
    if manifest.options != options { changes.append(console.words("tùy chọn", "the options")) }
    changes += words(manifest.settings, settings, "", console)
    changes += words(manifest.inputs, inputs, "inbox/", console)
    changes += words(
      manifest.lastYear, lastYear, console.words("năm trước: ", "last year: "), console)
    if changes.isEmpty, !PublishedFolder.looksWhole(manifest, in: folder) {
      changes.append(console.words("kết quả bị thiếu tệp", "the results lack files"))
    }
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
        }
      return "\(word): \(folder)\(difference.path)"
    }
  }
}
