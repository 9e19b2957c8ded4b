import JSONWriting
import ThiduaCore

/// What a run on one campaign folder did: `out/runs/<id>.json`.
struct RunRecord: Sendable {
  /// What became of a period.
  enum Action: String, Sendable {
    /// A new edition stands.
    case published
    /// Nothing it depends on has changed; it was not touched.
    case unchanged
    /// It would be rolled up (`--dry-run`).
    case due
    /// It was left for the next run.
    case postponed
    /// It could not be made.
    case failed
  }

  /// A period that has ended, and is due or has a report that stands.
  struct PeriodRecord: Sendable {
    var period: Period
    var action: Action
    /// What changed since the standing edition.
    var changes: [String] = []
    var files: Int?
    var errors: Int?
    /// How many of the errors the edition before did not have.
    var newErrors: Int?
    var warnings: Int?
    /// How many of the expected reports came.
    var reported: Int?
    var expected: Int?
    /// Whether all reports are there that were not all there before.
    var becameComplete = false
    /// The files that the edition before was made from, or the one that stands, and that are there no more.
    var gone: [String] = []
    /// Where editions are kept that gave way and did not become the previous one.
    var setAside: [String] = []
    /// Whether somebody should look at what was published.
    var isNews: Bool { becameComplete || newErrors ?? 0 > 0 || !gone.isEmpty || !setAside.isEmpty }
  }

  var id = ""
  var folder = ""
  var campaign = ""
  var asOf = ""
  /// Whether the folder is a campaign's, however wrong its files are: the record may stand in it.
  var isOfCampaign = false
  var start = ""
  var end = ""
  var periods: [PeriodRecord] = []
  /// Files that were left for the next run.
  var waiting: [String] = []
  /// What was said.
  var messages: [String] = []
  var status = ExitStatus.success

  /// Earlier runs that may have published and were ended before they kept a record.
  var interrupted: [String] = []
  /// The periods that those may have published.
  var untold: [Period] = []

  /// Whether it published something that somebody should hear of, or an earlier run may have.
  var hasNews: Bool {
    !interrupted.isEmpty
      || periods.contains { $0.action == .published && $0.isNews }
  }

  /// By what a trouble is known again: the status, and what was said.
  var trouble: String { ([String(status.rawValue)] + messages).joined(separator: "\n") }

  /// The record as a text of its own.
  var bytes: [UInt8] {
    var json = JSONText()
    write(to: &json)
    json.end()
    return json.bytes
  }

  /// Several records as one text.
  static func bytes(of records: [RunRecord]) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.integer("format", 1)
      json.array("runs") { json in for record in records { record.write(to: &json) } }
    }
    json.end()
    return json.bytes
  }

  private func write(to json: inout JSONText) {
    json.object { json in
      json.integer("format", 1)
      json.text("id", id)
      json.text("version", Version.text)
      json.text("folder", folder)
      json.text("campaign", campaign)
      json.text("as_of", asOf)
      json.text("start", start)
      json.text("end", end)
      json.integer("status", Int(status.rawValue))
      json.array("periods") { json in for period in periods { Self.write(period, to: &json) } }
      json.array("waiting") { json in for path in waiting { json.text(nil, path) } }
      if !interrupted.isEmpty {
        json.array("interrupted") { json in for id in interrupted { json.text(nil, id) } }
      }
      json.array("messages") { json in for message in messages { json.text(nil, message) } }
    }
  }

  private static func write(_ period: PeriodRecord, to json: inout JSONText) {
    json.object { json in
      json.text("period", period.period.description)
      json.text("action", period.action.rawValue)
      json.array("changes") { json in for change in period.changes { json.text(nil, change) } }
      json.integer("files", period.files)
      json.integer("errors", period.errors)
      json.integer("new_errors", period.newErrors)
      json.integer("warnings", period.warnings)
      json.integer("reported", period.reported)
      json.integer("expected", period.expected)
      json.truth("became_complete", period.becameComplete)
      for (name, paths) in [("gone", period.gone), ("set_aside", period.setAside)]
      where !paths.isEmpty {
        json.array(name) { json in for path in paths { json.text(nil, path) } }
      }
    }
  }
}
