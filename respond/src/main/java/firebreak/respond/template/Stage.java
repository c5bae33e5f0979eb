package firebreak.respond.template;

import java.util.Locale;

/** What a message is for, in the order of a crisis. */
public enum Stage {
  HOLDING,
  SAFETY,
  ACKNOWLEDGE,
  INVESTIGATE,
  RESPOND,
  UPDATE,
  RESOLVED,
  FOLLOW_UP;

  /** The stage that is written like this, such as {@code follow-up}. */
  public static Stage written(String written) {
    return valueOf(written.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** Stable name for urls and files, such as {@code follow-up}. */
  public String written() {
    return name().replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
