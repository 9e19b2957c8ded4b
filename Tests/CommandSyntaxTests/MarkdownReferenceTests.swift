import CommandSyntax
import Testing

@Suite("The reference of all commands") struct MarkdownReferenceTests {
  private let small = ToolDescription(
    name: "thidua", version: "1", summary: LocalizedText(vi: "Tóm tắt.", en: "Summary."),
    commands: [aboutCommand, rollupCommand],
    exitStatuses: [ExitStatusDescription("0", LocalizedText(vi: "Xong.", en: "Done."))])

  @Test func `commands, common options and exit statuses follow each other`() {
    #expect(
      small.markdownReference(in: .en) == """
        ### `thidua about`

        Tells about the tool.

        ```sh
        thidua about [options]
        ```

        ### `thidua rollup`

        Rolls up the figures of a period.

        ```sh
        thidua rollup [CAMPAIGN-FOLDER] --period P [options]
        ```

        | Options | Meaning |
        | --- | --- |
        | `--period P` | The period, such as 2023-Q2. |
        | `-o`, `--out DIR` | Write here instead of the campaign's own folder out; what it holds \
        is replaced whole. |
        | `--baseline BASELINE` | The plan to compare with. Accepted: registered, assigned. |

        Examples:

        ```sh
        # Rolls up the second quarter of the campaign here.
        thidua rollup --period 2023-Q2
        ```

        ### Common options

        | Options | Meaning |
        | --- | --- |
        | `-h`, `--help` | Show help and exit. |
        | `--version` | Show the version and exit. |
        | `--lang vi\\|en` | Language of messages: Vietnamese (the default) or English. |
        | `-q`, `--quiet` | Speak only of errors. |
        | `--no-color` | Use no colours on the screen. |

        ### Exit statuses

        | Status | Meaning |
        | --- | --- |
        | 0 | Done. |

        """)
  }

  @Test func `Vietnamese is the language where none is chosen`() {
    #expect(small.markdownReference() == small.markdownReference(in: .vi))
    #expect(small.markdownReference().contains("### Tùy chọn chung\n"))
  }
}
