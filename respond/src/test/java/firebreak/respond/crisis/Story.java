package firebreak.respond.crisis;

import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.DraftId;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import firebreak.model.Tier;
import firebreak.respond.crisis.Command.Contain;
import firebreak.respond.crisis.Command.Declare;
import firebreak.respond.crisis.Command.Measure;
import firebreak.respond.crisis.Command.RecordWords;
import firebreak.respond.crisis.CrisisEvent.CrisisSuspected;
import firebreak.respond.crisis.Outcome.Happened;
import firebreak.respond.matrix.Matrix;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A crisis that a test tells minute by minute, counted from the suspicion. */
public final class Story {

  /** 21:41 in Warsaw, a Saturday; the first hostile post was twenty minutes earlier. */
  public static final Instant SUSPECTED = Instant.parse("2026-03-07T20:41:00Z");

  public static final PersonId ANA = new PersonId("ana");
  public static final PersonId JAN = new PersonId("jan");
  public static final PersonId OLA = new PersonId("ola");

  private final CrisisLife life = new CrisisLife(Matrix.shipped().rules());
  private Crisis crisis;

  private Story(Crisis crisis) {
    this.crisis = crisis;
  }

  public static Story suspectedAt(Tier tier) {
    var suspicion =
        new CrisisSuspected(
            SUSPECTED,
            new CrisisId("c1"),
            new BrandId("acme"),
            Optional.empty(),
            tier,
            SUSPECTED.minus(Duration.ofMinutes(20)),
            "37 people");
    return new Story(Crisis.from(Timeline.beginningWith(suspicion)));
  }

  /** Declared by Ana, who commands, five minutes after the suspicion. */
  public static Story declaredAt(Tier tier) {
    return suspectedAt(tier).then(5, new Declare(ANA, tier, ANA));
  }

  public static Story containedAt(Tier tier) {
    return declaredAt(tier).then(60, new Contain(ANA, "no new posts"));
  }

  /** Tries a command and writes down what came of it. */
  public Outcome when(long minute, Command command) {
    var outcome = life.decide(crisis, command, minute(minute));
    if (outcome instanceof Happened(var events)) {
      crisis = Crisis.from(crisis.timeline().and(events));
    }
    return outcome;
  }

  public Story then(long minute, Command command) {
    var outcome = when(minute, command);
    if (!(outcome instanceof Happened)) {
      throw new AssertionError(command + " came to " + outcome);
    }
    return this;
  }

  /** The matrix looks every ten minutes and sees this. */
  public Story measuring(Tier tier, long fromMinute, long untilMinute) {
    for (long minute = fromMinute; minute <= untilMinute; minute += 10) {
      then(minute, new Measure(tier, "measured"));
    }
    return this;
  }

  public Story saying(WordsKind kind, long minute) {
    var post = new PostId(new ChannelId("bluesky"), "reply-" + minute);
    return then(
        minute, new RecordWords(ANA, kind, new DraftId("d"), post, "words", minute(minute)));
  }

  public Crisis crisis() {
    return crisis;
  }

  public static Instant minute(long minute) {
    return SUSPECTED.plus(Duration.ofMinutes(minute));
  }
}
