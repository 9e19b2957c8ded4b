/// How a sheet is printed, on A4.
public struct PageSetup: Hashable, Sendable {
  /// Which side of the paper is up.
  public enum Orientation: Hashable, Sendable {
    /// The short side or the long side.
    case portrait, landscape
  }

  /// The blank edges of the page, in inches.
  public struct Margins: Hashable, Sendable {
    /// The edge at the left.
    public var left: Double
    /// The edge at the right.
    public var right: Double
    /// The edge at the top.
    public var top: Double
    /// The edge at the bottom.
    public var bottom: Double
    /// From the top of the paper to the header.
    public var header: Double
    /// From the footer to the bottom of the paper.
    public var footer: Double

    /// Edges in inches.
    public init(
      left: Double = 0.7, right: Double = 0.7, top: Double = 0.75, bottom: Double = 0.75,
      header: Double = 0.3, footer: Double = 0.3
    ) {
      self.left = left
      self.right = right
      self.top = top
      self.bottom = bottom
      self.header = header
      self.footer = footer
    }

    /// Edges in millimetres.
    public static func millimetres(
      left: Double, right: Double, top: Double, bottom: Double, header: Double, footer: Double
    ) -> Margins {
      Margins(
        left: left / 25.4, right: right / 25.4, top: top / 25.4, bottom: bottom / 25.4,
        header: header / 25.4, footer: footer / 25.4)
    }

    var all: [Double] { [left, right, top, bottom, header, footer] }
  }

  /// The pages a sheet is made smaller to fit on; 0 means as many as it takes.
  public struct Fit: Hashable, Sendable {
    /// Pages side by side.
    public var width: Int
    /// Pages one under another.
    public var height: Int

    /// That many pages across and down.
    public init(width: Int = 1, height: Int = 0) {
      self.width = width
      self.height = height
    }
  }

  /// Which side of the paper is up.
  public var orientation: Orientation
  /// The blank edges of the page.
  public var margins: Margins
  /// The pages to fit on, or none to print at full size.
  public var fit: Fit?
  /// The size of the print in per cent, 10 to 400; counts where no pages are given to fit on.
  public var scale: Int?
  /// Whether the sheet stands in the middle between left and right.
  public var isCenteredHorizontally: Bool
  /// Excel's code for the top of each page, for example `&C&P`.
  public var header: String?
  /// Excel's code for the foot of each page.
  public var footer: String?
  /// The number of the first page, or counted on from the sheet before.
  public var firstPageNumber: Int?

  /// A set-up of the given parts.
  public init(
    orientation: Orientation = .landscape, margins: Margins = Margins(),
    fit: Fit? = nil, scale: Int? = nil, isCenteredHorizontally: Bool = false, header: String? = nil,
    footer: String? = nil, firstPageNumber: Int? = nil
  ) {
    self.orientation = orientation
    self.margins = margins
    self.fit = fit
    self.scale = scale
    self.isCenteredHorizontally = isCenteredHorizontally
    self.header = header
    self.footer = footer
    self.firstPageNumber = firstPageNumber
  }

  /// A text as a header or a footer shows it: `&` opens a code there and is doubled.
  ///
  /// A blank goes between `&` and `G`, which together the library takes for a picture.
  public static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Character = " "
    for character in text {
      if previous == "&", character == "G" || character == "[" { result.append(" ") }
      result += character == "&" ? "&&" : String(character)
      previous = character
    }
    return result
  }
}
