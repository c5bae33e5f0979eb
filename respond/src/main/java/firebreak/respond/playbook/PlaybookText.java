package firebreak.respond.playbook;

import firebreak.model.Tier;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;

/** A playbook as a file that people can read, change and read in again. */
public final class PlaybookText {

  private final StringBuilder text = new StringBuilder();

  private PlaybookText() {}

  /** The whole playbook, every step in full. */
  public static String of(Playbook playbook) {
    var writing = new PlaybookText();
    writing.head(playbook);
    playbook.phases().forEach(writing::phase);
    return writing.text.toString();
  }

  /**
   * Reads one; {@code use: freeze} takes a step from the bank.
   *
   * @param file what to call it when something is wrong
   * @throws PlaybookMistake when it cannot be read, with the line
   */
  public static Playbook read(String file, String text) {
    return PlaybookFile.read(file, text.lines().toList(), ShippedPlaybooks.bank());
  }

  /** Names of the steps that every playbook may use. */
  public static List<String> bank() {
    return ShippedPlaybooks.bank().ids();
  }

  private void head(Playbook playbook) {
    line("playbook", playbook.id());
    line("version", playbook.version());
    line("type", playbook.type().written());
    both("title", playbook.title());
    line("source", playbook.source());
    playbook.forbidden().english().forEach(phrase -> line("forbid en", phrase));
    playbook.forbidden().polish().forEach(phrase -> line("forbid pl", phrase));
  }

  private void phase(Phase phase) {
    text.append('\n');
    line("phase", phase.id());
    both("title", phase.title());
    both("aim", phase.aim());
    phase.steps().forEach(this::step);
  }

  private void step(Step step) {
    text.append('\n');
    line("step", step.id());
    line("who", Fields.written(step.owner()));
    both("do", step.act());
    step.how().forEach(hint -> both("how", hint));
    line("due", time(step.due().within()) + " after " + Fields.written(step.due().from()));
    step.lane().ifPresent(lane -> line("lane", Fields.written(lane)));
    var needs = step.needs();
    if (!needs.after().isEmpty()) {
      line("after", String.join(" ", new TreeSet<>(needs.after())));
    }
    needs.onlyIf().ifPresent(when -> line("only if", Fields.written(when)));
    if (needs.from() != Tier.T1) {
      line("from", needs.from().name());
    }
    needs.once().ifPresent(moment -> line("once", Fields.written(moment)));
  }

  private static String time(Duration within) {
    if (within.toMinutes() % 1440 == 0) {
      return within.toDays() + " days";
    }
    return within.toMinutes() % 60 == 0 ? within.toHours() + " h" : within.toMinutes() + " min";
  }

  private void both(String field, Bilingual words) {
    line(field + " en", words.english());
    line(field + " pl", words.polish());
  }

  private void line(String field, String said) {
    text.append(field).append(": ").append(said).append('\n');
  }
}
