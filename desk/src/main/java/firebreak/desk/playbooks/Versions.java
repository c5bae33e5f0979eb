package firebreak.desk.playbooks;

import java.util.regex.Pattern;

/** What the next version is called. */
final class Versions {

  private static final Pattern NUMBER_AT_THE_END = Pattern.compile("(.*?)([0-9]{1,6})");

  private Versions() {}

  /** One more than the number at its end; a version without one gets a second part. */
  static String after(String version) {
    var read = NUMBER_AT_THE_END.matcher(version);
    return read.matches() ? read.group(1) + (Integer.parseInt(read.group(2)) + 1) : version + "-2";
  }
}
