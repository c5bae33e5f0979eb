package firebreak.respond.crisis;

import firebreak.model.Tier;
import firebreak.respond.crisis.CrisisClock.Kind;
import firebreak.respond.crisis.CrisisEvent.ClaimChecked;
import firebreak.respond.crisis.CrisisEvent.CrisisRecovered;
import firebreak.respond.crisis.CrisisEvent.CrisisReviewed;
import firebreak.respond.crisis.CrisisEvent.ExecutivesTold;
import firebreak.respond.crisis.CrisisEvent.LegalAnswered;
import firebreak.respond.crisis.CrisisEvent.LegalAsked;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import firebreak.respond.matrix.Deadlines;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The clocks that run in a crisis, worked out from its timeline alone. */
public final class CrisisClocks {

  /*
   * A clock is not stored, it follows from what happened: after a restart the same timeline gives
   * the same clocks with the same ids, and a shell only has to remember which ids have fired.
   * The minutes of a tier run from the moment the tier was given. When a tier rises, the earliest
   * deadline of all tiers so far counts, so that more trouble never means more time.
   */

  private static final Duration DRAFT_BEFORE_REVIEW = Duration.ofHours(24);

  private final Matrix matrix;
  private final ZoneId zone;
  private final Holidays holidays;

  /**
   * @param zone where the people work, for deadlines in working days
   */
  public CrisisClocks(Matrix matrix, ZoneId zone, Holidays holidays) {
    this.matrix = matrix;
    this.zone = zone;
    this.holidays = holidays;
  }

  /** Where no duty counts working days. */
  public CrisisClocks(Matrix matrix, ZoneId zone) {
    this(matrix, zone, Holidays.NONE);
  }

  /** All of them, the earliest deadline first, the stopped ones too. */
  public List<CrisisClock> of(Crisis crisis) {
    if (crisis.stage() == Stage.DISMISSED) {
      return new RegulatorClocks(holidays).of(crisis).toList();
    }
    return Stream.of(
            Stream.of(window(crisis)),
            verify(crisis).stream(),
            safetyWords(crisis).stream(),
            Stream.of(firstWords(crisis), substance(crisis)),
            update(crisis).stream(),
            executives(crisis).stream(),
            legal(crisis),
            new ReadingClocks(matrix).of(crisis),
            promises(crisis),
            new RegulatorClocks(holidays).of(crisis),
            review(crisis))
        .flatMap(Function.identity())
        .sorted(Comparator.comparing(CrisisClock::due).thenComparing(CrisisClock::id))
        .toList();
  }

  private static CrisisClock window(Crisis crisis) {
    var window = crisis.window();
    return CrisisClock.running(
            Kind.GOLDEN_WINDOW, crisis.id().value(), window.firstHostilePost(), window.ends())
        .stoppedAt(first(crisis, WordsKind.SUBSTANCE));
  }

  private Optional<CrisisClock> verify(Crisis crisis) {
    var length = deadlines(crisis.tier()).verifyGate().orElse(Duration.ZERO);
    return crisis
        .verifying()
        .started()
        .map(start -> clock(Kind.VERIFY, crisis, start.at(), start.at().plus(length)))
        .map(clock -> clock.stoppedAt(crisis.verifying().checked().map(ClaimChecked::at)));
  }

  private Optional<CrisisClock> safetyWords(Crisis crisis) {
    return earliest(crisis, Deadlines::safetyWords)
        .map(due -> clock(Kind.SAFETY_WORDS, crisis, suspectedAt(crisis), due))
        .map(clock -> clock.stoppedAt(first(crisis, WordsKind.SAFETY)));
  }

  private CrisisClock firstWords(Crisis crisis) {
    return clock(Kind.FIRST_WORDS, crisis, suspectedAt(crisis), firstWordsDue(crisis))
        .stoppedAt(words(crisis).map(WordsPublished::at).findFirst());
  }

  /** A tier that says nothing of substance gives us the rest of the golden window. */
  private CrisisClock substance(Crisis crisis) {
    var rest = latest(crisis.window().ends(), firstWordsDue(crisis));
    var due = earliest(crisis, Deadlines::substance).orElse(rest);
    return clock(Kind.SUBSTANCE, crisis, suspectedAt(crisis), due)
        .stoppedAt(first(crisis, WordsKind.SUBSTANCE));
  }

  private Optional<CrisisClock> update(Crisis crisis) {
    if (crisis.stage() == Stage.RECOVERED || crisis.stage() == Stage.REVIEWED) {
      return Optional.empty();
    }
    var spoken = words(crisis).map(WordsPublished::at).toList();
    return deadlines(crisis.tier())
        .updates()
        .filter(_ -> !spoken.isEmpty())
        .map(updates -> nextAfter(updates, spoken))
        .map(due -> clock(Kind.UPDATE, crisis, spoken.getLast(), due));
  }

  private static Instant nextAfter(Updates updates, List<Instant> spoken) {
    var sinceFirst = Duration.between(spoken.getFirst(), spoken.getLast());
    return spoken.getLast().plus(updates.gapAfter(sinceFirst));
  }

  private Optional<CrisisClock> executives(Crisis crisis) {
    if (!crisis.stage().isOpen()) {
      return Optional.empty();
    }
    var told = crisis.timeline().all(ExecutivesTold.class).stream().map(ExecutivesTold::at);
    var last =
        told.reduce((_, later) -> later)
            .filter(at -> at.isAfter(crisis.seriousness().since()))
            .orElse(crisis.seriousness().since());
    return deadlines(crisis.tier())
        .updates()
        .flatMap(Updates::executives)
        .map(gap -> clock(Kind.EXECUTIVES, crisis, last, last.plus(gap)));
  }

  private Stream<CrisisClock> legal(Crisis crisis) {
    var box = matrix.answer(crisis.tier()).approval().legalBox();
    return crisis.timeline().all(LegalAsked.class).stream()
        .flatMap(asked -> box.map(length -> legal(crisis, asked, length)).stream());
  }

  private static CrisisClock legal(Crisis crisis, LegalAsked asked, Duration box) {
    var answered =
        crisis.timeline().all(LegalAnswered.class).stream()
            .filter(answer -> answer.draft().equals(asked.draft()))
            .map(LegalAnswered::at)
            .findFirst();
    return CrisisClock.running(
            Kind.LEGAL_BOX, asked.draft().value(), asked.at(), asked.at().plus(box))
        .stoppedAt(answered);
  }

  private static Stream<CrisisClock> promises(Crisis crisis) {
    return Promise.in(crisis.timeline()).stream()
        .map(promise ->
            CrisisClock.running(
                    Kind.PROMISE,
                    crisis.id() + " " + promise.made().promise(),
                    promise.made().at(),
                    promise.made().due())
                .stoppedAt(promise.settledAt()));
  }

  private Stream<CrisisClock> review(Crisis crisis) {
    var recovered = crisis.timeline().all(CrisisRecovered.class);
    boolean over = crisis.stage() == Stage.RECOVERED || crisis.stage() == Stage.REVIEWED;
    if (!over || recovered.isEmpty()) {
      return Stream.empty();
    }
    var from = recovered.getLast().at();
    var due = reviewDue(crisis.seriousness().highest(), from);
    var reviewed =
        crisis.timeline().all(CrisisReviewed.class).stream().map(CrisisReviewed::at).findFirst();
    return Stream.of(
        clock(Kind.REVIEW_DRAFT, crisis, from, due.minus(DRAFT_BEFORE_REVIEW)).stoppedAt(reviewed),
        clock(Kind.REVIEW, crisis, from, due).stoppedAt(reviewed));
  }

  /** Three days after a crisis; five working days, at the same local time, after an issue. */
  private Instant reviewDue(Tier highest, Instant from) {
    return highest.atLeast(Tier.T3)
        ? from.atZone(zone).plusDays(3).toInstant()
        : WorkingDays.after(from.atZone(zone), 5).toInstant();
  }

  private Instant firstWordsDue(Crisis crisis) {
    return earliest(crisis, deadlines -> Optional.of(deadlines.firstWords())).orElseThrow();
  }

  private Optional<Instant> earliest(
      Crisis crisis, Function<Deadlines, Optional<Duration>> within) {
    var dues = new ArrayList<Instant>();
    for (var given : crisis.seriousness().given()) {
      within.apply(deadlines(given.tier())).map(given.at()::plus).ifPresent(dues::add);
    }
    return dues.stream().min(Comparator.naturalOrder());
  }

  private Deadlines deadlines(Tier tier) {
    return matrix.answer(tier).deadlines();
  }

  private static CrisisClock clock(Kind kind, Crisis crisis, Instant started, Instant due) {
    return CrisisClock.running(kind, crisis.id().value(), started, due);
  }

  private static Instant suspectedAt(Crisis crisis) {
    return crisis.timeline().beginning().at();
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Optional<Instant> first(Crisis crisis, WordsKind kind) {
    return words(crisis).filter(words -> words.kind() == kind).map(WordsPublished::at).findFirst();
  }

  private static Stream<WordsPublished> words(Crisis crisis) {
    return crisis.timeline().all(WordsPublished.class).stream();
  }
}
