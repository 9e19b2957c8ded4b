import CLinux

/// Standard streams that whoever started the tool had closed.
public enum ClosedStreams {
  /// Takes their places, so that no file or pipe of the tool gets their numbers and then messages.
  ///
  /// To be called before anything is opened. Writing to them fails as before.
  public static func fill() { clinux_fill_standard_streams() }
}
