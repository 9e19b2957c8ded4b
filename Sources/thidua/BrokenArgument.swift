/// Arguments whose bytes are no UTF-8, which Swift repairs without a word.
enum BrokenArgument {
  /// The first of them, as far as it can be read; nothing where all are texts.
  static var first: String? {
    for place in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = unsafe CommandLine.unsafeArgv[place] else { continue }
      if unsafe String(validatingCString: argument) == nil {
        return unsafe String(cString: argument)
      }
    }
    return nil
  }
}
