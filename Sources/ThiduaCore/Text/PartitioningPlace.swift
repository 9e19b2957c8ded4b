extension Array {
  /// The place after all elements of which something holds; it holds of none after it.
  ///
  /// Complexity: O(log of the elements).
  package func partitioningPlace(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
