package firebreak.desk.rooms;

import firebreak.channel.Storable;
import firebreak.desk.crises.Crises;
import firebreak.desk.platform.Audit;
import firebreak.desk.rooms.RemovalViews.Wish;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.Outcome;
import firebreak.respond.crisis.RemovalReason;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks, decides and finishes hiding something, each with who and why. */
@Component
class Removing {

  private static final int LONGEST = 4_000;

  private final Crises crises;
  private final EvidenceBook book;
  private final Audit audit;

  Removing(Crises crises, EvidenceBook book, Audit audit) {
    this.crises = crises;
    this.book = book;
    this.audit = audit;
  }

  /** Keeps the post first. Why it was not asked, in the words of the reader; empty when it was. */
  @Transactional
  public Optional<String> ask(Room room, Wish wish) {
    var post = wish.postId();
    var reason =
        Arrays.stream(RemovalReason.values())
            .filter(one -> one.name().equals(wish.reason()))
            .findFirst();
    if (post.isEmpty()) {
      return Optional.of(room.reader().say("kept.gone"));
    }
    if (reason.isEmpty()) {
      return Optional.of(room.reader().say("removals.reason.missing"));
    }
    if (wish.words().length() > LONGEST) {
      return Optional.of(room.reader().say("mistake.long", wish.words().length()));
    }
    var kept = book.keep(room, post.get().channel().value(), post.get().externalId());
    if (kept.isPresent()) {
      return kept;
    }
    var sha256 = book.latest(room, post.get()).orElseThrow().sha256();
    var by = room.reader().person().id();
    var words = Storable.text(wish.words().strip());
    return perform(
        room, "asked", new Command.AskRemoval(by, post.get(), reason.get(), words, sha256));
  }

  @Transactional
  public Optional<String> decide(Room room, String item, boolean agreed, String why) {
    if (why.length() > LONGEST) {
      return Optional.of(room.reader().say("mistake.long", why.length()));
    }
    var by = room.reader().person().id();
    var words = Storable.text(why.strip());
    return perform(room, "decided", new Command.DecideRemoval(by, item, agreed, words));
  }

  @Transactional
  public Optional<String> done(Room room, String item) {
    return perform(room, "done", new Command.FinishRemoval(room.reader().person().id(), item));
  }

  private Optional<String> perform(Room room, String act, Command command) {
    return switch (crises.decide(room.crisis().id(), command)) {
      case Outcome.Refused(var reason) ->
          Optional.of(room.reader().say("refused", room.reader().say(reason.words())));
      case Outcome.Happened _ -> {
        var who = room.reader().person().id().value();
        audit.record(who, "crisis.removal-" + act, room.id(), command.toString());
        yield Optional.empty();
      }
    };
  }
}
