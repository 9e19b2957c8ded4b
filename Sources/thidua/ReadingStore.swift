import ThiduaCore
import ThiduaFiles

/// What was read, until it is joined: millions of cells are never held twice.
final class ReadingStore {
  private(set) var all: [FileReading]
  /// Where cells of it may lie.
  let storage: CellFile?

  init(_ readings: [FileReading], in storage: CellFile?) {
    all = readings
    self.storage = storage
  }

  /// Gives the readings away.
  func take() -> [FileReading] {
    var taken: [FileReading] = []
    swap(&taken, &all)
    return taken
  }
}
