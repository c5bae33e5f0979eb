package firebreak.detect;

import firebreak.detect.count.Hashes;
import firebreak.detect.story.Story;
import firebreak.model.BrandId;
import firebreak.model.Signal;
import firebreak.model.SignalId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Makes signals of departures, under names that are the same after every restart. */
record Naming(BrandId brand) {

  long rule(String name, Optional<Story> subject) {
    return Hashes.both(
        Hashes.of(brand.value(), name),
        subject.map(story -> Hashes.of(story.id().value())).orElse(0L));
  }

  Signal signal(Departure departure, Episodes.Episode episode, long rule, Instant at) {
    long unique = Hashes.both(Hashes.both(rule, departure.level().key()), episode.begun());
    var kind = departure.measure().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    var since = episode.since().isAfter(at) ? at : episode.since();
    return new Signal(
        new SignalId(brand.value() + "-" + kind + "-" + Long.toHexString(unique)),
        brand,
        departure.story().map(Story::id),
        at,
        since,
        departure.measure(),
        departure.evidence());
  }
}
