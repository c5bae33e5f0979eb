package firebreak.model;

/**
 * What the reply guard has to say about a stretch of a draft.
 *
 * @param rule stable name of the rule, such as {@code personal-data.email}
 * @param start index of the first UTF-16 unit; equal to {@code end} when something is missing
 * @param end index after the last UTF-16 unit
 * @param why one sentence for the person who writes
 * @param suggestion what to write instead; empty when there is nothing to suggest
 * @param source where the rule comes from
 */
public record Finding(
    String rule,
    Severity severity,
    int start,
    int end,
    String why,
    String suggestion,
    String source) {

  public Finding {
    Required.text(rule, "the rule of a finding");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(rule + " spans " + start + " to " + end);
    }
  }

  /** Whether a finding stops the words or only asks the writer to look again. */
  public enum Severity {
    WARN,
    BLOCK
  }
}
