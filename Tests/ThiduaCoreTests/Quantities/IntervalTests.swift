import Testing
import ThiduaCore

@Suite("Targets add as intervals")
struct IntervalTests {
  private let range = Interval(low: .of("85"), high: .of("95"))

  @Test func `closed bounds add`() {
    #expect(range + .point(.of("0.5")) == Interval(low: .of("85.5"), high: .of("95.5")))
  }

  @Test func `an absent bound makes the sum's bound absent`() {
    let atLeast = Interval(low: .of("10"), high: nil)
    #expect(range + atLeast == Interval(low: .of("95"), high: nil))
    let atMost = Interval(low: nil, high: .of("1"))
    #expect(atLeast + atMost == Interval(low: nil, high: nil))
  }

  @Test func `an open bound makes the sum's bound open`() {
    let above = Interval(low: .of("10"), lowIsOpen: true, high: .of("20"))
    #expect(range + above == Interval(low: .of("95"), lowIsOpen: true, high: .of("115")))
    let below = Interval(low: nil, high: .of("1"), highIsOpen: true)
    #expect(above + below == Interval(low: nil, high: .of("21"), highIsOpen: true))
  }

  @Test func `stretch bounds add where all have one`() {
    let first = Interval(low: nil, high: .of("1"), highIsOpen: true, stretch: .of("0.8"))
    let second = Interval(low: nil, high: .of("2"), stretch: .of("1.5"))
    #expect((first + second).stretch == .of("2.3"))
    #expect((first + range).stretch == nil)
  }

  @Test func `a sum of several`() {
    #expect(
      Interval.sum(of: [range, range, .point(Ratio(1))])
        == Interval(low: .of("171"), high: .of("191")))
    #expect(Interval.sum(of: []) == nil)
  }

  @Test func `a point has one value`() {
    #expect(Interval.point(.of("5")).pointValue == .of("5"))
    #expect(Interval(low: .of("0.5"), high: Ratio(1) / Ratio(2)).isPoint)
    #expect(!range.isPoint)
    #expect(!Interval(low: .of("5"), high: .of("5"), highIsOpen: true).isPoint)
    #expect(Interval(low: .of("5"), high: nil).pointValue == nil)
  }

  @Test func `an end without a bound is never open`() {
    #expect(!Interval(low: nil, lowIsOpen: true, high: nil).lowIsOpen)
  }
}
