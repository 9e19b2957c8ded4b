/// A place in the catalogue where a row may belong.
struct RowFit: Sendable {
  /// The position in ``CatalogueOutline/items``.
  let item: Int
  /// How well they fit.
  private(set) var gain: Int
  /// Whether the row says only a part; then these items tell what is meant.
  private(set) var governors: Range<Int>?
  /// Whether the row says only a part (`Sản lượng`).
  private(set) var isPart: Bool
  /// Whether nothing was mended to make it fit.
  private(set) var isExact: Bool

  /// The same fit of a label that may mean something else.
  var inexact: RowFit {
    var fit = self
    fit.isExact = false
    return fit
  }

  /// The same fit of a part that a heading makes whole.
  var whole: RowFit {
    var fit = self
    (fit.isPart, fit.governors) = (false, nil)
    fit.gain += Costs.label - Costs.part
    return fit
  }
}
