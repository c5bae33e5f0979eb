package firebreak.desk.replies;

import firebreak.channel.sandbox.SandboxThreads;
import firebreak.desk.authors.AuthorSign;
import firebreak.desk.authors.Authors;
import firebreak.desk.crises.StoryPosts;
import firebreak.desk.replies.ComposerView.Chip;
import firebreak.desk.replies.ComposerView.Conversation;
import firebreak.desk.replies.ComposerView.They;
import firebreak.desk.replies.ComposerView.Who;
import firebreak.desk.watching.Pieces;
import firebreak.desk.watching.Pieces.Piece;
import firebreak.model.Author;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows the conversation in which we speak: what they said, and what stands there of ours. */
@Component
class ThreadViews {

  /** The post that is answered, and this many others. */
  private static final int OTHERS = 10;

  private static final double ANGRY_FROM = 0.6;

  private final Threads threads;
  private final SandboxThreads sandbox;
  private final StoryPosts stories;
  private final Authors authors;

  ThreadViews(Threads threads, SandboxThreads sandbox, StoryPosts stories, Authors authors) {
    this.authors = authors;
    this.threads = threads;
    this.sandbox = sandbox;
    this.stories = stories;
  }

  Conversation of(Composition reply, Optional<Publication> latest, Reader reader) {
    var place = reply.place();
    var heard = threads.around(place, OTHERS + 1);
    var shown = new ArrayList<They>();
    var spoken = latest.flatMap(one -> one.fate().post());
    heard.stream()
        .filter(one -> spoken.filter(one.id()::equals).isEmpty())
        .forEach(one -> shown.add(theirs(reply, one, reader)));
    shown.addAll(ours(reply, latest, reader));
    var story =
        stories
            .storyOf(reply.brand(), place.post())
            .map(id -> "/watch/" + reply.brand() + "/stories/" + id);
    return new Conversation(shown, Math.max(0, threads.size(place) - heard.size()), story);
  }

  private They theirs(Composition reply, Heard heard, Reader reader) {
    boolean answered = heard.id().equals(reply.place().post());
    var who =
        new Who(
            "@" + heard.author().handle(),
            facts(heard.author(), reader),
            heard.permalink().map(URI::toString),
            sign(reply, heard, reader));
    return new They(
        who,
        reader.clock(heard.at()),
        Pieces.of(heard.words(), heard.reading()),
        chips(heard, reader),
        answered ? They.Part.ANSWERED : They.Part.AROUND);
  }

  private Optional<AuthorSign> sign(Composition reply, Heard heard, Reader reader) {
    return heard.reading().isHostile() || heard.id().equals(reply.place().post())
        ? authors.sign(reply.brand(), heard.author().id(), reader.person())
        : Optional.empty();
  }

  private static String facts(Author author, Reader reader) {
    var facts = new ArrayList<String>();
    author.name().ifPresent(facts::add);
    author.followers().ifPresent(n -> facts.add(reader.counted("replies.followers", n)));
    author
        .since()
        .ifPresent(since ->
            facts.add(
                reader.say(
                    "watching.since",
                    String.valueOf(since.atZone(reader.person().zone()).getYear()))));
    return String.join(" · ", facts);
  }

  private static List<Chip> chips(Heard heard, Reader reader) {
    var reading = heard.reading();
    var chips = new ArrayList<Chip>();
    reading.harms().stream()
        .sorted()
        .map(harm -> reader.say("watching.harm." + harm.name().toLowerCase(Locale.ROOT)))
        .forEach(words -> chips.add(new Chip("harm", words)));
    if (reading.isComplaint()) {
      chips.add(new Chip("complaint", reader.say("watching.chip.complaint")));
    }
    if (reading.isNegative() && reading.arousal() >= ANGRY_FROM) {
      chips.add(new Chip("anger", reader.say("watching.chip.anger")));
    }
    return chips;
  }

  /** In a drill what the sandbox keeps; elsewhere what the channel confirmed. */
  private List<They> ours(Composition reply, Optional<Publication> latest, Reader reader) {
    var kept = sandbox.under(reply.place().post());
    if (!kept.isEmpty()) {
      return kept.stream()
          .map(said -> ours(reply, said.words(), reader.clock(said.at()), Optional.empty()))
          .toList();
    }
    return latest
        .flatMap(one ->
            one.moments()
                .spoken()
                .map(at -> {
                  var link = one.fate().permalink().map(URI::toString);
                  var words = one.fate().otherwise().orElse(reply.written().words());
                  return ours(reply, words, reader.clock(at), link);
                }))
        .stream()
        .toList();
  }

  private static They ours(
      Composition reply, String words, String time, Optional<String> permalink) {
    var who = new Who("@" + reply.place().from().handle(), "", permalink, Optional.empty());
    var pieces = List.of(new Piece(words, Optional.empty()));
    return new They(who, time, pieces, List.of(), They.Part.OURS);
  }
}
