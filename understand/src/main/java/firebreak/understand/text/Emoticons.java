package firebreak.understand.text;

/** Recognises pictograms and faces made of punctuation. */
final class Emoticons {

  private static final String EYES = ":;=";
  private static final String NOSES = "-'^";
  private static final String HAPPY = ")]";
  private static final String SAD = "([";

  private Emoticons() {}

  /** Length of the emoticon that begins here, 0 when none does. */
  static int lengthAt(String text, int at) {
    char first = text.charAt(at);
    if (first == '<') {
      return text.startsWith("<3", at) ? 2 : text.startsWith("</3", at) ? 3 : 0;
    }
    if (EYES.indexOf(first) < 0) {
      return 0;
    }
    int mouth = at + 1;
    if (mouth < text.length() && NOSES.indexOf(text.charAt(mouth)) >= 0) {
      mouth++;
    }
    return mouth < text.length() && isMouth(text, mouth) ? mouth + 1 - at : 0;
  }

  private static boolean isMouth(String text, int at) {
    char mouth = text.charAt(at);
    boolean ends = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return switch (mouth) {
      case ')', '(', ']', '[', '*', '|' -> true;
      case 'D', 'd', 'P', 'p', 'O', 'o' -> ends;
      case '/', '\\' -> ends && !text.startsWith("//", at);
      default -> false;
    };
  }

  /** All faces of one mood share a name. */
  static String nameOf(String emoticon) {
    if (emoticon.charAt(0) == '<') {
      return emoticon;
    }
    char mouth = emoticon.charAt(emoticon.length() - 1);
    if (HAPPY.indexOf(mouth) >= 0) {
      return emoticon.charAt(0) == ';' ? ";)" : ":)";
    }
    if (SAD.indexOf(mouth) >= 0) {
      return ":(";
    }
    return switch (mouth) {
      case '/', '\\', '|' -> ":/";
      default -> ":" + Character.toLowerCase(mouth);
    };
  }

  static boolean isPictogram(int sign) {
    return (sign >= 0x1F300 && sign <= 0x1FAFF && !(sign >= 0x1F3FB && sign <= 0x1F3FF))
        || (sign >= 0x2600 && sign <= 0x27BF)
        || (sign >= 0x1F1E6 && sign <= 0x1F1FF)
        || sign == 0x2B50
        || sign == 0x203C
        || sign == 0x2049;
  }
}
