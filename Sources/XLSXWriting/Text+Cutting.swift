extension Unicode.Scalar {
  /// Whether the scalar only steers how others are shown, such as a change of direction.
  ///
  /// The joiner that emoji are built with is kept.
  var isInvisible: Bool {
    properties.generalCategory == .format && self != "\u{200D}"
  }
}

extension StringProtocol {
  /// The text without the characters at its ends that are not wanted.
  func trimming(
    atStart: Bool = true, _ isUnwanted: (Character) -> Bool
  ) -> SubSequence where SubSequence == Substring {
    var kept = atStart ? drop(while: isUnwanted) : self[...]
    while let last = kept.last, isUnwanted(last) { kept.removeLast() }
    return kept
  }
}

extension String {
  /// The most of the text, from its start, that fits; cut between characters as people see them,
  /// and inside one only if not even the first fits.
  func longestPrefix(where fits: (Substring) -> Bool) -> Substring {
    let kept = longestPrefix(endingAt: indices.dropFirst() + [endIndex], where: fits)
    guard kept.isEmpty else { return kept }
    let scalars = unicodeScalars
    return longestPrefix(endingAt: scalars.indices.dropFirst() + [endIndex], where: fits)
  }

  private func longestPrefix(
    endingAt ends: [Index], where fits: (Substring) -> Bool
  ) -> Substring {
    var kept = self[..<startIndex]
    for end in ends where end > startIndex {
      let candidate = self[..<end]
      guard fits(candidate) else { break }
      kept = candidate
    }
    return kept
  }
}
