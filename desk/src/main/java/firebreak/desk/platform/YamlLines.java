package firebreak.desk.platform;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** On which line each place of a YAML file stands; entries of lists also by their names. */
public final class YamlLines {

  private final Map<String, Integer> byPath = new HashMap<>();

  private final Set<String> names;

  private YamlLines(Set<String> names) {
    this.names = names;
  }

  static YamlLines of(String text, LoaderOptions limits, Set<String> names) {
    var lines = new YamlLines(names);
    lines.walk(new Yaml(new SafeConstructor(limits)).compose(new StringReader(text)), "");
    return lines;
  }

  /** The line of the place, or of what holds it; 0 when neither is there. */
  public int of(String path) {
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
        name(one, path);
        walk(one, path + "[" + n + "]");
      }
    }
  }

  private void name(Node node, String path) {
    if (node instanceof MappingNode map) {
      for (var entry : map.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key
            && entry.getValueNode() instanceof ScalarNode value
            && names.contains(key.getValue())) {
          var named = path + "(" + value.getValue() + ")";
          byPath.putIfAbsent(named, node.getStartMark().getLine() + 1);
          walk(node, named);
          return;
        }
      }
    }
  }
}
