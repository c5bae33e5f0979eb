package firebreak.desk.rooms;

import firebreak.desk.people.Role;
import firebreak.desk.rooms.Form.Choice;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.respond.crisis.Removal;
import firebreak.respond.crisis.RemovalReason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows what is asked to be hidden, who decided, and what to do by hand. */
@Component
class RemovalViews {

  private final EvidenceBook book;

  RemovalViews(EvidenceBook book) {
    this.book = book;
  }

  void fill(Room room, Wish wish, Model model) {
    model.addAttribute("wish", wish);
    model.addAttribute(
        "reasons",
        Arrays.stream(RemovalReason.values())
            .map(reason -> new Choice(reason.name(), room.reader().say(reason.words())))
            .toList());
    var kept = book.of(room);
    model.addAttribute(
        "removals",
        Removal.in(room.crisis().timeline()).stream()
            .map(removal -> asked(room, removal, kept))
            .toList());
  }

  private static Asked asked(Room room, Removal removal, List<EvidenceBook.Piece> kept) {
    var reader = room.reader();
    var asked = removal.asked();
    var said = kept.stream().filter(piece -> piece.sha256().equals(asked.sha256())).findFirst();
    boolean other = !asked.by().equals(reader.person().id());
    return new Asked(
        asked.item(),
        said.map(piece -> piece.handle() + ": " + piece.words()).orElse(asked.post().toString()),
        reader.say(
            "removals.asked",
            reader.name(asked.by()),
            reader.exactly(asked.at()),
            reader.say(asked.reason().words())),
        asked.explanation(),
        removal.standing(),
        removal
            .decided()
            .map(one -> reader.say("removals.decided", reader.name(one.by()), one.why()))
            .orElse(""),
        other && reader.person().may(Role.APPROVER));
  }

  /**
   * One wish and what came of it.
   *
   * @param explanation what the author will read
   */
  record Asked(
      String item,
      String said,
      String by,
      String explanation,
      Removal.Standing standing,
      String decided,
      boolean readerDecides) {}

  /** What a form says; what it does not say is null. */
  record Wish(
      @Nullable String channel,
      @Nullable String post,
      @Nullable String reason,
      @Nullable String explanation) {

    static final Wish NONE = new Wish(null, null, null, null);

    Optional<PostId> postId() {
      return Optional.ofNullable(channel)
          .filter(name -> name.matches("[a-z0-9-]{1,40}"))
          .flatMap(name ->
              Optional.ofNullable(post)
                  .filter(id -> !id.isBlank() && id.length() <= 1_000)
                  .map(id -> new PostId(new ChannelId(name), id)));
    }

    public boolean isNamed() {
      return postId().isPresent();
    }

    String words() {
      return explanation == null ? "" : explanation;
    }
  }
}
