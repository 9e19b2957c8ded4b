import Glibc

/// Waiting for a while, whatever clock the machine or its users have set.
enum Pause {
  private static let step: Int32 = 100

  /// Waits for so many seconds.
  ///
  /// It counts short waits and reads no clock: a timer that is set to a moment never rings where that
  /// moment is reckoned by another clock than the one that rings it. A run that is told to end ends.
  static func wait(seconds: Int) {
    for _ in 0..<(seconds * 1000 / Int(step)) { poll(nil, 0, step) }
  }
}
