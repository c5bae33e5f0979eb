package firebreak.desk.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is said in the drill, second by second, and what people said on ordinary days before.
 *
 * @param lines in the order in which they are said
 * @param ordinary sentences of quiet days
 */
record Script(List<Line> lines, List<String> ordinary) {

  Script {
    lines = List.copyOf(lines);
    ordinary = List.copyOf(ordinary);
  }

  /** The drill that comes with the desk. */
  static Script shipped() {
    var lines =
        read("storm.tsv").stream().filter(line -> !line.startsWith("#")).map(Line::parse).toList();
    return new Script(lines, read("ordinary.txt"));
  }

  private static List<String> read(String name) {
    var in = Script.class.getResourceAsStream("/firebreak/desk/drill/" + name);
    if (in == null) {
      throw new IllegalStateException("the drill has no " + name);
    }
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the drill's " + name, e);
    }
  }

  /**
   * One post.
   *
   * @param second after the start
   * @param followers of the author
   */
  record Line(
      int second, String channel, String handle, long followers, Place place, String words) {

    static Line parse(String line) {
      var cells = line.split("\t", 6);
      if (cells.length != 6) {
        throw new IllegalArgumentException("a line of the drill has six cells: " + line);
      }
      return new Line(
          Integer.parseInt(cells[0]),
          cells[1],
          cells[2],
          Long.parseLong(cells[3]),
          Place.of(cells[4]),
          cells[5]);
    }
  }

  /** Where a post stands. */
  enum Place {
    ALONE("-"),
    /** The complaint that starts it all. */
    ROOT("root"),
    REPLY("reply"),
    QUOTE("quote"),
    /** Points to the complaint from another channel. */
    LINK("link");

    private final String sign;

    Place(String sign) {
      this.sign = sign;
    }

    static Place of(String sign) {
      for (var place : values()) {
        if (place.sign.equals(sign)) {
          return place;
        }
      }
      throw new IllegalArgumentException("no place of the drill is called " + sign);
    }
  }
}
