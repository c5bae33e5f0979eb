package firebreak.desk.matrix;

import firebreak.desk.brands.Brand;
import firebreak.model.AuthorId;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.model.Reading.Harm;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure;
import firebreak.model.Signal.Measure.CrossChannel;
import firebreak.model.Signal.Measure.Crowd;
import firebreak.model.Signal.Measure.GoingViral;
import firebreak.model.Signal.Measure.HarmReported;
import firebreak.model.Signal.Measure.InfluentialAuthor;
import firebreak.model.Signal.Measure.MediaPickup;
import firebreak.model.Signal.Measure.NegativeBurst;
import firebreak.model.Signal.Measure.NegativeShare;
import firebreak.model.Signal.Measure.SingleComplaint;
import firebreak.model.Signal.Usual;
import firebreak.model.SignalId;
import firebreak.model.StoryId;
import firebreak.respond.matrix.Around;
import firebreak.respond.matrix.CrisisType;
import firebreak.respond.matrix.Fact;
import firebreak.respond.matrix.Facts;
import firebreak.respond.matrix.Responsibility;
import firebreak.respond.matrix.Situation;
import firebreak.respond.matrix.TeamSize;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.util.MultiValueMap;

/** A situation that somebody made up in a form; what was left empty is not known or not there. */
record MadeUp(MultiValueMap<String, String> typed, Brand brand, Instant now) {

  static final Set<String> NUMBERS =
      Set.of(
          "hostile",
          "minutes",
          "usual",
          "sigma",
          "windows",
          "negative",
          "mentions",
          "followers",
          "crowd",
          "channels",
          "outlets",
          "forecast",
          "median",
          "harmed",
          "silent");
  private static final StoryId STORY = new StoryId("made-up");

  /** The boxes whose words are no number. */
  List<String> mistakes() {
    return NUMBERS.stream()
        .filter(name -> !one(name).isEmpty())
        .filter(name ->
            !(RowForm.number(one(name)) instanceof Number number)
                || number.doubleValue() < 0
                || number.doubleValue() > 1e12)
        .sorted()
        .toList();
  }

  Situation situation() {
    var signals = new ArrayList<Signal>();
    for (var measure : measures()) {
      signals.add(
          new Signal(
              new SignalId("made-up-" + signals.size()),
              brand.id(),
              Optional.of(STORY),
              now,
              now.minus(measure.window()),
              measure,
              List.of(new PostId(new ChannelId(or("channel", "bluesky")), "made-up"))));
    }
    return Situation.of(brand.id(), Optional.of(STORY), now).with(signals, facts()).in(around());
  }

  private List<Measure> measures() {
    var all = new ArrayList<Measure>();
    var window = Duration.ofMinutes(Math.max(1, Math.min(whole("minutes", 60), 10_080)));
    if (has("hostile")) {
      all.add(burst(window));
    }
    if (has("mentions")) {
      all.add(new NegativeShare(window, whole("negative", 0), whole("mentions", 0)));
    }
    if (has("followers")) {
      var author = new AuthorId(new ChannelId("bluesky"), "somebody");
      all.add(new InfluentialAuthor(window, author, "@somebody", whole("followers", 0)));
    }
    if (has("crowd")) {
      all.add(
          new Crowd(
              window,
              whole("crowd", 0),
              Optional.of(one("hashtag")).filter(tag -> !tag.isEmpty())));
    }
    if (has("channels")) {
      all.add(
          new CrossChannel(
              window,
              names("channels", 50).stream().map(ChannelId::new).collect(Collectors.toSet()),
              Math.max(whole("hostile", 0), whole("crowd", 0))));
    }
    if (has("outlets")) {
      all.add(new MediaPickup(window, names("outlets", 100)));
    }
    if (has("forecast")) {
      double posts = whole("forecast", 0);
      all.add(new GoingViral(window, posts, posts / 2, posts * 2, whole("median", 1)));
    }
    if (has("harmed")) {
      harm("harm").ifPresent(harm -> all.add(new HarmReported(window, harm, whole("harmed", 0))));
    }
    if (all.isEmpty() && one("lone").equals("true")) {
      all.add(new SingleComplaint(window, new AuthorId(new ChannelId("bluesky"), "somebody")));
    }
    return all;
  }

  private NegativeBurst burst(Duration window) {
    long people = whole("hostile", 0);
    int windows = (int) Math.min(whole("windows", 1), 100);
    if (!has("usual")) {
      return new NegativeBurst(window, people, Optional.empty(), 0, 0, windows);
    }
    double mean = number("usual");
    double sigma =
        has("sigma") && number("sigma") > 0 ? number("sigma") : Math.max(1, Math.sqrt(mean));
    return new NegativeBurst(
        window,
        people,
        Optional.of(new Usual(mean, sigma, 28, 28)),
        (people - mean) / sigma,
        mean > 0 ? people / mean : 0,
        windows);
  }

  private Facts facts() {
    return new Facts(
        fact("campaign"),
        Fact.UNKNOWN,
        harm("confirmed").map(Set::of).orElse(Set.of()),
        harm("refuted").map(Set::of).orElse(Set.of()),
        names("silent", 50).stream().map(ChannelId::new).collect(Collectors.toSet()),
        brand.smallTeam() ? TeamSize.SMALL : TeamSize.FULL,
        List.of());
  }

  private Around around() {
    return new Around(
        Optional.of(brand.zone()),
        one("language").isEmpty() ? Set.of() : Set.of(one("language")),
        fact("own"),
        constant(CrisisType.class, "type"),
        constant(Responsibility.class, "responsibility"),
        fact("duty"));
  }

  private Fact fact(String name) {
    return constant(Fact.class, name).orElse(Fact.UNKNOWN);
  }

  private Optional<Harm> harm(String name) {
    return constant(Harm.class, name);
  }

  private <E extends Enum<E>> Optional<E> constant(Class<E> kind, String name) {
    return java.util.Arrays.stream(kind.getEnumConstants())
        .filter(one -> one.name().equals(one(name)))
        .findFirst();
  }

  /** So many different names, since signals name what they count. */
  private Set<String> names(String name, int most) {
    return LongStream.range(0, Math.min(whole(name, 0), most))
        .mapToObj(n -> name + "-" + n)
        .collect(Collectors.toSet());
  }

  private boolean has(String name) {
    return !one(name).isEmpty();
  }

  private long whole(String name, long otherwise) {
    return has(name) ? (long) number(name) : otherwise;
  }

  private double number(String name) {
    return RowForm.number(one(name)) instanceof Number number ? number.doubleValue() : 0;
  }

  private String or(String name, String otherwise) {
    return has(name) ? one(name) : otherwise;
  }

  String one(String name) {
    return Optional.ofNullable(typed.getFirst(name)).orElse("").strip();
  }
}
