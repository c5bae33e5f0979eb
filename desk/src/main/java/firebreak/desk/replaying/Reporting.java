package firebreak.desk.replaying;

import firebreak.desk.detecting.Signals;
import firebreak.desk.listening.MentionLog;
import firebreak.model.BrandId;
import firebreak.model.PostId;
import firebreak.model.Signal;
import firebreak.model.SignalId;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import firebreak.respond.matrix.Assessment;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Notice;
import firebreak.respond.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the report of what the desk holds after a replay. */
final class Reporting {

  private static final int MOST_POSTS = 3;

  private final Wish wish;
  private final BrandId brand;
  private final Wording wording;
  private final Signals signals;
  private final MentionLog mentions;

  Reporting(Wish wish, Scratch desk) {
    this.wish = wish;
    this.brand = wish.brand().id();
    this.wording = new Wording(wish.outcome().language(), wish.brand().zone());
    this.signals = desk.ask(Signals.class);
    this.mentions = desk.ask(MentionLog.class);
  }

  Report report(Report.Read read, Tally tally) {
    var talk = tally.talk();
    var played =
        new Report.Played(
            String.valueOf(wish.recorded().file().getFileName()),
            wish.brandName(),
            wish.terms(),
            wish.brand().zone().getId());
    var weighing = new Weighing(Matrix.shipped());
    var steps =
        raised().stream()
            .map(signal -> step(signal, weighing.of(signal), talk.firstHostile()))
            .toList();
    return new Report(played, read, talk, reached(steps), steps);
  }

  /** Every signal of the brand, in the order of event time. */
  private List<Signal> raised() {
    var all = new ArrayList<Signal>();
    var known = new HashSet<SignalId>();
    for (var page = newOnes(Instant.EPOCH, known);
        !page.isEmpty();
        page = newOnes(page.getLast().at(), known)) {
      all.addAll(page);
    }
    all.sort(Comparator.comparing(Signal::at).thenComparing(signal -> signal.id().value()));
    return all;
  }

  private List<Signal> newOnes(Instant since, Set<SignalId> known) {
    return signals.of(brand, since).stream().filter(signal -> known.add(signal.id())).toList();
  }

  private Report.Step step(Signal signal, Assessment made, Optional<Instant> firstHostile) {
    return new Report.Step(
        signal.measure().getClass().getSimpleName(),
        wording.of(signal),
        signal.story().map(StoryId::value),
        timing(signal, firstHostile),
        verdict(made),
        signal.evidence().stream().limit(MOST_POSTS).flatMap(id -> exhibit(id).stream()).toList());
  }

  private static Report.Timing timing(Signal signal, Optional<Instant> firstHostile) {
    return new Report.Timing(
        signal.at(),
        signal.since(),
        Duration.between(signal.since(), signal.at()),
        firstHostile
            .filter(first -> !first.isAfter(signal.at()))
            .map(first -> Duration.between(first, signal.at())));
  }

  private Report.Verdict verdict(Assessment made) {
    return new Report.Verdict(
        made.tier(),
        made.deciding().map(ground -> ground.row().id()),
        made.deciding().map(ground -> wording.of(ground.row().reads())).orElse(""),
        made.matrixVersion(),
        made.notice() instanceof Notice.Announce);
  }

  private Optional<Report.Exhibit> exhibit(PostId id) {
    return mentions
        .find(brand, id)
        .map(heard ->
            new Report.Exhibit(
                id,
                heard.mention().post().author().handle(),
                heard.mention().at(),
                Quote.of(heard.mention().post().words())));
  }

  private static List<Report.Reached> reached(List<Report.Step> steps) {
    var reached = new ArrayList<Report.Reached>();
    for (var tier : List.of(Tier.T1, Tier.T2, Tier.T3, Tier.T4)) {
      steps.stream()
          .filter(step -> step.verdict().tier().atLeast(tier))
          .findFirst()
          .map(step ->
              new Report.Reached(tier, step.verdict().tier(), step.timing(), step.verdict()))
          .ifPresent(reached::add);
    }
    return reached;
  }
}
