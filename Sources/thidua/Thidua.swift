/// The command-line tool.
@main struct Thidua {
  static func main() {}
}
