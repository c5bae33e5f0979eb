package firebreak.understand.text;

import java.util.List;

/**
 * The beginning of a text, cut into pieces.
 *
 * @param read the units that were looked at; a prefix of the original
 */
public record Text(String read, List<Token> tokens) {

  /** A text is read up to this many UTF-16 units; what follows is not looked at. */
  public static final int LONGEST = 4_000;

  public Text {
    tokens = List.copyOf(tokens);
  }

  /** Reads any sequence of UTF-16 units, also ill-formed ones. Never fails. */
  public static Text of(String words) {
    var read = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    return new Text(read, new Cutter(read).cut());
  }

  /** What stands in the original at a token's place. */
  public String original(Token token) {
    return read.substring(token.start(), token.end());
  }
}
