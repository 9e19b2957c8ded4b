import SheetReading
import ThiduaCore

// Numbers that a spreadsheet shows in another way than it stores them.
extension CellTaker {
  /// Takes a number as it is shown: in thousands or millions, or with a measure beside it.
  func takeShown(
    _ shown: ShownNumber, _ bytes: Span<UInt8>, _ place: FigurePlace, _ reading: inout FileReading
  ) {
    let stored = StoredNumber(bytes, isPercent: false, isBoolean: false)
    let context = context(at: place)
    guard let value = stored.value, !shown.isHiddenZero else {
      let isTaken = takeStored(stored, bytes, .number, place, &reading)
      if isTaken, shown.isHiddenZero { tellHiddenZero(bytes, place, &reading) }
      return
    }
    let meant = ShownFigure(shown) { context.knows($0) }
    if let money = meant.measure, meant.scaled == nil, yields(money, meant, place) {
      takeStored(stored, value, besides: money, bytes, place, &reading)
      return
    }
    var place = place
    if let measure = meant.measure { place.typedMeasure = measures.number(of: measure) }
    guard let scaled = meant.scaled else {
      takeStored(stored, bytes, .number, place, &reading)
      return
    }
    let isTaken = takeStored(StoredNumber(scaled), bytes, .number, place, &reading)
    guard isTaken, meant.measure == nil else { return }
    report(
      .ambiguousNumber(read: scaled.description, other: value.description, .format), bytes, place,
      &reading)
  }

  /// Says once for a table that zeros count which nobody sees in it.
  private func tellHiddenZero(
    _ bytes: Span<UInt8>, _ place: FigurePlace, _ reading: inout FileReading
  ) {
    guard !isHiddenZeroSaid else { return }
    isHiddenZeroSaid = true
    report(.hiddenZero, bytes, place, &reading)
  }

  /// Whether the money that a format names goes after what stands in the table: the sign of a currency, which
  /// formats bring along by themselves, or any money where the row says in which its figures are.
  private func yields(_ money: Measure, _ shown: ShownFigure, _ place: FigurePlace) -> Bool {
    let isOfKind = money.powerOfTen(to: context(at: place).measure) != nil
    guard shown.isCurrency else { return money.isMoney && place.isMeasureWritten && isOfKind }
    return place.isMeasureWritten || !isOfKind
  }

  /// Takes a number whose measure is written in the table, which goes before the money that a format names;
  /// where they differ, both readings are told.
  private func takeStored(
    _ stored: StoredNumber, _ value: Quantity, besides currency: Measure, _ bytes: Span<UInt8>,
    _ place: FigurePlace, _ reading: inout FileReading
  ) {
    let own = context(at: place).measure
    guard takeStored(stored, bytes, .number, place, &reading),
      place.typedMeasure.map({ measures[$0] }) ?? own != currency,
      let power = currency.powerOfTen(to: own), let other = value.scaled(byPowerOfTen: power)
    else { return }
    report(
      .ambiguousNumber(read: value.description, other: other.description, .format), bytes, place,
      &reading)
  }
}
