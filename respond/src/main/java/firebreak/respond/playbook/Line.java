package firebreak.respond.playbook;

import firebreak.respond.wording.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** A field of a written playbook, and where it stands. */
record Line(String file, int number, String field, String said) {

  /** Every line that says something; blank ones and those with a hash do not. */
  static List<Line> of(String file, List<String> text) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < text.size(); i++) {
      var line = text.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        lines.add(of(file, i + 1, line));
      }
    }
    return lines;
  }

  private static Line of(String file, int number, String line) {
    int colon = line.indexOf(':');
    var whole = new Line(file, number, line, "");
    if (colon < 1) {
      throw whole.wrong("“" + line + "” is not a field", "„" + line + "” to nie pole");
    }
    var read = new Line(file, number, line.substring(0, colon), line.substring(colon + 1).strip());
    if (read.said().isEmpty()) {
      throw whole.wrong(
          "“" + read.field() + "” is empty", "pole „" + read.field() + "” jest puste");
    }
    return read;
  }

  PlaybookMistake wrong(String english, String polish) {
    return new PlaybookMistake(file, number, new Bilingual(english, polish));
  }

  /** That its value is none of these. */
  PlaybookMistake unknown(Object... known) {
    var all = String.join(", ", java.util.Arrays.stream(known).map(Object::toString).toList());
    return wrong(
        "“" + said + "” is no value of “" + field + "”; there are: " + all,
        "„" + said + "” nie pasuje do pola „" + field + "”; możliwe: " + all);
  }
}
