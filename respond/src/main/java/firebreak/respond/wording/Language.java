package firebreak.respond.wording;

import java.util.Locale;

/** A language in which the desk speaks to the people who work with it. */
public enum Language {
  ENGLISH("en"),
  POLISH("pl");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** BCP 47 primary tag. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return Locale.of(tag);
  }
}
