internal import CZlib

/// Writes ZIP files entry by entry, right ones and wrong ones.
///
/// Independent of the code that reads them. Everything in a header can be set apart from what is
/// stored, so that a test can make a file that lies.
public struct ZIPWriter: Sendable {
  /// What the headers say instead of the truth.
  public struct Lies: Sendable {
    /// The size that is declared.
    public var size: Int?
    /// The packed size that is declared.
    public var packedSize: Int?
    /// The checksum that is declared.
    public var checksum: UInt32?
    /// The flags; bit 0 means encrypted.
    public var flags: UInt16 = 0
    /// The method of packing that is declared: 0 stored, 8 deflated.
    public var method: UInt16?

    /// Makes lies; those that are nil are none.
    public init(
      size: Int? = nil, packedSize: Int? = nil, checksum: UInt32? = nil, flags: UInt16 = 0,
      method: UInt16? = nil
    ) {
      self.size = size
      self.packedSize = packedSize
      self.checksum = checksum
      self.flags = flags
      self.method = method
    }
  }

  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  private let usesZIP64: Bool

  private let strategy: Int32

  /// Begins an empty file; `usesZIP64` writes sizes and places with 64 bits, `usesFixedCodes` packs
  /// with the codes that the format itself has, as small packers do.
  public init(usesZIP64: Bool = false, usesFixedCodes: Bool = false) {
    self.usesZIP64 = usesZIP64
    strategy = usesFixedCodes ? Z_FIXED : Z_DEFAULT_STRATEGY
  }

  /// Adds an entry, deflated unless it is to be stored as it is.
  public mutating func add(
    _ name: [UInt8], _ content: [UInt8], stored: Bool = false, lies: Lies = Lies()
  ) {
    let packed = stored ? content : Self.deflate(content, strategy)
    let offset = body.count
    var fields: [UInt8] = []
    fields += Self.bytes(usesZIP64 ? 45 : 20, 2) + Self.bytes(Int(lies.flags), 2)
    fields += Self.bytes(Int(lies.method ?? (stored ? 0 : 8)), 2) + Self.bytes(0x0021_0000, 4)
    fields += Self.bytes(Int(lies.checksum ?? Self.checksum(content)), 4)
    let sizes = (lies.packedSize ?? packed.count, lies.size ?? content.count)
    fields += Self.bytes(usesZIP64 ? 0xFFFF_FFFF : sizes.0, 4)
    fields += Self.bytes(usesZIP64 ? 0xFFFF_FFFF : sizes.1, 4)
    fields += Self.bytes(name.count, 2)
    var extra = usesZIP64 ? Self.bytes(sizes.1, 8) + Self.bytes(sizes.0, 8) : []
    body += Self.bytes(0x0403_4B50, 4) + fields + Self.bytes(usesZIP64 ? extra.count + 4 : 0, 2)
    body += name + (usesZIP64 ? Self.bytes(1, 2) + Self.bytes(extra.count, 2) : []) + extra
    body += packed
    if usesZIP64 { extra += Self.bytes(offset, 8) }
    directory += Self.bytes(0x0201_4B50, 4) + Self.bytes(usesZIP64 ? 45 : 20, 2) + fields
    directory += Self.bytes(usesZIP64 ? extra.count + 4 : 0, 2) + [UInt8](repeating: 0, count: 10)
    directory += Self.bytes(usesZIP64 ? 0xFFFF_FFFF : offset, 4) + name
    directory += (usesZIP64 ? Self.bytes(1, 2) + Self.bytes(extra.count, 2) : []) + extra
    count += 1
  }

  /// Adds an entry with a text.
  public mutating func add(_ name: String, _ content: String) {
    add(Array(name.utf8), Array(content.utf8))
  }

  /// The whole file.
  public var bytes: [UInt8] {
    var result = body + directory
    if usesZIP64 {
      result += Self.bytes(0x0606_4B50, 4) + Self.bytes(44, 8) + Self.bytes(45, 2)
      result += Self.bytes(45, 2) + Self.bytes(0, 8) + Self.bytes(count, 8) + Self.bytes(count, 8)
      result += Self.bytes(directory.count, 8) + Self.bytes(body.count, 8)
      result += Self.bytes(0x0706_4B50, 4) + Self.bytes(0, 4)
      result += Self.bytes(body.count + directory.count, 8) + Self.bytes(1, 4)
    }
    result += Self.bytes(0x0605_4B50, 4) + Self.bytes(0, 4)
    result += Self.bytes(usesZIP64 ? 0xFFFF : count, 2) + Self.bytes(usesZIP64 ? 0xFFFF : count, 2)
    result += Self.bytes(usesZIP64 ? 0xFFFF_FFFF : directory.count, 4)
    result += Self.bytes(usesZIP64 ? 0xFFFF_FFFF : body.count, 4) + Self.bytes(0, 2)
    return result
  }
}

extension ZIPWriter {
  private static func bytes(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer {
      UInt32(truncatingIfNeeded: unsafe crc32(0, $0.baseAddress, UInt32($0.count)))
    }
  }

  /// Deflates without a header of zlib's own.
  private static func deflate(_ content: [UInt8], _ strategy: Int32) -> [UInt8] {
    var content = content
    var stream = unsafe z_stream()
    // Negative window bits: no header.
    unsafe deflateInit2_(
      &stream, 6, Z_DEFLATED, -15, 8, strategy, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { _ = unsafe deflateEnd(&stream) }
    var packed = [UInt8](
      repeating: 0, count: Int(unsafe deflateBound(&stream, UInt(content.count))))
    unsafe content.withUnsafeMutableBufferPointer { input in
      unsafe packed.withUnsafeMutableBufferPointer { output in
        unsafe stream.next_in = input.baseAddress
        unsafe stream.avail_in = UInt32(input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
        _ = unsafe CZlib.deflate(&stream, Z_FINISH)
      }
    }
    return Array(packed.prefix(Int(unsafe stream.total_out)))
  }
}
