package firebreak.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages of the project promise a reader: links that lead somewhere, commands that exist.
 */
class DocsTest {

  static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#\\s]+)");
  private static final Pattern COMMAND = Pattern.compile("\\./firebreak ([a-z]+)([^\\n`]*)");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z]+");

  static List<Path> pages() throws IOException {
    try (var docs = Files.walk(HOME.resolve("docs"))) {
      var inDocs = docs.filter(file -> file.toString().endsWith(".md"));
      var onTop = Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(HOME::resolve);
      return Stream.concat(onTop, inDocs).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_link_leads_somewhere(Path page) throws IOException {
    var targets = LINK.matcher(Files.readString(page)).results().map(link -> link.group(1));

    assertThat(targets.map(page.getParent()::resolve))
        .allSatisfy(target -> assertThat(target).exists());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_command_is_one_that_the_launcher_knows(Path page) throws Exception {
    var known = printedBy("help");

    assertThat(commandsOn(page).map(command -> command.group(1)))
        .allSatisfy(command -> assertThat(known).contains("./firebreak " + command));
  }

  @Test
  void every_option_of_a_start_or_a_test_is_one_that_the_launcher_explains() throws Exception {
    var known = printedBy("help");
    for (var page : pages()) {
      var options =
          commandsOn(page)
              .filter(command -> !command.group(1).equals("replay"))
              .flatMap(command -> OPTION.matcher(command.group(2)).results())
              .map(MatchResult::group);
      assertThat(options)
          .as(page.toString())
          .allSatisfy(option -> assertThat(known).contains(option));
    }
  }

  @Test
  void says_no_to_a_command_that_does_not_exist() throws Exception {
    var process = launcher("dance").start();

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
        .contains("there is no command 'dance'");
    assertThat(process.waitFor()).isEqualTo(1);
  }

  private static Stream<MatchResult> commandsOn(Path page) throws IOException {
    return COMMAND.matcher(Files.readString(page)).results();
  }

  private static String printedBy(String command) throws IOException {
    return new String(launcher(command).start().getInputStream().readAllBytes(), UTF_8);
  }

  private static ProcessBuilder launcher(String command) {
    return new ProcessBuilder("./firebreak", command)
        .directory(HOME.toFile())
        .redirectErrorStream(true);
  }
}
