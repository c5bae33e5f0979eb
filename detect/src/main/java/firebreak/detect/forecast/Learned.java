package firebreak.detect.forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was learned from recorded cascades: trees by the name of what they tell. */
public final class Learned {

  /** What is learned of the size of a cascade: the ends of the interval, and the size told. */
  public static final List<Double> CASCADE_QUANTILES = List.of(0.09, 0.40, 0.91);

  /** What is learned of the growth of a story. */
  public static final List<Double> STORY_QUANTILES = List.of(0.10, 0.25, 0.50, 0.75, 0.90);

  private final Map<String, List<Tree>> trees;

  public Learned(Map<String, List<Tree>> trees) {
    this.trees = Map.copyOf(trees);
  }

  /** The name of a quantile of something. */
  public static String name(String of, double quantile) {
    return of + " " + quantile;
  }

  /**
   * What they tell about a shape.
   *
   * @param name such as {@code end 0.50}
   */
  double tell(String name, double[] shape) {
    var grown = trees.get(name);
    if (grown == null) {
      throw new IllegalArgumentException("nothing was learned about " + name);
    }
    return Tree.sum(grown, shape);
  }

  /** Reads a file that comes with the house: {@code = name}, then a tree on each line. */
  static Learned shipped(String resource) {
    try (var stream = Learned.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the forecast was built without " + resource);
      }
      var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return new Learned(read(lines));
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + resource, broken);
    }
  }

  private static Map<String, List<Tree>> read(BufferedReader lines) throws IOException {
    var read = new LinkedHashMap<String, List<Tree>>();
    List<Tree> grown = new ArrayList<>();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("= ")) {
        grown = new ArrayList<>();
        read.put(line.substring(2), grown);
      } else if (!line.startsWith("#")) {
        grown.add(Tree.read(Arrays.asList(line.split(" ", -1)).iterator()));
      }
    }
    return read;
  }
}
