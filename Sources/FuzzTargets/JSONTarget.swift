import JSONReading
import ThiduaFiles

extension FuzzTarget {
  /// A JSON text, such as a manifest that somebody edited.
  static let json = FuzzTarget("json") { bytes throws(BrokenLaw) in
    let value = JSONValue(bytes)
    try expect(JSONValue(bytes) == value, "the same bytes are read alike")
    guard let manifest = Manifest(bytes) else { return }
    try expect(value != nil, "a manifest is a JSON text")
    let again = Manifest(manifest.bytes)
    try expect(again?.bytes == manifest.bytes, "a manifest that is written is read as it was")
  }
}
