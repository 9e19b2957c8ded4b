internal import CXlsxWriter

/// A colour by its red, green and blue parts.
public struct Color: Hashable, Sendable {
  /// The amount of red.
  public let red: UInt8
  /// The amount of green.
  public let green: UInt8
  /// The amount of blue.
  public let blue: UInt8

  /// A colour of three parts.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour as the web writes it, for example `Color(0xC00000)`; higher bits do not count.
  public init(_ rgb: UInt32) {
    red = UInt8(truncatingIfNeeded: rgb >> 16)
    green = UInt8(truncatingIfNeeded: rgb >> 8)
    blue = UInt8(truncatingIfNeeded: rgb)
  }

  /// White.
  public static let white = Color(0xFFFFFF)

  /// The library's number; it reads 0 as "no colour" and has a number of its own for black.
  var libraryValue: lxw_color_t {
    let rgb = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    return rgb == 0 ? LXW_COLOR_BLACK.rawValue : rgb
  }
}
