package firebreak.desk.watching;

import java.util.Arrays;

/** What kind of mentions a reader wants to see. */
enum Show {
  ALL("true"),
  NEGATIVE("p.sentiment < " + firebreak.model.Reading.NEGATIVE_BELOW),
  COMPLAINTS("p.complaint >= " + firebreak.model.Reading.COMPLAINT_FROM),
  HARM("p.harms <> '{}'");

  private final String condition;

  Show(String condition) {
    this.condition = condition;
  }

  /** In SQL, about the post {@code p}. */
  String condition() {
    return condition;
  }

  /** All, when nobody knows what was asked for. */
  static Show of(String typed) {
    return Arrays.stream(values())
        .filter(show -> show.name().equalsIgnoreCase(typed))
        .findFirst()
        .orElse(ALL);
  }
}
