import ThiduaCore
import ThiduaFiles

extension FuzzTarget {
  /// The path of a file and its bytes, or several parted by `%%`: what is read, and its roll-up.
  static let submission = FuzzTarget("submission") { bytes throws(BrokenLaw) in
    var input = FuzzInput(bytes)
    let first = input.number(below: FuzzCampaign.paths.count)
    let files = input.parts.prefix(FuzzCampaign.paths.count).enumerated().map { index, bytes in
      (FuzzCampaign.paths[(first + index) % FuzzCampaign.paths.count], bytes)
    }
    let readings = try SubmissionLaws.read(files)
    for (reading, file) in zip(readings, files) {
      try SubmissionLaws.check(reading, bytes: file.1)
    }
    try SubmissionLaws.rollUp(readings)
  }
}

/// What must hold of anything that was read from a file.
enum SubmissionLaws {
  private static let index = CampaignIndex(FuzzCampaign.campaign)

  /// Reads files as those of an inbox, in the order given.
  static func read(_ files: [(path: String, bytes: [UInt8])]) throws(BrokenLaw) -> [FileReading] {
    var folder = try ScratchFolder()
    for file in files { try folder.write(file.bytes, to: file.path) }
    let reader = SubmissionReader(index, inbox: folder.path)
    return files.map { reader.read(InboxScan.Item(path: $0.path, entry: .file)) }
  }

  /// Cells and findings stand where there is something; a row in error has a finding.
  static func check(_ reading: FileReading, bytes: [UInt8]) throws(BrokenLaw) {
    let lineEnds = bytes.count { $0 == 10 || $0 == 13 }
    for row in reading.marks.indices.dropFirst() {
      try expect(
        reading.lines.line(ofRow: row - 1) < reading.lines.line(ofRow: row),
        "row \(row) is not below the one before it")
    }
    for cell in reading.cells { try check(cell, in: reading) }
    for finding in reading.findings {
      try expect(finding.file == reading.path, "a finding is about \(finding.file)")
      try expect(
        (0...(lineEnds + 1)).contains(finding.line), "a finding on line \(finding.line)")
      try expect(finding.column >= 0, "a finding in column \(finding.column)")
      try expect(finding.value.count <= 200, "a finding about \(finding.value.count) characters")
    }
    let isInError = reading.marks.contains { $0.contains(.isInError) }
    try expect(
      !isInError || reading.findings.contains { $0.severity == .error },
      "a row does not count, and nothing is said")
  }

  private static func check(_ cell: Cell, in reading: FileReading) throws(BrokenLaw) {
    try expect(Int(cell.pair) < FuzzCampaign.campaign.pairCount, "pair \(cell.pair)")
    try expect(reading.marks.indices.contains(Int(cell.row)), "row \(cell.row)")
    try expect(reading.columns.indices.contains(Int(cell.column)), "column \(cell.column)")
    let isTarget = reading.columns[Int(cell.column)].kind.isTarget
    try expect(
      Int(cell.slot) < Period.slotCount || isTarget && cell.slot == Cell.noSlot,
      "slot \(cell.slot)")
    if cell.flags.contains(.isInterval) {
      try expect(reading.intervals.indices.contains(cell.index), "interval \(cell.index)")
    }
    if cell.flags.contains(.isPending) {
      try expect(reading.pending.indices.contains(cell.index), "number \(cell.index) in doubt")
    }
  }

  /// Everything rolls up, and what is rolled up is the sum of what was used.
  static func rollUp(_ readings: [FileReading]) throws(BrokenLaw) {
    let campaign = FuzzCampaign.campaign
    for slot in [13, Period.firstHalf, Period.wholeYear] {
      do throws(SelfCheckFailure) {
        let rollup = try RollupBuilder.rollup(
          campaign, period: Period(year: campaign.settings.year, slot: slot), readings: readings)
        _ = rollup.findings.map { $0.cause.text(in: .vi) + $0.cause.text(in: .en) }
      } catch {
        throw BrokenLaw("self-check: \(error.description)")
      }
    }
  }
}
