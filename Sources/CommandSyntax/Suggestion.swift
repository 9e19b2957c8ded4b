/// The candidate that a mistyped word most likely stands for, if one is near enough.
///
/// Letter case and leading dashes of any kind do not count, so `-Period` and the long dash that
/// word processors make of `--` are near too. About one letter in three may differ. Of equally
/// near candidates the first is taken.
func suggestion(for word: String, among candidates: [String]) -> String? {
  let typed = bareLetters(of: word)
  var best: (distance: Int, name: String)?
  for name in candidates {
    let letters = bareLetters(of: name)
    let limit = max(1, letters.count / 3)
    guard !typed.isEmpty, abs(letters.count - typed.count) <= limit else { continue }
    let distance = editDistance(from: typed, to: letters)
    guard distance <= limit, distance < letters.count else { continue }
    if best.map({ distance < $0.distance }) ?? true { best = (distance, name) }
  }
  return best?.name
}

/// How many letters must be added, dropped, replaced or swapped with their neighbour.
///
/// This is the restricted Damerau-Levenshtein distance: no letter is changed twice.
///
/// - Complexity: O(*n* · *m*) for words of *n* and *m* letters.
func editDistance(from source: [Character], to target: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...target.count)
  for (row, letter) in source.enumerated() {
    var current = [row + 1]
    for (column, wanted) in target.enumerated() {
      let replaced = last[column] + (letter == wanted ? 0 : 1)
      var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, letter == target[column - 1], source[row - 1] == wanted {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last[target.count]
}

/// Whether a word begins with a dash that is no hyphen-minus, as word processors put it.
func beginsWithTypographicDash(_ word: String) -> Bool {
  word.first.map { $0 != "-" && isDash($0) } ?? false
}

private func bareLetters(of word: String) -> [Character] {
  Array(word.lowercased().drop(while: isDash))
}

private func isDash(_ character: Character) -> Bool {
  "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}".contains(character)
}
