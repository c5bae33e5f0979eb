package firebreak.desk.platform;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a short name for addresses out of a name that people gave. */
public final class PlainName {

  private static final int LONGEST = 40;

  private PlainName() {}

  /** Small letters, digits and hyphens only; the second name when nothing is left of the first. */
  public static String of(String name, String otherwise) {
    var plain =
        Normalizer.normalize(name.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    var cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    var trimmed = cut.replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? otherwise : trimmed;
  }
}
