package firebreak.respond.care;

import java.util.List;
import java.util.regex.Pattern;

/** Words for a file that leaves the desk: without handles, addresses and numbers of people. */
public final class Redacted {

  /*
   * Idea: four patterns, each linear, so that a timeline of thousands of entries is one file at
   * once. Error: names are not found here (whoever knows them takes them out before), and a long
   * number that belongs to nobody goes as well: a file that says too little does less harm.
   */
  public static final String PUT_IN_PLACE = "[…]";

  private static final List<Pattern> PERSONAL =
      List.of(
          Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,190}\\.\\p{L}{2,24}"),
          Pattern.compile(
              "(?<![\\p{L}\\p{N}@])@[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.:-]{0,190}[\\p{L}\\p{N}_])?"),
          Pattern.compile("(?<![\\p{L}\\p{N}:-])(?!\\d{4}-\\d{2}-\\d{2})\\+?\\d(?:[ -]?\\d){6,40}"),
          Pattern.compile(
              "(?<=\\b(?:order|Order|number|zamówienie|Zamówienie|zamówienia|numer|nr|no\\.|nr\\.) )"
                  + "[\\p{L}#-]{0,12}\\d[\\p{L}\\d/-]{2,40}"));

  private Redacted() {}

  public static String of(String words) {
    var clean = words;
    for (var pattern : PERSONAL) {
      clean = pattern.matcher(clean).replaceAll(PUT_IN_PLACE);
    }
    return clean;
  }
}
