package firebreak.respond.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A set of templates, one per stage and language. */
public final class Templates {

  private final List<Template> all;
  private final List<Variable> variables;

  private final Set<Template> outside;

  private Templates(List<Template> all, List<Variable> variables, List<Template> outside) {
    this.all = List.copyOf(all);
    this.variables = List.copyOf(variables);
    this.outside = Set.copyOf(outside);
  }

  private static final String GENERAL = "viral-complaint";
  private static final List<Template> SHARED = TemplateFile.parse(lines(GENERAL + ".txt"));

  /** What is shipped for a viral complaint, in English and Polish. */
  public static Templates viralComplaint() {
    return shippedFor(GENERAL);
  }

  /**
   * What is shipped for a playbook; stages that it has no words of its own for are those of the
   * viral complaint.
   */
  public static Templates shippedFor(String playbook) {
    var all = new ArrayList<Template>();
    if (!playbook.equals(GENERAL) && isShipped(playbook)) {
      all.addAll(TemplateFile.parse(lines(playbook + ".txt")));
    }
    for (var general : SHARED) {
      if (all.stream().noneMatch(general::isForTheSame)) {
        all.add(general);
      }
    }
    return new Templates(all, variablesOfAll(), List.of());
  }

  /**
   * What a row of the matrix offers. A row that names the general set, or none, leaves the choice
   * to the playbook. Any other row offers its own sets alone; where they have no words for a stage
   * the playbook's are still there, but lie outside of the row.
   */
  public static Templates offered(List<String> sets, String playbook) {
    var usual = shippedFor(playbook);
    if (sets.isEmpty() || sets.contains(GENERAL)) {
      return usual;
    }
    var all = new ArrayList<Template>();
    sets.stream()
        .filter(Templates::isShipped)
        .flatMap(set -> TemplateFile.parse(lines(set + ".txt")).stream())
        .filter(one -> all.stream().noneMatch(one::isForTheSame))
        .forEach(all::add);
    var outside =
        usual.all().stream().filter(one -> all.stream().noneMatch(one::isForTheSame)).toList();
    all.addAll(outside);
    return new Templates(all, variablesOfAll(), outside);
  }

  private static List<Variable> variablesOfAll() {
    return lines("variables.txt").stream().map(Variable::written).toList();
  }

  /** Whether the row does not offer it, so that whoever takes it says why. */
  public boolean isOutside(Template template) {
    return outside.contains(template);
  }

  private static boolean isShipped(String playbook) {
    return playbook.matches("[a-z0-9-]+") && Templates.class.getResource(playbook + ".txt") != null;
  }

  public List<Template> all() {
    return all;
  }

  /** The template of a stage in a language (primary tag); empty when it was not written. */
  public Optional<Template> find(Stage stage, String language) {
    return all.stream()
        .filter(template -> template.stage() == stage && template.language().equals(language))
        .findFirst();
  }

  /** What to put in for a variable, told in English or Polish. */
  public Optional<Variable> variable(String name) {
    return variables.stream().filter(variable -> variable.name().equals(name)).findFirst();
  }

  private static List<String> lines(String resource) {
    try (var stream = Templates.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the templates were built without " + resource);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return new ArrayList<>(
          reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** A blank to fill, and what belongs there. */
  public record Variable(String name, String english, String polish) {

    private static Variable written(String line) {
      var parts = List.of(line.split(" \\| ", 3));
      if (parts.size() != 3) {
        throw new IllegalArgumentException("not a variable: " + line);
      }
      return new Variable(parts.get(0), parts.get(1), parts.get(2));
    }
  }
}
