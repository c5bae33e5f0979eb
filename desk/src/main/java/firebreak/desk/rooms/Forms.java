package firebreak.desk.rooms;

import firebreak.desk.crises.SaidHere;
import firebreak.desk.crises.SaidHere.State;
import firebreak.desk.rooms.Form.Choice;
import firebreak.respond.crisis.Demand;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Asks for what an act needs. */
@Component
class Forms {

  private static final Set<State> OVER = Set.of(State.PUBLIC, State.PUT_ASIDE);

  private final RoomParts.Public outside;

  Forms(RoomParts.Public outside) {
    this.outside = outside;
  }

  Choices choices(Room room) {
    var drafts =
        outside.said(room).stream()
            .filter(words -> !OVER.contains(words.state()))
            .map(Forms::draft)
            .toList();
    return new Choices(room, drafts);
  }

  /** A draft is named by the last part of its address. */
  private static Choice draft(SaidHere.Words words) {
    var address = words.address();
    var text = words.text();
    return new Choice(
        address.substring(address.lastIndexOf('/') + 1),
        text.length() > 80 ? text.substring(0, 79) + "…" : text);
  }

  /** The form before anybody has typed. */
  Form empty(Room room, Act act, Typed known) {
    return form(room, act, known, List.of());
  }

  /** The form again, with what was typed and what is wrong with it. */
  Form again(Room room, Act act, Typed typed, Optional<String> refused) {
    var form = form(room, act, typed, refused.isPresent() ? List.of() : mistaken(room, act, typed));
    return new Form(
        form.act(),
        form.name(),
        form.because(),
        form.fields(),
        form.exits(),
        refused.map(why -> room.reader().say("refused", why)));
  }

  boolean isMistaken(Room room, Act act, Typed typed) {
    return !mistaken(room, act, typed).isEmpty();
  }

  private List<Field> mistaken(Room room, Act act, Typed typed) {
    var choices = choices(room);
    return act.fields().stream()
        .filter(field -> typed.mistake(field, room, choices).isPresent())
        .toList();
  }

  private Form form(Room room, Act act, Typed typed, List<Field> mistaken) {
    var choices = choices(room);
    var fields =
        act.fields().stream()
            .map(field ->
                new Form.Asked(
                    field.id(),
                    room.reader().word("field", field),
                    field.kind().name(),
                    value(field, typed, room),
                    choices.of(field),
                    Optional.of(field)
                        .filter(mistaken::contains)
                        .flatMap(wrong -> typed.mistake(wrong, room, choices))))
            .toList();
    return new Form(
        act.id(),
        room.reader().word("act", act),
        because(room, act),
        fields,
        act == Act.RECOVER ? exits(room, typed) : List.of(),
        Optional.empty());
  }

  /** What must be true before it is over; whoever commands says of each whether it is. */
  private static List<Form.Exit> exits(Room room, Typed typed) {
    var asked = room.asked(Demand.EXIT);
    return IntStream.range(0, asked.size())
        .mapToObj(n -> new Form.Exit("exit-" + n, room.reader().say(asked.get(n)), typed.isExit(n)))
        .toList();
  }

  private static Optional<String> because(Room room, Act act) {
    try {
      return Optional.of(room.reader().word("act.why", act));
    } catch (NoSuchMessageException nothingToSay) {
      return Optional.empty();
    }
  }

  private static String value(Field field, Typed typed, Room room) {
    var known = typed.of(field);
    if (!known.isEmpty()) {
      return known;
    }
    return switch (field) {
      case NEW_PROMISE -> UUID.randomUUID().toString();
      case TIER -> room.crisis().tier().name();
      case PERSON -> room.reader().person().id().value();
      case AWARE ->
          DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm")
              .format(room.now().atZone(room.reader().person().zone()));
      case MINUTES -> "30";
      case WHY, FOUND, LEARNED, ANSWER, NOTE, REMARK, WHAT, PART -> "";
      case FILED, DECISION, FREEZE, INSIDE, CAPTURE, ITEM -> "";
      case VERDICT, CIRCUMSTANCE, FACT, REGULATOR, DRAFT, PROMISE, STEP -> "";
    };
  }
}
