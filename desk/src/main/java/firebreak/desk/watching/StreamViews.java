package firebreak.desk.watching;

import firebreak.desk.authors.AuthorSign;
import firebreak.desk.authors.Authors;
import firebreak.desk.watching.StreamView.Filter;
import firebreak.desk.watching.StreamView.FilterGroup;
import firebreak.model.AuthorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the stream of mentions for one reader. */
@Component
class StreamViews {

  private static final int PAGE = 40;
  private static final List<String> LANGUAGES = List.of("en", "pl");

  private final Stream stream;
  private final Authors authors;

  StreamViews(Stream stream, Authors authors) {
    this.stream = stream;
    this.authors = authors;
  }

  /** A page of the stream. */
  StreamView of(Watched watched, Asked asked) {
    var lines = stream.page(asked, PAGE + 1);
    var shown = lines.subList(0, Math.min(PAGE, lines.size()));
    var words =
        new MentionWords(
            watched.speech(), asked.brand(), watched.readerMayReply(), signs(watched, shown));
    boolean live = asked.before().isEmpty();
    return new StreamView(
        shown.stream().map(words::of).toList(),
        groups(watched, asked),
        asked,
        asked.rows(),
        live ? Optional.of(Pulse.topic(asked.brand())) : Optional.empty(),
        lines.size() > PAGE
            ? Optional.of(asked.startingBefore(shown.getLast().place()).address())
            : Optional.empty(),
        live ? Optional.empty() : Optional.of(asked.fromTheNewest().address()));
  }

  /** Only of those who speak against us. */
  private Map<AuthorId, AuthorSign> signs(Watched watched, List<Line> shown) {
    var against =
        shown.stream()
            .filter(line -> line.fate() != Line.Fate.GONE && line.reading().isHostile())
            .map(line -> line.author().id())
            .toList();
    return authors.signs(watched.brand().id(), against, watched.reader());
  }

  private List<FilterGroup> groups(Watched watched, Asked asked) {
    var speech = watched.speech();
    var shows = new ArrayList<Filter>();
    for (var show : Show.values()) {
      var name = speech.say("show." + show.name().toLowerCase(Locale.ROOT));
      shows.add(new Filter(name, asked.with(show).address(), asked.show() == show));
    }
    var channels = stream.channels(asked.brand());
    return List.of(
        new FilterGroup(speech.say("filter.show"), shows),
        new FilterGroup(speech.say("filter.channel"), channels(speech, asked, channels)),
        new FilterGroup(speech.say("filter.language"), languages(speech, asked)));
  }

  private static List<Filter> channels(Speech speech, Asked asked, List<String> channels) {
    var filters = new ArrayList<Filter>();
    filters.add(everyChannel(speech, asked));
    for (var id : channels) {
      boolean chosen = Objects.equals(asked.channel(), Optional.of(id));
      filters.add(new Filter(Channels.name(id), asked.on(Optional.of(id)).address(), chosen));
    }
    return filters;
  }

  private static Filter everyChannel(Speech speech, Asked asked) {
    var address = asked.on(Optional.empty()).address();
    return new Filter(speech.say("filter.channel.all"), address, asked.channel().isEmpty());
  }

  private static List<Filter> languages(Speech speech, Asked asked) {
    var filters = new ArrayList<Filter>();
    var everyAddress = asked.in(Optional.empty()).address();
    filters.add(
        new Filter(speech.say("filter.language.all"), everyAddress, asked.language().isEmpty()));
    for (var tag : LANGUAGES) {
      boolean chosen = Objects.equals(asked.language(), Optional.of(tag));
      filters.add(
          new Filter(speech.say("language." + tag), asked.in(Optional.of(tag)).address(), chosen));
    }
    return filters;
  }
}
