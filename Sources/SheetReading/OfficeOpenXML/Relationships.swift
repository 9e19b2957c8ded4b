/// What one part says about the parts that it needs.
struct Relationships {
  struct Target {
    /// The last word of the relationship's type, such as `worksheet`.
    var kind: String
    /// The name of the part; nil for something outside the file.
    var part: String?
  }

  private let targets: [String: Target]

  /// Reads the relationships of a part; the empty name stands for the whole file.
  init(of part: String, in archive: PackageArchive) throws(SheetError) {
    let folder = part.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let file = part.split(separator: "/").last ?? ""
    let handler = RelationshipHandler(folder: folder)
    try XMLParser.read("\(folder)_rels/\(file).rels", of: archive, as: .structure, into: handler)
    targets = handler.targets
  }

  subscript(id: String) -> Target? { targets[id] }

  /// The part of the only or first relationship of a kind.
  func first(_ kind: String) -> String? {
    targets.filter { $0.value.kind == kind && $0.value.part != nil }
      .min { $0.key < $1.key }?.value.part
  }
}

private final class RelationshipHandler: XMLHandler {
  private(set) var targets: [String: Relationships.Target] = [:]
  private let folder: String

  init(folder: String) { self.folder = folder }

  override func open(_ element: XMLElement, at depth: Int) -> Interest {
    guard depth > 1 else {
      return element.isNamed("Relationships", in: OfficeNamespace.relationships)
        ? .elements : refuse(.damaged(.wrongContent))
    }
    guard element.isNamed("Relationship", in: OfficeNamespace.relationships),
      let id = element.value("Id"), let type = element.value("Type"),
      let target = element.value("Target")
    else { return .nothing }
    guard targets.count < Limits.sheets else { return refuse(.limit(.sheets)) }
    let isOutside = element.value("TargetMode")?.equals("External") ?? false
    targets[id.string] = .init(
      kind: type.string.split(separator: "/").last.map(String.init) ?? "",
      part: isOutside ? nil : resolve(target.string))
    return .nothing
  }

  /// The name of a part out of a target that begins at the root or at the part's own folder.
  ///
  /// A target that leads out of the file ends at its root: the name is only looked up.
  private func resolve(_ target: String) -> String {
    let path = target.hasPrefix("/") ? target : folder + target
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return names.joined(separator: "/")
  }
}
