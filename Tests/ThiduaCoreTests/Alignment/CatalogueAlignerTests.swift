import TestSupport
import Testing
import ThiduaCore

@Suite("Rows without codes find their indicators")
struct CatalogueAlignerTests {
  @Test func `the real plan lands on its 77 indicators`() throws {
    let codes = try rows(of: "ngo-may-2023.values.csv").map { $0["code"] ?? "" }
    let placed = NgoMay.aligner.place(NgoMay.plan.map(\.row)).compactMap(\.indicator)
    #expect(placed.map { NgoMay.indicators[$0].code } == codes)
    #expect(codes.count == 77)
  }

  private static let plain = Mutilation.all(.noDiacritics, .noNumbers, .noMeasures)

  @Test(
    arguments: [
      .sectionsSwapped, .all(.sectionsSwapped, plain), .seasonsSwapped,
      .all(.seasonsSwapped, plain),
      .capitals, .decomposed, .noDiacritics, .someDiacriticsLost, .noNumbers, .noMeasures,
      .someMeasuresLost, .fullNames, .headingsRemoved, .all(.headingsRemoved, plain), .twice,
      .siblingsSwapped, .all(.siblingsSwapped, plain), .strangersAdded,
      .all(.strangersAdded, plain),
      .strangersInstead, .all(.strangersInstead, plain), .oneSection,
      .all(.oneSection, .headingsRemoved),
      .all(.strangersAdded, .strangersInstead, .siblingsSwapped, .sectionsSwapped, .capitals),
    ] as [Mutilation]) func `every row is placed right`(_ mutilation: Mutilation)
  {
    let tally = tally(of: mutilation, tables: 12)
    #expect(tally.wrong == 0 && tally.none == 0, "\(tally)")
  }

  /// Of ten slips about two make another word of a short one, which is nobody's to mend.
  ///
  /// A slip that makes `dau` of `rau` is seen as `Đậu`, with a warning: at most three of a thousand, none certain. Where
  /// one makes another season of a heading (`VỤ MƯA`), all rows below it are told.
  @Test(
    arguments: [
      (.fewSlips, 97), (.all(.sectionsSwapped, .fewSlips), 97), (.oneSlip, 71), (.twoSlips, 35),
      (.all(.strangersAdded, .strangersInstead, .oneSlip), 70),
      (.all(.seasonsSwapped, .headingsRemoved), 97), (.oneSeason, 90),
      (.all(.oneSeason, .headingsRemoved), 80), (.all(.oneSeason, .siblingsSwapped), 85),
    ] as [(Mutilation, Int)])
  func `rather no place than a wrong one`(_ mutilation: Mutilation, _ placedOfHundred: Int) {
    let tally = tally(of: mutilation, tables: 12)
    #expect(tally.wrongAndCertain == 0, "\(tally)")
    let placed = tally.certain + tally.likely
    #expect(tally.wrong * 1000 <= 3 * placed, "\(tally)")
    #expect(placed * 100 >= placedOfHundred * (placed + tally.none), "\(tally)")
  }

  @Test(
    arguments: [
      .all(), plain, .headingsRemoved, .all(.headingsRemoved, .noNumbers),
    ] as [Mutilation], [.tenRowsRemoved, .tenInARowRemoved] as [Mutilation])
  func `what is left is placed right where the text tells`(
    _ mutilation: Mutilation, _ removal: Mutilation
  ) {
    var generator = SeededGenerator(seed: 5)
    let whole = mutilation.change(NgoMay.plan, &generator)
    var determined = Tally()
    var open = Tally()
    for _ in 0..<60 {
      let rows = removal.change(whole, &generator)
      let tells = Embedding.isDetermined(rows, in: whole)
      determined.add(rows, counting: tells)
      open.add(rows, counting: tells.map { !$0 })
      expectReadAsWritten(rows)
    }
    #expect(determined.wrong == 0 && determined.none == 0, "\(determined)")
    #expect(open.wrongAndCertain == 0, "\(open)")
  }

  /// Where `Sản lượng` and the next crop's `Diện tích` are both gone, the next crop's `Sản lượng`
  /// stands below this crop's `Diện tích`: that is what the text says, and a warning is due.
  private func expectReadAsWritten(_ rows: [TypedRow]) {
    let placements = NgoMay.aligner.place(rows.map(\.row))
    for (index, placement) in placements.enumerated() {
      guard let place = placement.indicator, place != rows[index].meant else { continue }
      #expect(Mutilation.isPart(rows[index].row), "\(rows[index].row.label)")
      #expect(
        index > 0 && placements[index - 1].indicator == place - 1,
        "\(rows[max(0, index - 3)...min(rows.count - 1, index + 2)].map(\.row.label)) read \(NgoMay.indicators[place].code)"
      )
      #expect(placement == .indicator(place, certainty: .likely))
    }
  }

  private func tally(of mutilation: Mutilation, tables: Int) -> Tally {
    var generator = SeededGenerator(seed: 3)
    var tally = Tally()
    for _ in 0..<tables { tally.add(mutilation.change(NgoMay.plan, &generator)) }
    return tally
  }
}
