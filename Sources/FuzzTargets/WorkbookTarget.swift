import ThiduaFiles

extension FuzzTarget {
  /// The bytes of a workbook: what is read, or why it is not.
  static let workbook = FuzzTarget("workbook") { bytes throws(BrokenLaw) in
    let readings = try SubmissionLaws.read([(path: "quy-2/A.xlsx", bytes: bytes)])
    try SubmissionLaws.rollUp(readings)
  }
}
