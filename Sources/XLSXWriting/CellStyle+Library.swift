internal import CXlsxWriter

extension CellStyle {
  /// Sets the parts of a fresh C format; the values have been checked.
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    unsafe font.apply(to: format)
    unsafe borders.apply(to: format)
    unsafe alignment.apply(to: format)
    if let fill { unsafe format_set_bg_color(format, fill.libraryValue) }
    if let numberFormat { unsafe format_set_num_format(format, CellText.cleaned(numberFormat)) }
    if !isLocked { unsafe format_set_unlocked(format) }
  }
}

extension CellHighlight {
  /// Sets the parts of a fresh C format; the pattern stays unset, as conditional formats want it.
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    if let fontColor { unsafe format_set_font_color(format, fontColor.libraryValue) }
    if let fill { unsafe format_set_bg_color(format, fill.libraryValue) }
    if isBold { unsafe format_set_bold(format) }
    if isItalic { unsafe format_set_italic(format) }
  }
}

extension CellFont {
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    unsafe format_set_font_name(format, CellText.cleaned(name))
    unsafe format_set_font_size(format, size)
    if isBold { unsafe format_set_bold(format) }
    if isItalic { unsafe format_set_italic(format) }
    if isStruckThrough { unsafe format_set_font_strikeout(format) }
    if underline != .none { unsafe format_set_underline(format, underline.libraryValue) }
    if let color { unsafe format_set_font_color(format, color.libraryValue) }
  }
}

extension CellBorders {
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    if let left {
      unsafe format_set_left(format, left.stroke.libraryValue)
      if let color = left.color { unsafe format_set_left_color(format, color.libraryValue) }
    }
    if let right {
      unsafe format_set_right(format, right.stroke.libraryValue)
      if let color = right.color { unsafe format_set_right_color(format, color.libraryValue) }
    }
    if let top {
      unsafe format_set_top(format, top.stroke.libraryValue)
      if let color = top.color { unsafe format_set_top_color(format, color.libraryValue) }
    }
    if let bottom {
      unsafe format_set_bottom(format, bottom.stroke.libraryValue)
      if let color = bottom.color { unsafe format_set_bottom_color(format, color.libraryValue) }
    }
  }
}

extension CellAlignment {
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    if horizontal != .general { unsafe format_set_align(format, horizontal.libraryValue) }
    if vertical != .bottom { unsafe format_set_align(format, vertical.libraryValue) }
    if isWrapped { unsafe format_set_text_wrap(format) }
    if shrinksToFit { unsafe format_set_shrink(format) }
    if indent > 0 { unsafe format_set_indent(format, UInt8(indent)) }
    if rotation != 0 { unsafe format_set_rotation(format, Int16(rotation)) }
  }
}

extension Underline {
  var libraryValue: UInt8 {
    let value =
      switch self {
      case .none: LXW_UNDERLINE_NONE
      case .single: LXW_UNDERLINE_SINGLE
      case .double: LXW_UNDERLINE_DOUBLE
      case .singleAccounting: LXW_UNDERLINE_SINGLE_ACCOUNTING
      case .doubleAccounting: LXW_UNDERLINE_DOUBLE_ACCOUNTING
      }
    return UInt8(value.rawValue)
  }
}

extension BorderLine.Stroke {
  var libraryValue: UInt8 {
    let value =
      switch self {
      case .thin: LXW_BORDER_THIN
      case .medium: LXW_BORDER_MEDIUM
      case .thick: LXW_BORDER_THICK
      case .double: LXW_BORDER_DOUBLE
      case .hair: LXW_BORDER_HAIR
      case .dashed: LXW_BORDER_DASHED
      case .dotted: LXW_BORDER_DOTTED
      }
    return UInt8(value.rawValue)
  }
}

extension CellAlignment.Horizontal {
  var libraryValue: UInt8 {
    let value =
      switch self {
      case .general: LXW_ALIGN_NONE
      case .left: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      case .fill: LXW_ALIGN_FILL
      case .justify: LXW_ALIGN_JUSTIFY
      case .centerAcross: LXW_ALIGN_CENTER_ACROSS
      case .distributed: LXW_ALIGN_DISTRIBUTED
      }
    return UInt8(value.rawValue)
  }
}

extension CellAlignment.Vertical {
  var libraryValue: UInt8 {
    let value =
      switch self {
      case .top: LXW_ALIGN_VERTICAL_TOP
      case .center: LXW_ALIGN_VERTICAL_CENTER
      case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
      case .justify: LXW_ALIGN_VERTICAL_JUSTIFY
      case .distributed: LXW_ALIGN_VERTICAL_DISTRIBUTED
      }
    return UInt8(value.rawValue)
  }
}
