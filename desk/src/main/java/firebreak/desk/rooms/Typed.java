package firebreak.desk.rooms;

import firebreak.model.PersonId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** What somebody typed into a form, by the name of the field. */
record Typed(Map<String, String> values) {

  private static final int LONGEST = 4_000;
  private static final int LONGEST_MINUTES = 43_200;

  Typed {
    values = Map.copyOf(values);
  }

  String of(Field field) {
    return values.getOrDefault(field.id(), "").strip();
  }

  /** Whether the box beside this point of the exit was ticked. */
  boolean isExit(int number) {
    return values.getOrDefault("exit-" + number, "").equals("yes");
  }

  PersonId person() {
    return new PersonId(of(Field.PERSON));
  }

  <E extends Enum<E>> E of(Field field, Class<E> type) {
    return Enum.valueOf(type, of(field));
  }

  long minutes() {
    return Long.parseLong(of(Field.MINUTES));
  }

  Instant aware(Room room) {
    var zone = room.reader().person().zone();
    return LocalDateTime.parse(of(Field.AWARE)).atZone(zone).toInstant();
  }

  /** What is wrong with one field, in the words of the reader; empty when nothing is. */
  Optional<String> mistake(Field field, Room room, Choices choices) {
    var value = of(field);
    var reader = room.reader();
    if (value.length() > LONGEST) {
      return Optional.of(reader.say("mistake.long", value.length()));
    }
    return switch (field.kind()) {
      case WORDS, LINE -> unless(!value.isEmpty(), reader, "mistake.empty", value);
      case REMARK -> Optional.empty();
      case HIDDEN -> unless(isKnown(field, room), reader, "mistake.hidden", value);
      case NUMBER -> unless(isMinutes(value), reader, "mistake.number", value);
      case MOMENT -> unless(isPast(room), reader, "mistake.moment", value);
      case CHOICE -> unless(choices.has(field, value), reader, "mistake." + key(field), value);
    };
  }

  private static String key(Field field) {
    return field == Field.PERSON ? "person" : "choice";
  }

  private static Optional<String> unless(boolean good, Reader reader, String key, String value) {
    return good ? Optional.empty() : Optional.of(reader.say(key, value));
  }

  private boolean isKnown(Field field, Room room) {
    return field == Field.STEP
        ? room.progress().playbook().step(of(field)).isPresent()
        : !of(field).isEmpty() && of(field).length() <= 80;
  }

  private static boolean isMinutes(String value) {
    return value.matches("[0-9]{1,5}")
        && Integer.parseInt(value) >= 1
        && Integer.parseInt(value) <= LONGEST_MINUTES;
  }

  private boolean isPast(Room room) {
    try {
      return !aware(room).isAfter(room.now());
    } catch (DateTimeException notATime) {
      return false;
    }
  }
}
