internal import CXlsxWriter
internal import Glibc

/// Copies of texts that C structures point to while the library reads them.
///
/// The library copies what it keeps, so the copies are freed with this object.
@safe final class CStrings {
  private var copies: [UnsafeMutablePointer<CChar>] = unsafe []

  /// A copy of the text, cleaned of what XML cannot hold; null for no text.
  func copy(_ text: String?) -> UnsafeMutablePointer<CChar>? {
    guard let text, let copy = unsafe strdup(CellText.cleaned(text)) else { return nil }
    unsafe copies.append(copy)
    return unsafe copy
  }

  deinit {
    while let copy = unsafe copies.popLast() { unsafe free(copy) }
  }
}
