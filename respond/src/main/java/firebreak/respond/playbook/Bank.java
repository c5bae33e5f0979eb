package firebreak.respond.playbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps that several playbooks share by their name. */
final class Bank {

  private final Map<String, StepText> steps;

  private Bank(Map<String, StepText> steps) {
    this.steps = steps;
  }

  static Bank read(String file, List<String> text) {
    var steps = new LinkedHashMap<String, StepText>();
    var open = new java.util.ArrayDeque<StepText>();
    for (var line : Line.of(file, text)) {
      if (line.field().equals("step")) {
        open.push(StepText.opened(line));
        steps.put(line.said(), open.element());
      } else {
        open.element().read(line);
      }
    }
    return new Bank(steps);
  }

  /** The step that a line asks for. */
  StepText use(Line line) {
    var step = steps.get(line.said());
    if (step == null) {
      throw line.unknown(steps.keySet().toArray());
    }
    return step.usedAt(line);
  }

  List<String> ids() {
    return List.copyOf(steps.keySet());
  }
}
