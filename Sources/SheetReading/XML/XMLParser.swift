import CExpat
import Glibc

/// The sole owner of a parser of the C library.
@safe struct XMLParser: ~Copyable {
  private static let pieceBytes: Int32 = 1 << 16
  private let parser: OpaquePointer

  /// Reads a part from beginning to end, or until the handler has enough.
  static func read(
    _ name: String, of archive: PackageArchive, as role: PartRole, into handler: XMLHandler
  ) throws(SheetError) {
    let part = try PartReader(name, of: archive, as: role)
    let parser = try XMLParser(part.name, handler)
    try parser.feed(part, to: handler)
  }

  private init(_ part: String, _ handler: XMLHandler) throws(SheetError) {
    guard let parser = unsafe XML_ParserCreateNS(nil, 1) else {
      throw SheetError(.unreadable(ENOMEM), part: part)
    }
    unsafe self.parser = parser
    unsafe handler.parser = parser
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(handler).toOpaque())
    unsafe XML_SetElementHandler(parser, startElement, endElement)
    unsafe XML_SetCharacterDataHandler(parser, characters)
    unsafe XML_SetStartDoctypeDeclHandler(parser, startDoctype)
  }

  deinit { unsafe XML_ParserFree(parser) }

  private func feed(_ part: PartReader, to handler: XMLHandler) throws(SheetError) {
    defer { unsafe handler.parser = nil }
    var fed = 0
    while true {
      guard let buffer = unsafe XML_GetBuffer(parser, Self.pieceBytes) else {
        throw SheetError(.unreadable(ENOMEM), part: part.name)
      }
      let count = unsafe try part.read(
        into: UnsafeMutableRawBufferPointer(start: buffer, count: Int(Self.pieceBytes)))
      let status = unsafe XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0)
      if let failure = handler.failure { throw SheetError(failure, part: part.name) }
      if handler.isStopped { return }
      guard status == XML_STATUS_OK else { throw SheetError(.damaged(.xml), part: part.name) }
      if count == 0 { return }
      fed += count
      // What the library holds back is a tag that has not ended yet.
      guard fed - max(0, Int(unsafe XML_GetCurrentByteIndex(parser))) <= Limits.tagBytes else {
        throw SheetError(.limit(.tag), part: part.name)
      }
    }
  }
}

private func handler(_ context: UnsafeMutableRawPointer?) -> Unmanaged<XMLHandler>? {
  unsafe context.map { unsafe Unmanaged<XMLHandler>.fromOpaque($0) }
}

private func startElement(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?,
  _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
) {
  guard let name = unsafe name, let attributes = unsafe attributes else { return }
  let element = unsafe XMLElement(name: name, attributes: attributes)
  unsafe handler(context)?._withUnsafeGuaranteedRef { $0.start(element) }
}

private func endElement(_ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?) {
  unsafe handler(context)?._withUnsafeGuaranteedRef { $0.end() }
}

private func characters(
  _ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<XML_Char>?, _ count: Int32
) {
  let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
  unsafe handler(context)?._withUnsafeGuaranteedRef {
    unsafe $0.characters(bytes.assumingMemoryBound(to: UInt8.self))
  }
}

private func startDoctype(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?,
  _ system: UnsafePointer<XML_Char>?, _ publicName: UnsafePointer<XML_Char>?, _ hasSubset: Int32
) {
  unsafe handler(context)?._withUnsafeGuaranteedRef { $0.fail(.damaged(.documentType)) }
}
