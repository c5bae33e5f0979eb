package firebreak.desk.listening;

import firebreak.desk.listening.Quarantine.Item;
import firebreak.desk.listening.Repairs.Outcome;
import firebreak.desk.listening.Repairs.Outcome.GoneMeanwhile;
import firebreak.desk.listening.Repairs.Outcome.NobodyReads;
import firebreak.desk.listening.Repairs.Outcome.Read;
import firebreak.desk.listening.Repairs.Outcome.StillUnreadable;
import firebreak.desk.people.Me;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.respond.wording.PolishPlural;
import java.security.Principal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says to a reader what waits in the quarantine and what became of a try. */
@Component
class QuarantineWords {

  private final MessageSource words;
  private final Me me;

  QuarantineWords(MessageSource words, Me me) {
    this.words = words;
    this.me = me;
  }

  boolean mayRepair(Principal reader) {
    return me.of(reader).may(Role.RESPONDER);
  }

  /** How many things wait, in a sentence. */
  String lead(long waiting, Principal reader) {
    var form = waiting == 0 ? "none" : PolishPlural.of(waiting).name().toLowerCase(Locale.ROOT);
    return say(me.of(reader), "lead." + form, waiting);
  }

  List<Row> rows(List<Item> items, Principal reader) {
    return items.stream().map(item -> row(item, reader)).toList();
  }

  Row row(Item item, Principal reader) {
    var person = me.of(reader);
    var time =
        DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.of(person.language()))
            .format(item.heardAt().atZone(person.zone()));
    boolean cut = item.raw().length() >= Quarantine.LONGEST_SHOWN;
    return new Row(item, time, cut);
  }

  Notice of(Outcome outcome, Principal reader) {
    var person = me.of(reader);
    return switch (outcome) {
      case Read(var mentions) ->
          new Notice("good", say(person, mentions == 0 ? "read.nobody" : "read", mentions));
      case StillUnreadable(var reason) -> new Notice("warn", say(person, "still", reason));
      case NobodyReads() -> new Notice("warn", say(person, "no-reader"));
      case GoneMeanwhile() -> new Notice("warn", say(person, "meanwhile"));
    };
  }

  Notice ofAll(long read, long tried, Principal reader) {
    return new Notice(read == tried ? "good" : "warn", say(me.of(reader), "read.all", read, tried));
  }

  Notice dismissed(Principal reader) {
    return new Notice("good", say(me.of(reader), "dismissed"));
  }

  private String say(Person person, String key, Object... arguments) {
    return words.getMessage("quarantine." + key, arguments, Locale.of(person.language()));
  }

  /**
   * An item as it is listed.
   *
   * @param cut whether more came than is shown
   */
  record Row(Item item, String time, boolean cut) {}

  /** What to tell a person after an act; kind {@code good} or {@code warn}. */
  record Notice(String kind, String text) {}
}
