/// Finds out whether a document is protected by a password.
final class ManifestHandler: XMLHandler {
  private(set) var isEncrypted = false

  override func open(_ element: XMLElement, at depth: Int) -> Interest {
    if element.isNamed("encryption-data", in: DocumentNamespace.manifest) {
      isEncrypted = true
      stop()
    }
    return depth < 3 ? .elements : .nothing
  }
}
