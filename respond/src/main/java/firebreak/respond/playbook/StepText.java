package firebreak.respond.playbook;

import firebreak.model.Tier;
import firebreak.respond.people.Role;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A step as it is written, on its way to being one. */
final class StepText {

  private static final Set<String> KNOWN =
      Set.of("who", "do en", "do pl", "due", "lane", "only if", "from", "once", "after");
  private static final Pattern DUE = Pattern.compile("([0-9]{1,4}) (min|h|days) after (\\S+)");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Line opened;
  private final Fields fields;
  private final List<Line> how;

  private StepText(Line opened, Map<String, Line> inherited, List<Line> how) {
    this.opened = opened;
    this.fields = new Fields(opened, KNOWN, inherited);
    this.how = new ArrayList<>(how);
  }

  static StepText opened(Line line) {
    if (!ID.matcher(line.said()).matches()) {
      throw line.wrong(
          "“" + line.said() + "” is no name for a step: small letters, digits and hyphens",
          "„" + line.said() + "” to nie nazwa kroku: małe litery, cyfry i łączniki");
    }
    return new StepText(line, Map.of(), List.of());
  }

  /** The same step in another place, where some of it may be said anew and more be added. */
  StepText usedAt(Line line) {
    return new StepText(line, fields.all(), how);
  }

  Line opened() {
    return opened;
  }

  String id() {
    return opened.said();
  }

  void read(Line line) {
    if (line.field().equals("how en") || line.field().equals("how pl")) {
      how.add(line);
    } else {
      fields.read(line);
    }
  }

  Step step() {
    return new Step(
        id(),
        Fields.named(fields.need("who"), Role.values()),
        fields.both("do"),
        hints(),
        due(fields.need("due")),
        fields.find("lane").map(line -> Fields.named(line, Lane.values())),
        needs());
  }

  private List<Bilingual> hints() {
    var hints = new ArrayList<Bilingual>();
    for (int i = 0; i < how.size(); i += 2) {
      boolean paired = i + 1 < how.size() && how.get(i + 1).field().equals("how pl");
      if (!paired || !how.get(i).field().equals("how en")) {
        throw how.get(i)
            .wrong("“how en” and “how pl” come in pairs", "„how en” i „how pl” idą parami");
      }
      hints.add(new Bilingual(how.get(i).said(), how.get(i + 1).said()));
    }
    return hints;
  }

  private Due due(Line line) {
    var read = DUE.matcher(line.said());
    if (!read.matches()) {
      throw line.wrong(
          "“" + line.said() + "” is no time; write for example: 10 min after declared",
          "„" + line.said() + "” to nie termin; na przykład: 10 min after declared");
    }
    var from =
        Fields.named(
            new Line(line.file(), line.number(), line.field(), read.group(3)),
            StartingPoint.values());
    if (from == StartingPoint.STEPS_BEFORE && fields.find("after").isEmpty()) {
      throw line.wrong(
          "“" + id() + "” counts from steps before it, but names none in “after”",
          "„" + id() + "” liczy od poprzednich kroków, ale „after” żadnego nie podaje");
    }
    return new Due(within(Long.parseLong(read.group(1)), read.group(2), line), from);
  }

  private static Duration within(long number, String unit, Line line) {
    if (number == 0) {
      throw line.wrong("nothing can be done in no time", "nic nie da się zrobić w zero minut");
    }
    return switch (unit) {
      case "min" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }

  private Needs needs() {
    return new Needs(
        after(),
        fields.find("only if").map(line -> Fields.named(line, Circumstance.values())),
        fields.find("from").map(line -> Fields.named(line, Tier.values())).orElse(Tier.T1),
        fields.find("once").map(line -> Fields.named(line, StartingPoint.values())));
  }

  private Set<String> after() {
    return fields.find("after").map(line -> Set.of(line.said().split("[ ,]+"))).orElse(Set.of());
  }

  /** Refuses steps that wait for what does not stand before them. */
  void checkBefore(Set<String> seen) {
    for (var before : after()) {
      if (!seen.contains(before)) {
        throw fields
            .need("after")
            .wrong(
                "“" + id() + "” waits for “" + before + "”, which does not come before it",
                "„" + id() + "” czeka na „" + before + "”, którego przed nim nie ma");
      }
    }
    if (!seen.add(id())) {
      throw opened.wrong(
          "two steps are called “" + id() + "”", "dwa kroki nazywają się „" + id() + "”");
    }
  }
}
