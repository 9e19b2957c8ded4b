internal import CZlib
internal import Glibc

/// The entries of a ZIP file, unpacked into memory and checked against their checksums.
///
/// Independent of the code that writes workbooks, so that tests can trust what it reads.
public struct ZIPArchive: Sendable {
  /// What is wrong with a ZIP file.
  public struct Fault: Error, CustomStringConvertible {
    /// The fault in a few words.
    public let description: String
  }

  /// The entries' names in the order of the file's directory.
  public private(set) var names: [String] = []

  /// The entries' contents by name.
  private var contents: [String: [UInt8]] = [:]

  /// The archive in a file.
  public init(path: String) throws {
    try self.init(bytes: try Self.bytes(ofFile: path))
  }

  /// The archive in some bytes.
  public init(bytes: [UInt8]) throws {
    let reader = ByteReader(bytes: bytes)
    guard let end = reader.lastOffset(of: 0x0605_4B50) else {
      throw Fault(description: "no end of directory")
    }
    var offset = try reader.integer32(at: end + 16)
    for _ in 0..<(try reader.integer16(at: end + 10)) {
      offset = try addEntry(at: offset, of: reader)
    }
  }

  /// The bytes of an entry.
  public func bytes(of name: String) throws -> [UInt8] {
    guard let bytes = contents[name] else { throw Fault(description: "no entry \(name)") }
    return bytes
  }

  /// The text of an entry, which must be UTF-8.
  public func text(of name: String) throws -> String {
    guard let text = String(validating: try bytes(of: name), as: UTF8.self) else {
      throw Fault(description: "\(name) is not UTF-8")
    }
    return text
  }
}

extension ZIPArchive {
  /// Unpacks the entry whose directory record is at an offset; returns where the next record is.
  private mutating func addEntry(at offset: Int, of reader: ByteReader) throws -> Int {
    guard try reader.integer32(at: offset) == 0x0201_4B50 else {
      throw Fault(description: "no directory record at \(offset)")
    }
    let nameLength = try reader.integer16(at: offset + 28)
    let nameBytes = try reader.bytes(at: offset + 46, count: nameLength)
    guard let name = String(validating: nameBytes, as: UTF8.self) else {
      throw Fault(description: "the name at \(offset) is not UTF-8")
    }
    guard contents[name] == nil else { throw Fault(description: "\(name) is there twice") }
    names.append(name)
    contents[name] = try unpack(name, recordAt: offset, of: reader)
    return offset + 46 + nameLength + (try reader.integer16(at: offset + 30))
      + (try reader.integer16(at: offset + 32))
  }

  private func unpack(_ name: String, recordAt offset: Int, of reader: ByteReader) throws -> [UInt8]
  {
    let packedSize = try reader.integer32(at: offset + 20)
    let size = try reader.integer32(at: offset + 24)
    let local = try reader.integer32(at: offset + 42)
    let start =
      local + 30 + (try reader.integer16(at: local + 26)) + (try reader.integer16(at: local + 28))
    let packed = try reader.bytes(at: start, count: packedSize)
    let method = try reader.integer16(at: offset + 10)
    let unpacked = method == 0 ? packed : try Self.inflate(packed, size: size)
    guard unpacked.count == size else { throw Fault(description: "\(name) has another size") }
    guard Self.checksum(of: unpacked) == (try reader.integer32(at: offset + 16)) else {
      throw Fault(description: "\(name) does not match its checksum")
    }
    return unpacked
  }

  private static func inflate(_ packed: [UInt8], size: Int) throws -> [UInt8] {
    var packed = packed
    var stream = unsafe z_stream()
    // Negative window bits: the data has no header of its own.
    guard
      unsafe inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw Fault(description: "zlib does not start") }
    defer { _ = unsafe inflateEnd(&stream) }
    var result = [UInt8](repeating: 0, count: size + 1)
    let status = unsafe packed.withUnsafeMutableBufferPointer { input in
      unsafe result.withUnsafeMutableBufferPointer { output in
        unsafe stream.next_in = input.baseAddress
        unsafe stream.avail_in = UInt32(input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
        return unsafe CZlib.inflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { throw Fault(description: "zlib stops with \(status)") }
    result.removeLast(result.count - Int(unsafe stream.total_out))
    return result
  }

  private static func checksum(of bytes: [UInt8]) -> Int {
    unsafe bytes.withUnsafeBufferPointer {
      Int(unsafe crc32(0, $0.baseAddress, UInt32($0.count)))
    }
  }

  private static func bytes(ofFile path: String) throws -> [UInt8] {
    guard let file = unsafe fopen(path, "rb") else {
      throw Fault(description: "\(path) cannot be opened")
    }
    defer { _ = unsafe fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, file)
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }
}

/// Little-endian numbers out of bytes, none of them outside.
private struct ByteReader {
  let bytes: [UInt8]

  func bytes(at offset: Int, count: Int) throws -> [UInt8] {
    guard offset >= 0, count >= 0, offset + count <= bytes.count else {
      throw ZIPArchive.Fault(description: "\(count) bytes at \(offset) are outside the file")
    }
    return Array(bytes[offset..<offset + count])
  }

  func integer16(at offset: Int) throws -> Int {
    let bytes = try bytes(at: offset, count: 2)
    return Int(bytes[0]) | Int(bytes[1]) << 8
  }

  func integer32(at offset: Int) throws -> Int {
    try integer16(at: offset) | integer16(at: offset + 2) << 16
  }

  func lastOffset(of signature: Int) -> Int? {
    stride(from: bytes.count - 22, through: 0, by: -1).first {
      (try? integer32(at: $0)) == signature
    }
  }
}
