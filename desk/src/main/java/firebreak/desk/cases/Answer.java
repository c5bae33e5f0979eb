package firebreak.desk.cases;

import firebreak.model.Finding;
import java.util.List;

/** What came of an act on a case. */
sealed interface Answer {

  /**
   * It is done.
   *
   * @param said names the sentence that says so
   */
  record Done(String said) implements Answer {}

  /**
   * It was not, and nothing was changed.
   *
   * @param why names a sentence of the page
   * @param findings what the guard holds against the words
   */
  record Refused(String why, List<Object> details, List<Finding> findings) implements Answer {

    public Refused {
      details = List.copyOf(details);
      findings = List.copyOf(findings);
    }
  }

  static Answer done(String said) {
    return new Done("cases.said." + said);
  }

  static Answer refused(String why, Object... details) {
    return new Refused(why, List.of(details), List.of());
  }
}
