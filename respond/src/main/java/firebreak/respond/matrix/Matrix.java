package firebreak.respond.matrix;

import firebreak.model.Signal;
import firebreak.model.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The decision matrix: rules that say how serious it is, and what each tier asks of whom. Data with
 * a version, so that every past decision can be read with the matrix that made it.
 *
 * @param rows within a tier the first that holds decides
 * @param answers one for each tier
 */
public record Matrix(String version, List<Row> rows, List<Answer> answers, Rules rules) {

  private static final Comparator<Signal> LATEST_FIRST =
      Comparator.comparing(Signal::at).reversed().thenComparing(signal -> signal.id().value());

  public Matrix {
    rows = List.copyOf(rows);
    answers = List.copyOf(answers);
    var ids = new HashSet<String>();
    for (var row : rows) {
      if (!ids.add(row.id())) {
        throw new IllegalArgumentException("two rows are called " + row.id());
      }
    }
    var unanswered = EnumSet.allOf(Tier.class);
    answers.forEach(answer -> unanswered.remove(answer.tier()));
    if (!unanswered.isEmpty() || answers.size() != Tier.values().length) {
      throw new IllegalArgumentException("each tier needs exactly one answer: " + answers);
    }
  }

  /** The matrix that every desk starts with. */
  public static Matrix shipped() {
    return new Matrix(
        "2026-1", ShippedRows.rows(), ShippedAnswers.answers(), ShippedAnswers.rules());
  }

  /** What a tier asks for, before anything is known about the team. */
  public Answer answer(Tier tier) {
    return answers.stream().filter(answer -> answer.tier() == tier).findFirst().orElseThrow();
  }

  /** What a tier asks of a team of this size. */
  public Answer answer(Tier tier, TeamSize team) {
    var full = answer(tier);
    return switch (team) {
      case FULL -> full;
      case SMALL ->
          full.withApproval(full.approval().reducedTo(rules.smallTeamReaders(), TeamSize.SMALL));
    };
  }

  /**
   * How serious it is. The highest tier wins; what is not known counts as the worse; signals count
   * for {@link Rules#signalCounts()} after they were seen, in whatever order they come.
   */
  public Assessment assess(Situation situation) {
    return assess(situation, Expressions.UNDECIDED);
  }

  /** The same, with somebody who can decide the expressions of rows. */
  public Assessment assess(Situation situation, Expressions expressions) {
    var oldest = situation.now().minus(rules.signalCounts());
    var signals =
        situation.signals().stream()
            .filter(signal -> signal.at().isAfter(oldest))
            .sorted(LATEST_FIRST)
            .toList();
    var weighing = new Weighing(situation, signals, expressions);
    var grounds =
        rows.stream()
            .map(weighing::of)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing((Ground ground) -> ground.row().tier()).reversed())
            .toList();
    var tier = grounds.isEmpty() ? Tier.T0 : grounds.getFirst().row().tier();
    var answer = adjusted(answer(tier, situation.facts().team()), situation.facts());
    return new Assessment(situation, version, grounds, answer, notice(grounds, situation));
  }

  private Answer adjusted(Answer answer, Facts facts) {
    return answer.tier() == Tier.T0 && facts.careHours() == Fact.NO
        ? answer.withDeadlines(
            answer.deadlines().withFirstWords(rules.firstWordsOutsideCareHours()))
        : answer;
  }

  /*
   * Each row has its own cooldown: news of another kind about the same story is told, the same news
   * is not. A tier above everything that was told always breaks through, and a tier below something
   * that was told never does. Distance counts, not direction: a late fact, whose time lies before
   * an announcement, is not told again either.
   */
  private Notice notice(List<Ground> grounds, Situation situation) {
    if (grounds.isEmpty()) {
      return new Notice.NothingToTell();
    }
    var deciding = grounds.getFirst().row();
    return situation.told().stream()
        .filter(told -> isWithinCooldown(told.at(), situation.now()))
        .filter(told -> told.tier().atLeast(deciding.tier()))
        .filter(told -> told.tier() != deciding.tier() || told.rows().contains(deciding.id()))
        .max(Comparator.comparing(Announcement::at))
        .<Notice>map(told -> new Notice.Quiet(told.at(), told.at().plus(rules.cooldown())))
        .orElseGet(Notice.Announce::new);
  }

  private boolean isWithinCooldown(Instant told, Instant now) {
    return Duration.between(told, now).abs().compareTo(rules.cooldown()) < 0;
  }
}
