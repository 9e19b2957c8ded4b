/// What the file says of itself.
public struct DocumentProperties: Hashable, Sendable {
  /// The title of the book.
  public var title: String?
  /// What the book is about.
  public var subject: String?
  /// Who made the book.
  public var author: String?
  /// The authority the book belongs to.
  public var company: String?
  /// Remarks.
  public var comments: String?
  /// Words to find the book by.
  public var keywords: String?

  /// When the book was made, in seconds since 1970; stands in the file also as when it was changed.
  ///
  /// It is given, not read from the clock, so that the same input gives the same bytes.
  public var created: Int

  /// Properties of a book made at that time.
  public init(
    created: Int, title: String? = nil, subject: String? = nil, author: String? = nil,
    company: String? = nil, comments: String? = nil, keywords: String? = nil
  ) {
    self.created = created
    self.title = title
    self.subject = subject
    self.author = author
    self.company = company
    self.comments = comments
    self.keywords = keywords
  }
}
