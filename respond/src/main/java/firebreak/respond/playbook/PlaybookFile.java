package firebreak.respond.playbook;

import firebreak.respond.wording.Bilingual;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a playbook as it is written: a head, then phases, then their steps, each a heading with
 * fields of its own below it. {@code use} takes a step from the bank and may say some of it anew.
 */
final class PlaybookFile {

  private static final Set<String> HEAD =
      Set.of("version", "type", "title en", "title pl", "source");
  private static final Set<String> PHASE = Set.of("title en", "title pl", "aim en", "aim pl");

  private final Bank bank;
  private final Fields head;
  private final Line opened;
  private final List<PhaseText> phases = new ArrayList<>();
  private final List<String> forbiddenEnglish = new ArrayList<>();
  private final List<String> forbiddenPolish = new ArrayList<>();

  private PlaybookFile(Line opened, Bank bank) {
    this.opened = opened;
    this.bank = bank;
    this.head = new Fields(opened, HEAD, Map.of());
  }

  /**
   * @throws PlaybookMistake when it cannot be read, with the line
   */
  static Playbook read(String file, List<String> text, Bank bank) {
    var lines = Line.of(file, text);
    if (lines.isEmpty() || !lines.getFirst().field().equals("playbook")) {
      throw new PlaybookMistake(
          file,
          1,
          new Bilingual(
              "a playbook begins with “playbook:” and its name",
              "scenariusz zaczyna się od „playbook:” i nazwy"));
    }
    var reading = new PlaybookFile(lines.getFirst(), bank);
    lines.subList(1, lines.size()).forEach(reading::read);
    return reading.playbook();
  }

  private void read(Line line) {
    switch (line.field()) {
      case "phase" -> phases.add(new PhaseText(line));
      case "step" -> phase(line).steps().add(StepText.opened(line));
      case "use" -> phase(line).steps().add(bank.use(line));
      case "forbid en" -> forbiddenEnglish.add(line.said());
      case "forbid pl" -> forbiddenPolish.add(line.said());
      default -> field(line);
    }
  }

  private void field(Line line) {
    if (phases.isEmpty()) {
      head.read(line);
    } else if (phases.getLast().steps().isEmpty()) {
      phases.getLast().fields().read(line);
    } else {
      phases.getLast().steps().getLast().read(line);
    }
  }

  private PhaseText phase(Line line) {
    if (phases.isEmpty()) {
      throw line.wrong(
          "a step stands in a phase; none was opened", "krok stoi w fazie; żadnej nie ma");
    }
    return phases.getLast();
  }

  private Playbook playbook() {
    var seen = new HashSet<String>();
    phases.forEach(phase -> phase.steps().forEach(step -> step.checkBefore(seen)));
    if (seen.isEmpty()) {
      throw opened.wrong(
          "a playbook without steps helps nobody", "scenariusz nie ma żadnego kroku");
    }
    return new Playbook(
        new Edition(opened.said(), head.need("version").said()),
        Fields.named(head.need("type"), CrisisType.values()),
        head.both("title"),
        phases.stream().map(PhaseText::phase).toList(),
        new Forbidden(forbiddenEnglish, forbiddenPolish),
        head.need("source").said());
  }

  /** A phase on its way to being one. */
  private record PhaseText(Line opened, Fields fields, List<StepText> steps) {

    PhaseText(Line opened) {
      this(opened, new Fields(opened, PHASE, Map.of()), new ArrayList<>());
    }

    Phase phase() {
      return new Phase(
          opened.said(),
          fields.both("title"),
          fields.both("aim"),
          steps.stream().map(StepText::step).toList());
    }
  }
}
