package firebreak.respond.speaking;

import firebreak.model.Finding;
import firebreak.model.Finding.Severity;
import java.util.List;
import java.util.Set;

/** Which findings of the guard two people together may overrule, and which nobody may. */
public final class Overruling {

  /*
   * A guard errs, so two people who both read the words may know better. What would break a promise
   * of the desk itself stays: one public reply per thread, the gate, words that nobody could read,
   * and data that can be used to take somebody's money or name.
   */
  private static final Set<String> NEVER =
      Set.of(
          "thread.second-reply",
          "gate.verify",
          "length.unreadable",
          "text.hidden",
          "personal-data.card",
          "personal-data.iban",
          "personal-data.pesel");

  private Overruling() {}

  /** Stable names of the rules that stand whatever anybody says. */
  public static Set<String> never() {
    return NEVER;
  }

  public static boolean mayBeOverruled(Finding finding) {
    return !NEVER.contains(finding.rule());
  }

  /** What stops the words when these rules are overruled. */
  public static List<Finding> left(List<Finding> findings, Set<String> overruled) {
    return findings.stream()
        .filter(one -> !(overruled.contains(one.rule()) && mayBeOverruled(one)))
        .filter(one -> one.severity() == Severity.BLOCK)
        .toList();
  }
}
