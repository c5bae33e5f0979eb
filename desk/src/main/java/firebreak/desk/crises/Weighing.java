package firebreak.desk.crises;

import firebreak.desk.brands.Brand;
import firebreak.model.Signal;
import firebreak.model.StoryId;
import firebreak.respond.matrix.Announcement;
import firebreak.respond.matrix.Around;
import firebreak.respond.matrix.Facts;
import firebreak.respond.matrix.Rules;
import firebreak.respond.matrix.Situation;
import firebreak.respond.matrix.TeamSize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts together what the matrix looks at, the same way for what happens and for what happened. */
public final class Weighing {

  private final Brand brand;
  private final Rules rules;

  /** How long signals and announcements count is the matrix's to say. */
  public Weighing(Brand brand, Rules rules) {
    this.brand = brand;
    this.rules = rules;
  }

  /** From when on signals count at that moment. */
  public Instant signalsCountFrom(Instant now) {
    return now.minus(rules.signalCounts());
  }

  Instant toldCountsFrom(Instant now) {
    return now.minus(rules.cooldown());
  }

  /** The signals that are about this story, or about the whole talk, and still count. */
  public List<Signal> counting(Optional<StoryId> story, List<Signal> all, Instant now) {
    var since = signalsCountFrom(now);
    return all.stream()
        .filter(signal -> signal.story().equals(story))
        .filter(signal -> !signal.at().isAfter(now) && !signal.at().isBefore(since))
        .toList();
  }

  /**
   * How a story stands.
   *
   * @param lately what was seen and told of it, of any age
   */
  public Situation situation(Optional<StoryId> story, Lately lately, Instant now) {
    var told =
        lately.told().stream().filter(one -> !one.at().isBefore(toldCountsFrom(now))).toList();
    return Situation.of(brand.id(), story, now)
        .with(counting(story, lately.signals(), now), lately.facts())
        .after(told)
        .in(lately.around());
  }

  /** What is known of a moment of which nothing but the talk was kept. */
  public Facts factsOfThePast() {
    var nothing = Facts.UNKNOWN;
    return new Facts(
        nothing.campaignExpected(),
        nothing.careHours(),
        nothing.confirmedHarms(),
        nothing.refutedHarms(),
        nothing.silentChannels(),
        brand.smallTeam() ? TeamSize.SMALL : TeamSize.FULL,
        nothing.judgements());
  }

  /**
   * What is known around a story.
   *
   * @param told when people were told of it before
   */
  public record Lately(List<Signal> signals, List<Announcement> told, Facts facts, Around around) {}
}
