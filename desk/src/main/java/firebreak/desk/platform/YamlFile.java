package firebreak.desk.platform;

import firebreak.respond.wording.Bilingual;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Files that people write and read as YAML: plain values only, bounded in size and depth, no
 * tricks.
 *
 * @param longest characters of a file
 * @param deepest how deep lists and maps may lie in each other
 * @param names keys whose value names its entry of a list, so that {@code rows(T2-a)} is a place
 */
public record YamlFile(int longest, int deepest, Set<String> names) {

  private static final int MOST_ALIASES = 10;

  public YamlFile {
    names = Set.copyOf(names);
  }

  /** What stands in a file, or why it cannot be read. */
  public sealed interface Opened {

    /** Its maps, lists and plain values, and where each stands. */
    record Content(Object sheet, YamlLines lines) implements Opened {}

    /** It is no such file. */
    record Refused(Placed mistake) implements Opened {}
  }

  /**
   * A mistake and where it stands.
   *
   * @param line from 1; 0 when it stands nowhere in particular
   */
  public record Placed(int line, String path, Bilingual words) {}

  /** Plain maps, lists and values as a person would write them. */
  public static String write(Object sheet) {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setDereferenceAliases(true);
    options.setAllowUnicode(true);
    options.setWidth(160);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    options.setIndent(2);
    return new Yaml(options).dump(sheet);
  }

  public Opened open(String text) {
    if (text.length() > longest) {
      return refused(
          "The file is larger than " + longest / 1024 + " KB.",
          "Plik ma więcej niż " + longest / 1024 + " KB.");
    }
    try {
      Object sheet = new Yaml(new SafeConstructor(limits())).load(text);
      return sheet == null
          ? refused("The file is empty.", "Plik jest pusty.")
          : new Opened.Content(sheet, YamlLines.of(text, limits(), names));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      var problem = String.valueOf(e.getProblem());
      return new Opened.Refused(new Placed(line, "", new Bilingual(problem, problem)));
    } catch (YAMLException e) {
      var problem = String.valueOf(e.getMessage());
      return refused(problem, problem);
    } catch (StackOverflowError e) {
      return refused("The file is nested too deeply.", "Plik jest zbyt głęboko zagnieżdżony.");
    }
  }

  private static Opened refused(String english, String polish) {
    return new Opened.Refused(new Placed(0, "", new Bilingual(english, polish)));
  }

  private LoaderOptions limits() {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setAllowRecursiveKeys(false);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(deepest);
    options.setCodePointLimit(longest);
    return options;
  }
}
