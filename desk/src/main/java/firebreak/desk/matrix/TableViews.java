package firebreak.desk.matrix;

import firebreak.model.Tier;
import firebreak.respond.matrix.Answer;
import firebreak.respond.matrix.AnswerWords;
import firebreak.respond.matrix.Change;
import firebreak.respond.matrix.Changes;
import firebreak.respond.matrix.ConditionWords;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Row;
import firebreak.respond.matrix.Told;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A matrix as its readers see it: by tier, the highest first, because the highest wins. */
record TableViews(MatrixReader reader) {

  List<TierView> of(Matrix matrix) {
    return Arrays.stream(Tier.values())
        .sorted(Comparator.reverseOrder())
        .map(tier -> tier(matrix, tier))
        .toList();
  }

  private TierView tier(Matrix matrix, Tier tier) {
    Answer answer = matrix.answer(tier);
    return new TierView(
        tier,
        matrix.rows().stream().filter(row -> row.tier() == tier).map(this::row).toList(),
        lines(AnswerWords.of(answer)).stream().filter(line -> !line.value().equals("–")).toList(),
        answer.source());
  }

  private RowView row(Row row) {
    var asks = row.all().stream().map(one -> ConditionWords.of(one, reader.language())).toList();
    return new RowView(row.id(), reader.say(row.reads()), asks, row.source());
  }

  List<Line> rules(Matrix matrix) {
    return lines(AnswerWords.of(matrix.rules()));
  }

  private List<Line> lines(List<Told> told) {
    return told.stream()
        .map(one -> new Line(reader.say(one.label()), reader.say(one.value())))
        .toList();
  }

  List<ChangeView> changes(Matrix before, Matrix after) {
    return Changes.between(before, after).stream()
        .map(one -> new ChangeView(one.kind(), reader.say(one.words())))
        .toList();
  }

  /** One tier: what leads to it, and what it asks for. */
  record TierView(Tier tier, List<RowView> rows, List<Line> asks, String source) {}

  /** One rule. */
  record RowView(String id, String reads, List<String> asks, String source) {}

  /** A label and what stands beside it. */
  record Line(String label, String value) {}

  /** One difference. */
  record ChangeView(Change.Kind kind, String words) {}
}
