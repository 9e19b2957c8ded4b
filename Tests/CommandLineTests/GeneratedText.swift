/// What `thidua generate` prints, taken apart: which commands stand in it, and each one's options.
struct GeneratedText {
  enum Kind: String, CaseIterable {
    case bash, zsh, fish, man

    /// Whether the options that all commands have stand with each of them.
    var repeatsCommonOptions: Bool { self == .bash || self == .zsh }
  }

  let kind: Kind
  let text: String

  private var lines: [Substring] { text.split(separator: "\n") }

  /// The names of the commands, in their order.
  var commands: [String] {
    switch kind {
    case .bash:
      words(of: lines.first { $0.contains(" --help --version") && $0.contains("_offer ''") })
        .filter { !$0.hasPrefix("-") }
    case .zsh: lines.compactMap { $0.firstMatch(of: /^    '([a-z]+):/)?.1 }.map(String.init)
    case .fish:
      lines.compactMap {
        $0.firstMatch(of: #/'not __fish_seen_subcommand_from [a-z ]+' -f -a ([a-z]+) /#)?.1
      }
      .map(String.init)
    case .man: lines.compactMap { $0.firstMatch(of: /^\.SS thidua ([a-z]+)/)?.1 }.map(String.init)
    }
  }

  /// The long names of the options in a command's own section, in their order.
  func options(of command: String) -> [String] {
    switch kind {
    case .bash:
      words(of: lines.first { $0.hasPrefix("    \(command),-*) ") }).filter { $0.hasPrefix("--") }
    case .zsh:
      section(from: "    \(command)) ", to: { $0.hasSuffix(";;") })
        .compactMap { $0.firstMatch(of: /^      '(?:\(-[a-z] --[a-z-]+\))?(--[a-z-]+)[=\[]/)?.1 }
        .map(String.init)
    case .fish: fishOptions { $0.contains("'__fish_seen_subcommand_from \(command)'") }
    case .man: manOptions(below: ".SS thidua \(command) ")
    }
  }

  /// The long names of the options that all commands have, where they stand apart.
  var commonOptions: [String] {
    switch kind {
    case .bash, .zsh: []
    case .fish: fishOptions { !$0.contains(" -n ") }
    case .man:
      manOptions(below: ".SH TÙY CHỌN CHUNG") + manOptions(below: ".SH COMMON OPTIONS")
    }
  }

  /// The words that a line of bash offers.
  private func words(of line: Substring?) -> [String] {
    guard let offered = line?.firstMatch(of: /_offer '' (.*?)( ;;)?$/)?.1 else { return [] }
    return offered.split(separator: " ").map(String.init)
  }

  private func fishOptions(where isMeant: (Substring) -> Bool) -> [String] {
    lines.filter(isMeant).compactMap { $0.firstMatch(of: #/ -l ([a-z-]+) /#)?.1 }.map { "--" + $0 }
  }

  private func manOptions(below heading: String) -> [String] {
    section(from: heading, to: { $0.hasPrefix(".S") })
      .map { $0.replacing("\\-", with: "-") }
      .compactMap { $0.firstMatch(of: /^\.B .*?(--[a-z-]+)/)?.1 }.map(String.init)
  }

  /// The lines between one that begins like this and the next one that ends the section.
  private func section(from heading: String, to isEnd: (Substring) -> Bool) -> [Substring] {
    guard let start = lines.firstIndex(where: { $0.hasPrefix(heading) }) else { return [] }
    let rest = lines[(start + 1)...]
    return Array(rest[..<(rest.firstIndex(where: isEnd) ?? rest.endIndex)])
  }
}

/// The sections of a help text in English.
struct HelpSections {
  private var lines: [String: [Substring]] = [:]

  init(_ text: String) {
    var title = ""
    for line in text.split(separator: "\n") {
      if !line.hasPrefix(" "), line.hasSuffix(":") {
        title = String(line.dropLast())
      } else {
        lines[title, default: []].append(line)
      }
    }
  }

  /// The names of the commands, in their order.
  var commands: [String] {
    lines["Commands", default: []].compactMap { $0.firstMatch(of: #/^  ([a-z]+) /#)?.1 }
      .map(String.init)
  }

  /// The long names of the command's own options, in their order.
  var options: [String] { options(in: "Options") }

  /// The long names of the options that all commands have, in their order.
  var commonOptions: [String] { options(in: "Common options") }

  private func options(in title: String) -> [String] {
    lines[title, default: []].compactMap { $0.firstMatch(of: /^  (?:-[a-z], |    )(--[a-z-]+)/)?.1 }
      .map(String.init)
  }
}
