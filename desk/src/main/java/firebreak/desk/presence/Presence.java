package firebreak.desk.presence;

import firebreak.desk.people.Person;
import firebreak.desk.platform.Live;
import firebreak.model.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Who is where right now; kept in memory only, forgotten by itself. */
@Component
public class Presence {

  static final Duration FORGOTTEN_AFTER = Duration.ofSeconds(30);
  static final Duration STOPPED_WRITING_AFTER = Duration.ofSeconds(8);
  private static final int MOST_PLACES = 2_000;
  private static final int MOST_PEOPLE = 200;

  private final Map<String, Map<PersonId, Seen>> places = new HashMap<>();
  private final Live live;
  private final InstantSource clock;

  Presence(Live live, InstantSource clock) {
    this.live = live;
    this.clock = clock;
  }

  /** What is told when somebody comes, goes, begins or stops to write there. */
  public static String topic(String place) {
    return "here-" + place;
  }

  /** This person looks at the page. */
  public void looks(String place, Person person) {
    seen(place, person, false);
  }

  /** This person has just typed something there. */
  public void writes(String place, Person person) {
    seen(place, person, true);
  }

  private void seen(String place, Person person, boolean writes) {
    boolean changed;
    synchronized (places) {
      if (places.size() >= MOST_PLACES && !places.containsKey(place)) {
        return;
      }
      var people = places.computeIfAbsent(place, name -> new LinkedHashMap<>());
      if (people.size() >= MOST_PEOPLE && !people.containsKey(person.id())) {
        return;
      }
      var now = clock.instant();
      var before = people.get(person.id());
      var wrote = before == null ? Instant.EPOCH : before.wrote();
      people.put(person.id(), new Seen(person.name(), now, writes ? now : wrote));
      changed = before == null || (writes && !before.writes(now));
    }
    if (changed) {
      live.changed(topic(place));
    }
  }

  /** Everybody there but this person, in the order in which they came. */
  public List<Here> others(String place, PersonId me) {
    var now = clock.instant();
    synchronized (places) {
      return places.getOrDefault(place, Map.of()).entrySet().stream()
          .filter(one -> !one.getKey().equals(me) && one.getValue().isThere(now))
          .map(one -> new Here(one.getValue().name(), one.getValue().writes(now)))
          .sorted(Comparator.comparing(Here::writes).reversed())
          .toList();
    }
  }

  /** Forgets who is gone, and tells pages of it. */
  @Scheduled(fixedDelay = 4_000, scheduler = "housekeeping")
  void forget() {
    var now = clock.instant();
    var changed = new LinkedHashMap<String, Boolean>();
    synchronized (places) {
      places.forEach((place, people) -> {
        boolean gone = people.values().removeIf(seen -> !seen.isThere(now));
        boolean stopped = people.values().stream().anyMatch(seen -> seen.hasStopped(now));
        people.replaceAll((person, seen) -> seen.hasStopped(now) ? seen.quiet() : seen);
        changed.put(place, gone || stopped);
      });
      places.values().removeIf(Map::isEmpty);
    }
    changed.forEach((place, isTold) -> {
      if (isTold) {
        live.changed(topic(place));
      }
    });
  }

  /**
   * Somebody on the same page.
   *
   * @param writes whether they typed something in the last seconds
   */
  public record Here(String name, boolean writes) {}

  private record Seen(String name, Instant at, Instant wrote) {

    boolean isThere(Instant now) {
      return now.isBefore(at.plus(FORGOTTEN_AFTER));
    }

    boolean writes(Instant now) {
      return now.isBefore(wrote.plus(STOPPED_WRITING_AFTER));
    }

    boolean hasStopped(Instant now) {
      return !wrote.equals(Instant.EPOCH) && !writes(now);
    }

    Seen quiet() {
      return new Seen(name, at, Instant.EPOCH);
    }
  }
}
