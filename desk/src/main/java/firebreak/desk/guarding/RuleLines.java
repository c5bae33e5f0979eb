package firebreak.desk.guarding;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** On which line each place of a file of rules stands; own rules also by their names. */
final class RuleLines {

  private final Map<String, Integer> byPath = new HashMap<>();

  private RuleLines() {}

  static RuleLines of(String text, LoaderOptions limits) {
    var lines = new RuleLines();
    lines.walk(new Yaml(new SafeConstructor(limits)).compose(new StringReader(text)), "");
    return lines;
  }

  /** The line of the place, or of what holds it; 0 when neither is there. */
  int of(String path) {
    for (var at = path; !at.isEmpty(); at = parent(at)) {
      var line = byPath.get(at);
      if (line != null) {
        return line;
      }
    }
    return 0;
  }

  private static String parent(String path) {
    int end =
        Math.max(path.lastIndexOf('.'), Math.max(path.lastIndexOf('['), path.lastIndexOf('(')));
    return end < 0 ? "" : path.substring(0, end);
  }

  private void walk(Node node, String path) {
    byPath.putIfAbsent(path, node.getStartMark().getLine() + 1);
    if (node instanceof MappingNode map) {
      for (var entry : map.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
          var below = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
          byPath.putIfAbsent(below, key.getStartMark().getLine() + 1);
          walk(entry.getValueNode(), below);
        }
      }
    } else if (node instanceof SequenceNode list) {
      for (int n = 0; n < list.getValue().size(); n++) {
        var one = list.getValue().get(n);
        walkNamed(one, path);
        walk(one, path + "[" + n + "]");
      }
    }
  }

  private void walkNamed(Node node, String path) {
    if (node instanceof MappingNode map) {
      for (var entry : map.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key
            && entry.getValueNode() instanceof ScalarNode value
            && key.getValue().equals("name")) {
          walk(node, path + "(" + value.getValue() + ")");
          return;
        }
      }
    }
  }
}
