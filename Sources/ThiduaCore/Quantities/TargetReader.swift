/// Reads targets as clerks write them: a number, a bound, a range, a change or a status.
public enum TargetReader {
  /// Reads a cell of planned values; the bytes are its UTF-8.
  ///
  /// Words of the indicator's name may stand in the cell, as in `giảm tỷ lệ hộ nghèo 3% trở lên`.
  public static func read(
    _ bytes: Span<UInt8>, context: NumberContext, indicatorName: String
  ) -> TargetReading {
    if let number = NumberReader.quickReading(bytes, context) { return TargetReading(number) }
    guard !NumberReader.holdsNumbersOnLines(bytes) else {
      return .fault(.badTarget(.badNumber(.severalNumbers)))
    }
    let cell = CellText(FoldedText.cleaned(bytes))
    let key = FoldedText.caseKey(cell.text(from: 0))
    guard !cell.isPlaceholder, !MissingWord.isMissing(key, isStatus: context.isStatus) else {
      return .missing
    }
    guard !context.isStatus else { return status(key) }
    if let date = DateLikeCell(key) {
      let separator = context.measure.isCountable ? "/" : "-"
      let possible = date.possibleText(separator: separator, sorted: true)
      return .fault(.dateLike(possible: possible))
    }
    if let plain = NumberAside.withoutShare(cell.text(from: 0), isShare: context.measure.isShare) {
      return read(Array(plain.utf8).span, context: context, indicatorName: indicatorName)
    }
    if key.hasPrefix("#") { return .fault(.badTarget(.badNumber(.errorValue))) }
    var parser = TargetParser(cell: cell, context: context, indicatorName: indicatorName)
    do {
      return try parser.reading()
    } catch {
      return .fault(error)
    }
  }

  private static func status(_ key: String) -> TargetReading {
    let isToBeMet = StatusWord.isToBeMet(key)
    if isToBeMet == true { return .target(.point(Ratio(1)), []) }
    let isRefused = isToBeMet == false || key.hasPrefix("không ")
    return .fault(.badTarget(isRefused ? .notToBeMet : .badNumber(.noStatus)))
  }
}

extension TargetReading {
  /// A number alone is a target that only this value meets.
  fileprivate init(_ number: NumberReading) {
    switch number {
    case .missing: self = .missing
    case .value(let value, let notes): self = .target(.point(Ratio(value)), notes)
    case .ambiguous(let number):
      self = .ambiguous(
        AmbiguousTarget(
          grouped: .point(Ratio(number.grouped)), decimal: .point(Ratio(number.decimal)),
          notes: number.notes))
    case .fault(let fault): self = .fault(TargetFault(fault))
    }
  }
}

extension TargetFault {
  /// The fault of a target that lies in one of its numbers.
  init(_ fault: NumberFault) {
    switch fault {
    case .badNumber(let reason): self = .badTarget(.badNumber(reason))
    case .wrongMeasure(let text): self = .wrongMeasure(text)
    case .dateLike(let possible): self = .dateLike(possible: possible)
    case .negative(let value): self = .negative(value)
    }
  }
}
