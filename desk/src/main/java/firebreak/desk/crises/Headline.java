package firebreak.desk.crises;

/** Makes a name that people recognise at once out of what somebody said. */
final class Headline {

  private static final int LONGEST = 60;

  private Headline() {}

  /** The first words on one line, cut between two words. */
  static String of(String said) {
    var line = said.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    int end = line.offsetByCodePoints(0, LONGEST);
    int gap = line.lastIndexOf(' ', end);
    return line.substring(0, gap > LONGEST / 2 ? gap : end).replaceAll("[\\s.,;:…–-]+$", "") + "…";
  }
}
