package firebreak.desk.guarding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GuardCommandTest {

  static final String CALM =
      "Anna, we are sorry that your parcel came broken. That should not have happened. Please send"
          + " us a private message and we will look into it today.";

  @Test
  void answers_every_line_with_a_verdict_and_the_exact_stretch_of_words() {
    var answers =
        judged(CALM, "Anna, you should have read the manual.", "!!! To jest Państwa wina");

    assertThat(answers)
        .extracting(GuardCommandTest::verdict)
        .containsExactly("pass", "block", "block");
    var blame = found(answers.get(1), "tone.blaming");
    assertThat(blame.get("severity").stringValue()).isEqualTo("block");
    assertThat(blame.get("span").toString()).isEqualTo("[6,26]");
    assertThat(blame.get("why").stringValue()).contains("you should have read");
    assertThat(blame.get("suggestion").stringValue()).isNotBlank();
    assertThat(answers.get(2).get("language").stringValue()).isEqualTo("pl");
  }

  @Test
  void judges_by_the_rules_of_a_file(@TempDir Path folder) throws IOException {
    var file = folder.resolve("acme.yaml");
    Files.writeString(file, RulePaperTest.GOOD);
    var out = new ByteArrayOutputStream();
    var line = "{\"text\": \"Konkurencja ma to samo.\", \"lang\": \"pl\"}\n";

    int code =
        GuardCommand.run(
            new ByteArrayInputStream(line.getBytes(UTF_8)),
            out,
            OutputStream.nullOutputStream(),
            "--rules",
            file.toString());

    assertThat(code).isZero();
    assertThat(out.toString(UTF_8)).contains("own.rival-names", "O konkurencji nie mówimy.");
  }

  @Test
  void a_bad_file_of_rules_is_told_by_line_and_rule_and_judges_nothing(@TempDir Path folder)
      throws IOException {
    var file = folder.resolve("acme.yaml");
    Files.writeString(file, RulePaperTest.GOOD.replace("promise.time", "deletion: off\n  x"));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();

    int code =
        GuardCommand.run(
            new ByteArrayInputStream("Hello.\n".getBytes(UTF_8)),
            out,
            err,
            "--rules",
            file.toString());

    assertThat(code).isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(err.toString(UTF_8))
        .contains("line 4: rules.deletion may not be softer", "line 5: rules.x there is no");
  }

  @Test
  void counts_spans_in_code_points_and_hands_the_id_back() {
    var answer = judged("{\"id\":[7,\"a\"],\"text\":\"😡😡 You should have read the manual.\"}");

    assertThat(found(answer.getFirst(), "tone.blaming").get("span").toString()).isEqualTo("[3,23]");
    assertThat(answer.getFirst().get("id").toString()).isEqualTo("[7,\"a\"]");
  }

  @Test
  void takes_the_channel_the_place_and_the_customers_language_from_the_line() {
    var offer = "We will send you a voucher, Anna.";
    var answers =
        judged(
            line(offer, ""),
            line(offer, ",\"public\":false"),
            line(offer, ",\"channel\":\"email\""),
            line("We are looking into it. ".repeat(15), ",\"channel\":\"bluesky\""),
            line("We are looking into it. ".repeat(15), ",\"channel\":\"mastodon\""),
            line(CALM, ",\"lang\":\"pl\""),
            line("你".repeat(141), ",\"channel\":\"X\",\"lang\":\"zh\""));

    assertThat(rules(answers.get(0))).contains("compensation.public");
    assertThat(rules(answers.get(1))).doesNotContain("compensation.public");
    assertThat(rules(answers.get(2))).doesNotContain("compensation.public");
    assertThat(rules(answers.get(3))).contains("length.channel");
    assertThat(rules(answers.get(4))).doesNotContain("length.channel");
    assertThat(rules(answers.get(5))).contains("language.wrong");
    assertThat(rules(answers.get(6))).contains("length.channel");
  }

  @Test
  void knows_what_the_words_alone_cannot_tell() {
    var answers =
        judged(
            line(CALM, ",\"answering\":\"troll\""),
            line(CALM, ",\"answered\":true"),
            line(CALM, ",\"gate_shut\":true"),
            line(CALM, ",\"said\":[\"" + CALM.replace("Anna", "Tom") + "\"],\"name\":\"Anna\""),
            line("The charger melts.", ",\"untrue\":\"the charger melts\""),
            line("Just an isolated incident.", ",\"forbidden\":[\"isolated incident\"]"),
            line("Thanks for the kind words", ",\"answering\":\"praise\",\"name\":\"Thanks\""),
            line("We are aware of reports about the charger. ".repeat(4), ""));

    assertThat(rules(answers.get(0))).contains("target.hostile-author");
    assertThat(rules(answers.get(1))).contains("thread.second-reply");
    assertThat(rules(answers.get(2))).contains("gate.verify");
    assertThat(rules(answers.get(3))).contains("same-words");
    assertThat(rules(answers.get(4))).contains("claim.untrue");
    assertThat(rules(answers.get(5))).contains("playbook.forbidden");
    assertThat(verdict(answers.get(6))).isEqualTo("pass");
    assertThat(rules(answers.get(7))).contains("length.holding").doesNotContain("missing.name");
  }

  @Test
  void tells_a_statement_to_everybody_from_a_reply() {
    var answers =
        judged(
            "We are aware of an outage in the north and our engineers are on site. We will write again"
                + " at 18:00 on this page. We are sorry that so many people cannot make calls. Thank you"
                + " for your patience.",
            "Wiemy o awarii sieci na północy kraju. Na miejscu pracują technicy. Kolejne informacje o"
                + " 18:00. Dziękujemy za cierpliwość.",
            "We are aware of this issue with your order.",
            "We are looking into it.");

    assertThat(rules(answers.get(0))).contains("length.holding").doesNotContain("missing.name");
    assertThat(rules(answers.get(1))).contains("length.holding").doesNotContain("missing.name");
    assertThat(rules(answers.get(2))).contains("missing.name").doesNotContain("length.holding");
    assertThat(rules(answers.get(3))).contains("missing.name").doesNotContain("length.holding");
  }

  @Test
  void names_line_and_problem_of_what_it_cannot_read_and_goes_on() {
    var lines =
        List.of(
            "{\"text\":",
            "{\"words\":\"hello\"}",
            line("x", ",\"public\":\"perhaps\""),
            line("x", ",\"answering\":\"martians\""),
            "",
            "{\"text\":\"" + "a".repeat(Lines.LONGEST) + "\"}",
            CALM);

    var spoke = spoken(String.join("\r\n", lines), "--language", "pl");

    assertThat(spoke.code()).isEqualTo(1);
    assertThat(spoke.answers()).hasSize(lines.size());
    assertThat(problems(spoke.answers()))
        .satisfiesExactly(
            one -> assertThat(one).startsWith("1 not valid JSON"),
            two -> assertThat(two).contains("2 there is no \"text\""),
            three -> assertThat(three).contains("3 \"public\" must be true or false"),
            four -> assertThat(four).contains("4 \"answering\" is complaint, question"),
            five -> assertThat(five).isEqualTo("5 the line is empty"),
            six -> assertThat(six).contains("6 longer than 200000"));
    assertThat(verdict(spoke.answers().getLast())).isEqualTo("pass");
  }

  @Test
  void blocks_a_plain_line_that_is_too_long_to_read() {
    var answers = judged("a ".repeat(Lines.LONGEST));

    assertThat(rules(answers.getFirst())).containsExactly("length.unreadable");
  }

  @Test
  void answers_a_line_before_the_next_one_comes() throws Exception {
    var typed = new PipedOutputStream();
    var keyboard = new PipedInputStream(typed);
    var shown = new PipedOutputStream();
    var reader = new BufferedReader(new InputStreamReader(new PipedInputStream(shown), UTF_8));
    var end =
        CompletableFuture.supplyAsync(
            () -> GuardCommand.run(keyboard, shown, OutputStream.nullOutputStream()));

    typed.write((CALM + "\n").getBytes(UTF_8));
    typed.flush();
    assertThat(reader.readLine()).contains("\"verdict\":\"pass\"");
    typed.write("Shut up.\n".getBytes(UTF_8));
    typed.flush();
    assertThat(reader.readLine()).contains("\"verdict\":\"block\"");
    typed.close();

    assertThat(end.get(20, TimeUnit.SECONDS)).isZero();
  }

  @Test
  void stops_when_nobody_listens_any_more() {
    var gone =
        new OutputStream() {
          @Override
          public void write(int sign) throws IOException {
            throw new IOException("broken pipe");
          }
        };
    var much = String.join("\n", IntStream.range(0, 50).mapToObj(i -> CALM).toList());

    int code =
        GuardCommand.run(
            new ByteArrayInputStream(much.getBytes(UTF_8)), gone, OutputStream.nullOutputStream());

    assertThat(code).isEqualTo(1);
  }

  @Test
  void refuses_a_command_line_that_makes_no_sense() {
    assertThat(spoken("", "--channel", "pigeon").code()).isEqualTo(2);
    assertThat(spoken("", "--language", "de").code()).isEqualTo(2);
    assertThat(spoken("", "--help").code()).isZero();
  }

  @Test
  void answers_the_examples_of_its_page_as_they_stand_there() throws IOException {
    var page = Files.readString(Path.of("../docs/guard.md"));
    var examples =
        Pattern.compile("```jsonl\\n(.*?)```\\n\\n```jsonl\\n(.*?)```", Pattern.DOTALL)
            .matcher(page);

    assertThat(examples.find()).isTrue();
    var answers = judged(examples.group(1).strip().split("\n"));
    var promised = examples.group(2).strip().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(answers).isEqualTo(promised);
  }

  private static String line(String text, String more) {
    return "{\"text\":" + JsonMapper.shared().writeValueAsString(text) + more + "}";
  }

  private static List<JsonNode> judged(String... lines) {
    return spoken(String.join("\n", lines)).answers();
  }

  private static Spoken spoken(String input, String... arguments) {
    var out = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(input.getBytes(UTF_8));
    int code = GuardCommand.run(in, out, OutputStream.nullOutputStream(), arguments);
    var answers =
        code == 2 || List.of(arguments).contains("--help")
            ? List.<JsonNode>of()
            : out.toString(UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
    return new Spoken(code, answers);
  }

  record Spoken(int code, List<JsonNode> answers) {}

  private static String verdict(JsonNode answer) {
    return answer.get("verdict").stringValue();
  }

  private static List<String> rules(JsonNode answer) {
    return answer.get("findings").valueStream().map(f -> f.get("rule").stringValue()).toList();
  }

  private static JsonNode found(JsonNode answer, String rule) {
    return answer
        .get("findings")
        .valueStream()
        .filter(finding -> finding.get("rule").stringValue().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> problems(List<JsonNode> answers) {
    return answers.stream()
        .filter(answer -> answer.has("problem"))
        .map(answer -> answer.get("line").asInt() + " " + answer.get("problem").stringValue())
        .toList();
  }
}
