import ThiduaCore

/// What was read, until it is joined: millions of cells are never held twice.
final class ReadingStore {
  private(set) var all: [FileReading]

  init(_ readings: [FileReading]) { all = readings }

  /// Gives the readings away.
  func take() -> [FileReading] {
    var taken: [FileReading] = []
    swap(&taken, &all)
    return taken
  }
}
