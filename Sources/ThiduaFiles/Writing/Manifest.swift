import JSONReading
import JSONWriting
public import ThiduaCore

/// What a published folder was made from and what it holds: `data/manifest.json`.
///
/// It names no time, host or absolute path: the same input gives the same bytes.
public struct Manifest: Hashable, Sendable {
  /// A file with its size and its SHA-256.
  public typealias File = FingerprintedFile

  /// The version of thidua, and of the libraries that wrote.
  public var versions: [String: String] = [:]
  /// The campaign's code.
  public var campaign = ""
  /// The campaign's title.
  public var title = ""
  /// The period, such as `2023-Q2`.
  public var period = ""
  /// The options that change what is written, by name.
  public var options: [String: String] = [:]
  /// The campaign's own files.
  public var settings: [File] = []
  /// The files of the inbox.
  public var inputs: [File] = []
  /// Last year's settings and inbox, with paths below last year's folder.
  public var lastYear: [File] = []
  /// Every other file of the folder.
  public var outputs: [File] = []
  /// Whether everything that was owed had come.
  public var isComplete = false

  /// Whether it is of a cluster or a unit alone.
  public var isOfPart: Bool { options["cluster"] != nil || options["unit"] != nil }

  /// The path of the manifest in its folder.
  public static let path = "data/manifest.json"
  private static let format = 1

  /// An empty manifest.
  public init() {}

  /// The manifest as a text.
  public var bytes: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.integer("format", Self.format)
      json.text("campaign", campaign)
      json.text("title", title)
      json.text("period", period)
      Self.write(options, "options", to: &json)
      Self.write(versions, "versions", to: &json)
      Self.write(settings, "settings", to: &json)
      Self.write(inputs, "inputs", to: &json)
      if !lastYear.isEmpty { Self.write(lastYear, "last_year", to: &json) }
      Self.write(outputs, "outputs", to: &json)
      // What is not known before the report was made stands behind it.
      json.truth("complete", isComplete)
    }
    json.end()
    return json.bytes
  }

  private static func write(_ words: [String: String], _ key: String, to json: inout JSONText) {
    json.object(key) { json in
      for (name, value) in words.sorted(by: { $0.key < $1.key }) { json.text(name, value) }
    }
  }

  private static func write(_ files: [File], _ key: String, to json: inout JSONText) {
    // Two files may have one name, where the disk told them apart by its normalisation alone.
    let ordered = files.sorted {
      let (left, right) = (PathBytes($0.path), PathBytes($1.path))
      return left == right ? $0.fingerprint < $1.fingerprint : left < right
    }
    json.array(key) { json in
      for file in ordered {
        json.object(onOneLine: true) { json in
          json.text("path", file.path)
          json.integer("bytes", file.byteCount)
          json.text("sha256", file.fingerprint)
        }
      }
    }
  }

  /// Reads a manifest; nothing where the text is none of a known format.
  public init?(_ bytes: [UInt8]) {
    guard let json = JSONValue(bytes), json["format"]?.integer == Self.format,
      let campaign = json["campaign"]?.text, let title = json["title"]?.text,
      let period = json["period"]?.text, let options = Self.words(json["options"]),
      let versions = Self.words(json["versions"]), let settings = Self.files(json["settings"]),
      let inputs = Self.files(json["inputs"]), let outputs = Self.files(json["outputs"])
    else { return nil }
    (self.campaign, self.title, self.period) = (campaign, title, period)
    (self.options, self.versions) = (options, versions)
    (self.settings, self.inputs, self.outputs) = (settings, inputs, outputs)
    isComplete = json["complete"]?.truth ?? false
    if let last = json["last_year"] {
      guard let lastYear = Self.files(last) else { return nil }
      self.lastYear = lastYear
    }
  }

  /// The outputs that a manifest's text names, where everything else in it is as here.
  ///
  /// The many files of an inbox are compared as bytes, without being read one by one.
  public func outputs(ofText bytes: [UInt8]) -> [File]? {
    let mark = Array("\n  \"outputs\": [".utf8)
    let own = self.bytes
    guard let end = own.lastRange(of: mark)?.lowerBound,
      bytes.count > end, bytes[..<end] == own[..<end],
      bytes[end...].starts(with: mark), let json = JSONValue([123] + Array(bytes[end...]))
    else { return nil }
    return Self.files(json["outputs"])
  }

  private static func words(_ json: JSONValue?) -> [String: String]? {
    guard case .object(let members) = json else { return nil }
    let words = members.compactMapValues(\.text)
    return words.count == members.count ? words : nil
  }

  private static func files(_ json: JSONValue?) -> [File]? {
    guard let elements = json?.elements else { return nil }
    let files = elements.compactMap { element -> File? in
      guard let path = element["path"]?.text, let count = element["bytes"]?.integer,
        let fingerprint = element["sha256"]?.text
      else { return nil }
      return File(path: path, byteCount: count, fingerprint: fingerprint)
    }
    return files.count == elements.count ? files : nil
  }
}

extension [UInt8] {
  /// Where other bytes stand for the last time.
  fileprivate func lastRange(of other: [UInt8]) -> Range<Int>? {
    guard count >= other.count else { return nil }
    for start in stride(from: count - other.count, through: 0, by: -1)
    where self[start] == other[0] && self[start..<(start + other.count)] == other[...] {
      return start..<(start + other.count)
    }
    return nil
  }
}
