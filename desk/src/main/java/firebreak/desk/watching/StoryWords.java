package firebreak.desk.watching;

import firebreak.desk.outlook.TierChance;
import firebreak.desk.watching.StateView.Part;
import firebreak.detect.Standing;
import firebreak.detect.StoryView.Talk;
import firebreak.detect.story.WhyNow;
import firebreak.model.BrandId;
import firebreak.model.Signal;
import firebreak.model.Tier;
import firebreak.respond.wording.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says a story to one reader.
 *
 * @param standing the brand's own hour, against which a story is large or small
 */
record StoryWords(Speech speech, BrandId brand, Standing standing) {

  private static final int LONGEST_QUOTE = 120;

  /** A story with what is known besides its talk. */
  record Told(
      firebreak.detect.StoryView story,
      Optional<Line> root,
      List<Signal> signals,
      Optional<Tier> tier,
      Optional<WhyNow> why,
      List<TierChance> chances) {

    Told {
      signals = List.copyOf(signals);
      chances = List.copyOf(chances);
    }

    /** As the detector tells it, before anything else is looked up. */
    static Told plain(
        firebreak.detect.StoryView story, List<Signal> signals, Optional<WhyNow> why) {
      return new Told(story, Optional.empty(), signals, Optional.empty(), why, List.of());
    }

    Told at(Optional<Tier> found) {
      return new Told(story, root, signals, found, why, chances);
    }

    Told under(Optional<Line> found) {
      return new Told(story, found, signals, tier, why, chances);
    }

    Told with(List<TierChance> found) {
      return new Told(story, root, signals, tier, why, found);
    }
  }

  StoryView of(Told told) {
    var story = told.story();
    return new StoryView(
        "s-" + story.id().value(),
        name(told),
        Asked.everything(brand).about(Optional.of(story.id().value())).address(),
        told.tier(),
        told.root().filter(line -> !line.words().isBlank()).map(this::quote),
        facts(story),
        lines(told));
  }

  private String name(Told told) {
    var label = told.story().label();
    if (!label.isEmpty()) {
      return String.join(" · ", label);
    }
    return told.root()
        .map(Line::words)
        .filter(words -> !words.isBlank())
        .map(words -> cut(words, 40))
        .orElseGet(() -> speech.say("story.unnamed"));
  }

  private String quote(Line root) {
    return speech.say(
        "story.quote", "@" + root.author().handle(), cut(root.words(), LONGEST_QUOTE));
  }

  private List<Part> facts(firebreak.detect.StoryView story) {
    var talk = story.talk();
    var facts = new ArrayList<Part>();
    facts.add(
        Part.why(
            speech.counted(Counted.PERSON, talk.authors()),
            speech.say(
                "why.story.people",
                talk.authors(),
                talk.hostileAuthors(),
                speech.counted(Counted.MENTION, talk.mentions()))));
    facts.add(
        Part.why(
            speech.counted(Counted.CHANNEL, story.channels().size()),
            String.join(
                ", ",
                story.channels().stream().map(id -> Channels.name(id.value())).sorted().toList())));
    timesUsual(story).ifPresent(facts::add);
    reach(talk).ifPresent(facts::add);
    return facts;
  }

  private Optional<Part> reach(Talk talk) {
    return talk.reach() == 0
        ? Optional.empty()
        : Optional.of(
            Part.why(
                speech.say("story.reach", talk.reach()),
                speech.say("why.story.reach", talk.acts())));
  }

  private Optional<Part> timesUsual(firebreak.detect.StoryView story) {
    long hour = story.velocity().in60();
    return standing
        .usualMentions()
        .filter(usual -> usual.mean() >= 1 && hour > usual.mean())
        .map(usual ->
            Part.why(
                speech.say("story.times", speech.number(usual.timesOf(hour))),
                speech.say(
                    "why.story.times",
                    speech.counted(Counted.MENTION, hour),
                    speech.number(usual.mean()))));
  }

  private List<Part> lines(Told told) {
    var lines = new ArrayList<Part>();
    told.why().map(why -> Part.plain(apart(why))).ifPresent(lines::add);
    if (told.story().velocity().isActive()) {
      lines.addAll(new ForecastWords(speech).of(told.story(), told.chances()));
    }
    lines.add(Part.plain(whyNow(told)));
    return lines;
  }

  private String apart(WhyNow why) {
    var words =
        why.words().stream()
            .map(word -> speech.say("story.word", cut(word, 30)))
            .collect(Collectors.joining(", "));
    var accounts = speech.counted(Counted.ACCOUNT, why.accounts());
    return why.site()
        .map(site -> speech.say("story.why.site", words, cut(site, 60), accounts))
        .orElseGet(() -> speech.say("story.why", words, accounts));
  }

  private String whyNow(Told told) {
    var since = speech.time(told.story().span().first());
    var because =
        told.signals().isEmpty()
            ? pace(told.story())
            : speech.wording().of(told.signals().getLast());
    return speech.say("story.since", since) + " " + because;
  }

  private String pace(firebreak.detect.StoryView story) {
    long half = story.velocity().in30();
    if (half > 0) {
      return speech.say("story.pace", speech.counted(Counted.MENTION, half));
    }
    return speech.say("story.still", speech.time(story.span().last()));
  }

  private static String cut(String words, int most) {
    var line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= most) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
    return line.substring(0, end).strip() + "…";
  }
}
