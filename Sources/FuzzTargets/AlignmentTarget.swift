extension FuzzTarget {
  /// Rows below a header without codes: aligned with the campaign's indicators in order.
  static let alignment = FuzzTarget("alignment") { bytes throws(BrokenLaw) in
    let header = "TT;Chỉ tiêu;ĐVT;Kế hoạch năm 2023;Thực hiện quý II\n"
    let files = [(path: "quy-2/A.csv", bytes: Array(header.utf8) + bytes)]
    let readings = try SubmissionLaws.read(files)
    for reading in readings { try SubmissionLaws.check(reading, bytes: files[0].bytes) }
    try SubmissionLaws.rollUp(readings)
  }
}
