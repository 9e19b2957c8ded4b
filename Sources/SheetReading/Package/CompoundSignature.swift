/// The bytes with which compound files begin: the workbooks, texts and presentations of Office until
/// 2003, and encrypted workbooks since.
package enum CompoundSignature {
  /// All eight of them.
  package static let bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
}
