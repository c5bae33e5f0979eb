package firebreak.detect;

import firebreak.detect.story.Story;
import firebreak.detect.story.Told;
import firebreak.model.PostId;
import firebreak.model.Reading.Harm;
import firebreak.model.Signal.Measure.HarmReported;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for several people who speak of the same harm. */
final class Harms {

  private static final int DAY = 24 * 60;

  private final int fewest;
  private final Map<Harm, UsualHarm> usual = new EnumMap<>(Harm.class);

  Harms(int fewest) {
    this.fewest = fewest;
    for (var harm : Harm.values()) {
      usual.put(harm, new UsualHarm(harm));
    }
  }

  void add(Told told) {
    if (!told.authentic()) {
      return;
    }
    for (var harm : told.reading().harms()) {
      of(harm).add(told.author(), told.minute());
    }
  }

  void close(long end, long hostileAuthors) {
    usual.values().forEach(harm -> harm.close(end, hostileAuthors));
  }

  /** Asks only about the harms that this mention speaks of. */
  List<Departure> look(Told told, Story story, Timeline timeline) {
    var found = new ArrayList<Departure>();
    for (var harm : Harm.values()) {
      if (told.reading().harms().contains(harm)) {
        inStory(harm, told, story, timeline).ifPresent(found::add);
        across(harm, told, timeline).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Departure> inStory(Harm harm, Told told, Story story, Timeline timeline) {
    long authors = story.harmedWithin(harm, DAY, timeline.now());
    if (authors < fewest || !of(harm).departsInStory(authors)) {
      return Optional.empty();
    }
    var measure = new HarmReported(Duration.ofMinutes(DAY), harm, authors);
    var since = story.firstHostile().orElse(told.mention().at());
    return Optional.of(
        new Departure(
            "harm-" + harm, Optional.of(story), Level.of(1, authors), since, measure, shown(told)));
  }

  private Optional<Departure> across(Harm harm, Told told, Timeline timeline) {
    long now = timeline.now();
    long authors = of(harm).authors(now);
    long hostile = timeline.hostileAuthors(UsualHarm.WINDOW, now);
    if (authors < fewest || !of(harm).departs(now, hostile)) {
      return Optional.empty();
    }
    var measure = new HarmReported(Duration.ofMinutes(UsualHarm.WINDOW), harm, authors);
    return Optional.of(
        new Departure(
            "harm-" + harm,
            Optional.empty(),
            Level.of(1, authors),
            told.mention().at(),
            measure,
            shown(told)));
  }

  private static List<PostId> shown(Told told) {
    return List.of(told.mention().post().id());
  }

  private UsualHarm of(Harm harm) {
    return usual.computeIfAbsent(harm, UsualHarm::new);
  }

  void writeTo(DataOutput out) throws IOException {
    for (var harm : Harm.values()) {
      of(harm).writeTo(out);
    }
  }

  static Harms readFrom(DataInput in, int fewest) throws IOException {
    var read = new Harms(fewest);
    for (var harm : Harm.values()) {
      read.usual.put(harm, UsualHarm.readFrom(in, harm));
    }
    return read;
  }
}
