package firebreak.respond.crisis;

import firebreak.model.DraftId;
import firebreak.respond.crisis.CrisisClock.Kind;
import firebreak.respond.crisis.CrisisEvent.WordsHandled;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.speaking.ReadingTime;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** How long the readers of words still have, for all words that others were asked to read. */
record ReadingClocks(Matrix matrix) {

  /** Of words that were asked for twice only the latest asking counts. */
  Stream<CrisisClock> of(Crisis crisis) {
    return crisis.timeline().all(WordsHandled.class).stream()
        .map(WordsHandled::draft)
        .distinct()
        .flatMap(draft -> latest(crisis, draft).stream())
        .flatMap(asked -> of(crisis, asked));
  }

  private Stream<CrisisClock> of(Crisis crisis, WordsHandled asked) {
    return ReadingTime.of(matrix.answer(crisis.tier()), asked.at()).stream()
        .flatMap(time -> {
          var words = asked.draft().value();
          var stopped = stopped(crisis, asked);
          var glass = CrisisClock.running(Kind.GLASS, words, time.asked(), time.glass());
          var readers = CrisisClock.running(Kind.READERS, words, time.asked(), time.deputy());
          return Stream.of(readers.stoppedAt(stopped), glass.stoppedAt(stopped));
        });
  }

  private static Optional<WordsHandled> latest(Crisis crisis, DraftId draft) {
    return handled(crisis, draft)
        .filter(event -> event.how() == Handling.ASKED)
        .reduce((_, later) -> later);
  }

  private static Optional<Instant> stopped(Crisis crisis, WordsHandled asked) {
    var handled =
        handled(crisis, asked.draft())
            .filter(event -> event.how().endsReading() && !event.at().isBefore(asked.at()))
            .map(WordsHandled::at);
    var published =
        crisis.timeline().all(WordsPublished.class).stream()
            .filter(event -> event.draft().equals(asked.draft()))
            .map(WordsPublished::at);
    return Stream.concat(handled, published).findFirst();
  }

  private static Stream<WordsHandled> handled(Crisis crisis, DraftId draft) {
    return crisis.timeline().all(WordsHandled.class).stream()
        .filter(event -> event.draft().equals(draft));
  }
}
