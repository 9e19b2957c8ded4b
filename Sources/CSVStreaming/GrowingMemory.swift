import Glibc

/// Memory of its own for plain values; it grows by doubling and is never counted or checked.
@safe struct GrowingMemory<Element: BitwiseCopyable>: ~Copyable {
  /// Where it begins; moves when it grows.
  private(set) var start: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    unsafe start = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { unsafe start.deallocate() }

  subscript(index: Int) -> Element {
    @inline(__always) get { unsafe start[index] }
    @inline(__always) set { unsafe start[index] = newValue }
  }

  /// Whether so many more have room.
  func hasRoom(for added: Int) -> Bool { added <= capacity - count }

  /// Sees to it that so many more have room.
  mutating func makeRoom(for added: Int) { if !hasRoom(for: added) { grow(to: count + added) } }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(to: count + 1) }
    unsafe (start + count).initialize(to: element)
    count += 1
  }

  mutating func shorten(to count: Int) { self.count = count }

  /// Forgets the first elements and moves the others to the front.
  mutating func drop(first dropped: Int) {
    count -= dropped
    unsafe memmove(start, start + dropped, count * MemoryLayout<Element>.stride)
  }

  private mutating func grow(to count: Int) {
    capacity = max(count, capacity * 2)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    unsafe larger.update(from: start, count: self.count)
    unsafe start.deallocate()
    unsafe start = larger
  }
}

extension GrowingMemory<UInt8> {
  /// Appends bytes from elsewhere, for which there is room.
  @inline(__always)
  mutating func append(from source: UnsafeRawPointer, _ added: Int) {
    unsafe copyBytes(source, to: start + count, added)
    count += added
  }
}

/// Copies bytes that do not overlap; few of them as two halves that may, which is less than a call.
@inline(__always)
private func copyBytes(
  _ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, _ count: Int
) {
  switch count {
  case 8...16: unsafe copyHalves(as: UInt64.self, source, to: target, count)
  case 4..<8: unsafe copyHalves(as: UInt32.self, source, to: target, count)
  case 2..<4: unsafe copyHalves(as: UInt16.self, source, to: target, count)
  default: unsafe memcpy(target, source, count)
  }
}

@inline(__always)
private func copyHalves<Half: FixedWidthInteger & BitwiseCopyable>(
  as half: Half.Type, _ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, _ count: Int
) {
  let last = count - MemoryLayout<Half>.size
  let head = unsafe source.loadUnaligned(as: half)
  let tail = unsafe source.loadUnaligned(fromByteOffset: last, as: half)
  unsafe target.storeBytes(of: head, as: half)
  unsafe target.storeBytes(of: tail, toByteOffset: last, as: half)
}
