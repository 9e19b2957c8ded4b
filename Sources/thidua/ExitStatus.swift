/// The statuses with which a command ends; they follow sysexits, one class each.
enum ExitStatus: Int32 {
  /// Done.
  case success = 0
  /// Done, but there are errors: findings of that severity, with what is valid published or printed, or
  /// files that are not what a manifest says.
  case findings = 1
  /// Wrong usage.
  case usage = 64
  /// Refused because of findings of severity error (`--strict`), or of a file that cannot be converted.
  case refused = 65
  /// A self-check failed: a defect of thidua; nothing is published.
  case defect = 70
  /// Input or output failed; nothing half-written is left.
  case inputOutput = 74
  /// Another run holds the folder, or files are being copied.
  case busy = 75
  /// The campaign's own files are wrong, or ask for a book that is larger than a sheet can be.
  case configuration = 78

  /// Whether somebody has to mend something before work goes on: data that have errors are published,
  /// and who is busy only has to be waited for.
  var isTrouble: Bool { ![.success, .findings, .busy].contains(self) }

  /// The status that tells of the greater trouble.
  static func worse(_ one: ExitStatus, _ other: ExitStatus) -> ExitStatus {
    let order: [ExitStatus] = [
      .success, .findings, .refused, .busy, .usage, .configuration, .inputOutput, .defect,
    ]
    func rank(_ status: ExitStatus) -> Int { order.firstIndex(of: status) ?? order.count }
    return rank(one) < rank(other) ? other : one
  }
}
