package firebreak.respond.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Tier;
import firebreak.respond.matrix.Condition.HostileShareOver;
import firebreak.respond.matrix.Condition.NoCampaignExpected;
import firebreak.respond.matrix.Condition.OutletsAtLeast;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChangesTest {

  static final Matrix SHIPPED = Matrix.shipped();

  @Test
  void nothing_changed_is_an_empty_list_whatever_the_versions_are_called() {
    var other = new Matrix("b", SHIPPED.rows(), SHIPPED.answers(), SHIPPED.rules());

    assertThat(Changes.between(SHIPPED, other)).isEmpty();
  }

  @Test
  void a_number_reads_as_now_and_before_with_its_unit_in_both_languages() {
    var eager = with("T2-b", all(new HostileShareOver(0.40, 30, Duration.ofHours(2))));

    assertThat(Changes.between(SHIPPED, eager))
        .containsExactly(
            new Change(
                Change.Kind.CHANGED,
                "T2-b",
                new Bilingual(
                    "T2-b now from 30 instead of 50 mentions.",
                    "T2-b teraz od 30 zamiast 50 wzmianek.")));
  }

  @Test
  void a_condition_that_came_and_one_that_went_are_told() {
    var other = with("T3-c", all(new OutletsAtLeast(1), new NoCampaignExpected()));

    assertThat(english(SHIPPED, other))
        .containsExactly("T3-c now also asks: no campaign of ours was announced.");
    assertThat(english(other, SHIPPED))
        .containsExactly("T3-c no longer asks: no campaign of ours was announced.");
  }

  @Test
  void a_row_that_came_and_one_that_went_are_told() {
    var more = SheetTest.withRow(SheetTest.wide());

    assertThat(english(SHIPPED, more)).containsExactly("New row T2-w: wide");
    assertThat(english(more, SHIPPED)).containsExactly("Row T2-w is gone: wide");
  }

  @Test
  void another_order_is_told_because_the_first_row_that_holds_decides() {
    var rows = new ArrayList<>(SHIPPED.rows());
    rows.add(1, rows.remove(2));

    assertThat(english(SHIPPED, new Matrix("b", rows, SHIPPED.answers(), SHIPPED.rules())))
        .singleElement()
        .asString()
        .startsWith("The rows are asked in this order: T0-a, T1-b, T1-a");
  }

  @Test
  void what_a_tier_asks_for_is_compared_too() {
    var answers = new ArrayList<>(SHIPPED.answers());
    var issue = answers.get(2);
    answers.set(2, issue.withDeadlines(issue.deadlines().withFirstWords(Duration.ofMinutes(20))));

    var changes =
        Changes.between(SHIPPED, new Matrix("b", SHIPPED.rows(), answers, SHIPPED.rules()));

    assertThat(changes)
        .extracting(change -> change.words().in(Language.POLISH))
        .containsExactly("T2, pierwsze słowa w ciągu: teraz 20 min zamiast 30 min.");
  }

  @Test
  void a_row_that_moves_to_another_tier_says_so() {
    var higher =
        with("T2-c", row -> new Row(row.id(), Tier.T3, row.all(), row.reads(), row.source()));

    assertThat(english(SHIPPED, higher)).containsExactly("T2-c is now T3 instead of T2.");
  }

  private static List<String> english(Matrix before, Matrix after) {
    return Changes.between(before, after).stream().map(one -> one.words().english()).toList();
  }

  private static UnaryOperator<Row> all(Condition... all) {
    return row -> new Row(row.id(), row.tier(), List.of(all), row.reads(), row.source());
  }

  private static Matrix with(String id, UnaryOperator<Row> change) {
    var rows =
        SHIPPED.rows().stream().map(row -> row.id().equals(id) ? change.apply(row) : row).toList();
    return new Matrix("b", rows, SHIPPED.answers(), SHIPPED.rules());
  }
}
