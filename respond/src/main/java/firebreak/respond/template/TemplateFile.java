package firebreak.respond.template;

import java.util.ArrayList;
import java.util.List;

/** Reads templates as written: two fields, then one wording per indented line. */
final class TemplateFile {

  private final List<Template> templates = new ArrayList<>();
  private final List<Wording> wordings = new ArrayList<>();
  private String stage = "";
  private String language = "";

  private TemplateFile() {}

  static List<Template> parse(List<String> lines) {
    var file = new TemplateFile();
    lines.forEach(file::read);
    file.close();
    return file.templates;
  }

  private void read(String line) {
    if (line.startsWith("  ")) {
      wordings.add(Wording.written(line.strip()));
    } else if (line.startsWith("template: ")) {
      close();
      stage = line.substring("template: ".length()).strip();
    } else if (line.startsWith("language: ")) {
      language = line.substring("language: ".length()).strip();
    } else {
      throw new IllegalArgumentException("neither a field nor a wording: '" + line + "'");
    }
  }

  private void close() {
    if (!stage.isEmpty()) {
      templates.add(new Template(Stage.written(stage), language, wordings));
      wordings.clear();
      language = "";
    }
  }
}
