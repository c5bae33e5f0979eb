package firebreak.respond.matrix;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.ChannelId;
import firebreak.model.Tier;
import firebreak.respond.matrix.Condition.Expressed;
import firebreak.respond.matrix.Condition.HeldResponsible;
import firebreak.respond.matrix.Condition.InHours;
import firebreak.respond.matrix.Condition.InLanguage;
import firebreak.respond.matrix.Condition.OfType;
import firebreak.respond.matrix.Condition.OnChannel;
import firebreak.respond.matrix.Condition.OnOwnPage;
import firebreak.respond.matrix.Condition.Uncovered;
import firebreak.respond.wording.Bilingual;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetTest {

  static final Matrix SHIPPED = Matrix.shipped();

  @Test
  void what_is_written_reads_back_as_the_same_matrix() {
    assertThat(read(Sheet.of(SHIPPED))).isEqualTo(new SheetReader.Outcome.Good(SHIPPED));
  }

  @Test
  void every_wider_condition_reads_back_too() {
    var wide = withRow(wide());

    assertThat(read(Sheet.of(wide))).isEqualTo(new SheetReader.Outcome.Good(wide));
  }

  @Test
  void equal_matrices_have_one_fingerprint_and_others_have_another() {
    assertThat(Canonical.fingerprint(SHIPPED))
        .hasSize(64)
        .isEqualTo(Canonical.fingerprint(Matrix.shipped()));
    assertThat(Canonical.fingerprint(withRow(wide()))).isNotEqualTo(Canonical.fingerprint(SHIPPED));
  }

  @Test
  void names_the_row_and_the_field_of_everything_that_is_wrong_at_once() {
    var sheet = Sheet.of(SHIPPED);
    row(sheet, "T2-b").put("when", List.of(Map.of("hostile-share", Map.of("over-percent", 140))));
    row(sheet, "T1-c").remove("tier");
    row(sheet, "T3-c").put("color", "red");

    assertThat(mistakes(sheet))
        .contains(
            "rows[7].when[0].hostile-share.over-percent must lie within 1–99",
            "rows[7].when[0].hostile-share.mentions is missing",
            "rows[3].tier is missing")
        .anyMatch(mistake -> mistake.startsWith("rows[14].color is not known here"));
  }

  @Test
  void a_rule_about_more_than_usual_needs_a_floor_of_people() {
    var sheet = Sheet.of(SHIPPED);
    row(sheet, "T3-a").put("when", List.of(Map.of("sigmas", Map.of("at-least", 3, "windows", 1))));

    assertThat(mistakes(sheet))
        .singleElement()
        .asString()
        .startsWith("rows(T3-a).when asks for more than usual");
  }

  @Test
  void a_person_must_be_able_to_judge_each_tier() {
    var sheet = Sheet.of(SHIPPED);
    sheet.put(
        "rows",
        SHIPPED.rows().stream().filter(row -> !row.id().equals("T3-h")).map(Sheet::of).toList());

    assertThat(mistakes(sheet))
        .containsExactly("rows no row lets a person judge it T3 (judged: {tier: T3})");
  }

  @Test
  @SuppressWarnings("unchecked")
  void every_tier_needs_its_answer_and_none_may_be_slower_than_a_lower_one() {
    var sheet = Sheet.of(SHIPPED);
    var answers = new ArrayList<Map<String, Object>>();
    SHIPPED.answers().stream().skip(1).map(Sheet::of).forEach(answers::add);
    ((Map<String, Object>) requireNonNull(answers.getLast().get("deadlines")))
        .put("first-words-minutes", 45);
    sheet.put("answers", answers);

    assertThat(mistakes(sheet))
        .containsExactly(
            "answers T0 needs exactly one answer, not 0",
            "answers(T4).deadlines.first-words-minutes is later than at T2:"
                + " more trouble never means more time");
  }

  @Test
  void a_row_without_words_of_its_own_says_its_conditions() {
    var sheet = Sheet.of(SHIPPED);
    row(sheet, "T2-b").remove("says");

    var read = ((SheetReader.Outcome.Good) read(sheet)).matrix();

    assertThat(named(read, "T2-b").reads())
        .isEqualTo(
            new Bilingual(
                "more than 40% of at least 50 mentions within 120 minutes are hostile.",
                "ponad 40% z co najmniej 50 wzmianek w ciągu 120 min jest wrogich."));
  }

  @Test
  void nothing_at_all_is_told_as_missing_and_not_as_a_crash() {
    assertThat(mistakes(Map.of())).contains("version is missing", "rows is missing");
    assertThat(mistakes("hello")).contains(" must hold named values");
    assertThat(mistakes(List.of(1, 2))).isNotEmpty();
  }

  static Row wide() {
    return new Row(
        "T2-w",
        Tier.T2,
        List.of(
            new OnChannel(Set.of(new ChannelId("bluesky"), new ChannelId("x"))),
            new OnOwnPage(true),
            new InLanguage(Set.of("pl", "en")),
            new OfType(Set.of(CrisisType.SECURITY)),
            new HeldResponsible(Set.of(Responsibility.PREVENTABLE, Responsibility.ACCIDENTAL)),
            new InHours(
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                LocalTime.of(18, 0),
                LocalTime.of(6, 0)),
            new Uncovered(),
            new Expressed("followers > 10 && mentions > 5")),
        new Bilingual("wide", "szeroki"),
        "test");
  }

  static Matrix withRow(Row row) {
    var rows = new ArrayList<>(SHIPPED.rows());
    rows.add(row);
    return new Matrix("wider", rows, SHIPPED.answers(), SHIPPED.rules());
  }

  static Row named(Matrix matrix, String id) {
    return matrix.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private static SheetReader.Outcome read(Object sheet) {
    return SheetReader.read(sheet, Expressions.UNDECIDED);
  }

  private static List<String> mistakes(Object sheet) {
    return ((SheetReader.Outcome.Wrong) read(sheet))
        .problems().stream().map(one -> one.path() + " " + one.words().english()).toList();
  }

  /** The row as it stands in the sheet, ready to be spoiled. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> row(Map<String, Object> sheet, String id) {
    var rows = new ArrayList<>((List<Map<String, Object>>) requireNonNull(sheet.get("rows")));
    for (int n = 0; n < rows.size(); n++) {
      if (id.equals(rows.get(n).get("id"))) {
        rows.set(n, new LinkedHashMap<>(rows.get(n)));
        sheet.put("rows", rows);
        return rows.get(n);
      }
    }
    throw new IllegalArgumentException(id);
  }
}
