internal import CXlsxWriter

extension DocumentProperties {
  /// Hands the properties to the library, which copies them.
  func apply(to workbook: UnsafeMutablePointer<lxw_workbook>) throws(XLSXError) {
    let action = "set the document properties"
    // The library reads 0 as "now".
    guard created > 0 else {
      throw XLSXError(.invalid("the time must be after the start of 1970"), action: action)
    }
    let strings = CStrings()
    var library = unsafe lxw_doc_properties()
    unsafe library.title = unsafe strings.copy(title)
    unsafe library.subject = unsafe strings.copy(subject)
    unsafe library.author = unsafe strings.copy(author)
    unsafe library.company = unsafe strings.copy(company)
    unsafe library.comments = unsafe strings.copy(comments)
    unsafe library.keywords = unsafe strings.copy(keywords)
    unsafe library.created = created
    let status = withExtendedLifetime(strings) {
      unsafe workbook_set_properties(workbook, &library)
    }
    try XLSXError.check(status, during: action)
  }
}
