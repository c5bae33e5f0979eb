package firebreak.desk.rooms;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.rooms.Form.Choice;
import firebreak.model.Tier;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.Demand;
import firebreak.respond.crisis.Regulator;
import firebreak.respond.matrix.Fact;
import firebreak.respond.playbook.Circumstance;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What one reader can choose from in one room.
 *
 * @param drafts words of ours that are not public yet
 */
record Choices(Room room, List<Choice> drafts) {

  Choices {
    drafts = List.copyOf(drafts);
  }

  List<Choice> of(Field field) {
    var reader = room.reader();
    return switch (field) {
      case TIER ->
          Arrays.stream(Tier.values())
              .filter(tier -> tier.atLeast(Tier.T2))
              .map(tier -> new Choice(tier.name(), reader.word("tier", tier)))
              .toList();
      case PERSON -> people();
      case PART ->
          all(firebreak.respond.people.Role.values(), part -> reader.say(part.title())).stream()
              .filter(part -> !part.value().equals("COMMANDER"))
              .toList();
      case VERDICT -> all(ClaimVerdict.values(), verdict -> reader.word("verdict", verdict));
      case CIRCUMSTANCE -> all(Circumstance.values(), one -> reader.word("question", one));
      case FACT -> all(Fact.values(), fact -> reader.word("fact", fact));
      case REGULATOR -> all(Regulator.values(), duty -> reader.say(duty.duty()));
      case DRAFT -> drafts;
      case FREEZE ->
          room.freeze().stream().map(what -> new Choice(what.english(), reader.say(what))).toList();
      case INSIDE -> demanded(Demand.TOLD_FIRST);
      case CAPTURE -> demanded(Demand.EVIDENCE);
      case DECISION, ITEM, FILED -> List.of();
      case WHY, FOUND, LEARNED, ANSWER, NOTE, REMARK, WHAT -> List.of();
      case MINUTES, AWARE, PROMISE, NEW_PROMISE, STEP -> List.of();
    };
  }

  /** What the matrix demands is named by its English words. */
  private List<Choice> demanded(Demand demand) {
    return room.asked(demand).stream()
        .map(what -> new Choice(what.english(), room.reader().say(what)))
        .toList();
  }

  boolean has(Field field, String value) {
    return of(field).stream().anyMatch(choice -> choice.value().equals(value));
  }

  /** Whoever may work here, the reader first. */
  private List<Choice> people() {
    var me = room.reader().person();
    return room.reader().everybody().stream()
        .filter(one -> one.may(Role.RESPONDER))
        .sorted(java.util.Comparator.comparing((Person one) -> !one.id().equals(me.id())))
        .map(one -> new Choice(one.id().value(), one.name()))
        .toList();
  }

  private static <E extends Enum<E>> List<Choice> all(E[] values, Function<E, String> words) {
    return Arrays.stream(values).map(one -> new Choice(one.name(), words.apply(one))).toList();
  }
}
