extension String.UTF8View {
  /// Whether the bytes of a text stand in these one after the other, found many times faster than a string finds it.
  public func holds(_ text: String) -> Bool {
    let wanted = text.utf8
    guard let first = wanted.first else { return true }
    var rest = self[...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
