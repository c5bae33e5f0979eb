package firebreak.desk.watching;

import firebreak.desk.authors.AuthorSign;
import firebreak.desk.watching.Line.Fate;
import firebreak.desk.watching.MentionView.Chip;
import firebreak.desk.watching.MentionView.Links;
import firebreak.desk.watching.MentionView.ToCase;
import firebreak.desk.watching.MentionView.When;
import firebreak.desk.watching.MentionView.Who;
import firebreak.model.Author;
import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.model.Reading;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Says a mention to one reader.
 *
 * @param mayReply whether the reader may write drafts
 * @param signs what the authors who speak against us are to us
 */
record MentionWords(
    Speech speech, BrandId brand, boolean mayReply, Map<AuthorId, AuthorSign> signs) {

  /** Longer texts are shown up to here; the rest opens. */
  static final int SHOWN = 600;

  /** From here on a negative text counts as angry, and a kind one as kind. */
  private static final double ANGRY_FROM = 0.6;

  private static final double KIND_FROM = 0.4;

  MentionView of(Line line) {
    var fate = line.fate();
    boolean gone = fate == Fate.GONE;
    var words = line.words();
    int cut = whereToCut(words);
    return new MentionView(
        "m-" + line.place().seq(),
        who(line),
        new When(line.place().at().toString(), speech.time(line.place().at()), fate),
        Pieces.of(words.substring(0, cut), line.reading()),
        cut < words.length() ? Optional.of(words.substring(cut)) : Optional.empty(),
        gone ? List.of() : chips(line.reading()),
        gone ? Links.NONE : links(line));
  }

  static boolean isAngry(Reading reading) {
    return reading.isNegative() && reading.arousal() >= ANGRY_FROM;
  }

  private static int whereToCut(String words) {
    if (words.length() <= SHOWN) {
      return words.length();
    }
    int space = words.lastIndexOf(' ', SHOWN);
    int cut = space > SHOWN / 2 ? space : SHOWN;
    return Character.isLowSurrogate(words.charAt(cut)) ? cut - 1 : cut;
  }

  private Who who(Line line) {
    var channel = Channels.name(line.post().channel().value());
    var hidden = line.fate() == Fate.GONE;
    return hidden
        ? new Who("", channel, List.of(), Optional.empty())
        : new Who(
            "@" + line.author().handle(),
            channel,
            facts(line.author()),
            Optional.ofNullable(signs.get(line.author().id())));
  }

  private List<String> facts(Author author) {
    var facts = new ArrayList<String>();
    author
        .followers()
        .ifPresent(
            count -> facts.add(speech.say(count == 1 ? "followers.one" : "followers", count)));
    author
        .verified()
        .filter(verified -> verified)
        .ifPresent(_ -> facts.add(speech.say("verified")));
    author
        .since()
        .ifPresent(since ->
            facts.add(speech.say("since", String.valueOf(since.atZone(speech.zone()).getYear()))));
    return facts;
  }

  private List<Chip> chips(Reading reading) {
    var chips = new ArrayList<Chip>();
    reading.harms().stream()
        .sorted()
        .forEach(harm ->
            chips.add(
                new Chip("harm", speech.say("harm." + harm.name().toLowerCase(Locale.ROOT)))));
    if (reading.isComplaint()) {
      chips.add(new Chip("complaint", speech.say("chip.complaint")));
    }
    if (isAngry(reading)) {
      chips.add(new Chip("anger", speech.say("chip.anger")));
    }
    if (reading.vulgar()) {
      chips.add(new Chip("vulgar", speech.say("chip.vulgar")));
    }
    if (chips.isEmpty() && reading.sentiment() >= KIND_FROM) {
      chips.add(new Chip("good", speech.say("chip.kind")));
    }
    return chips;
  }

  private Links links(Line line) {
    var reply =
        UriComponentsBuilder.fromPath("/replies/new")
            .queryParam("brand", "{brand}")
            .queryParam("channel", "{channel}")
            .queryParam("post", "{post}")
            .encode()
            .buildAndExpand(brand.value(), line.post().channel().value(), line.post().externalId())
            .toUriString();
    var post = line.post();
    var toCase = new ToCase(brand.value(), post.channel().value(), post.externalId());
    return new Links(
        mayReply ? Optional.of(reply) : Optional.empty(),
        mayReply ? Optional.of(toCase) : Optional.empty(),
        line.permalink().map(URI::toString));
  }
}
