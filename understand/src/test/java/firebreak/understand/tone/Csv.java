package firebreak.understand.tone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated files with quotes, whatever ends their lines. */
public final class Csv {

  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  /** Rows by the names in the first line; rows of another width are left out. */
  public static List<Map<String, String>> read(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    var csv = new Csv(new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", ""));
    var names = csv.row();
    var rows = new ArrayList<Map<String, String>>();
    while (csv.at < csv.text.length()) {
      var values = csv.row();
      if (values.size() == names.size()) {
        var row = new LinkedHashMap<String, String>();
        for (int column = 0; column < names.size(); column++) {
          row.put(names.get(column), values.get(column));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private List<String> row() {
    var values = new ArrayList<String>();
    do {
      values.add(value());
    } while (at < text.length() && text.charAt(at++) == ',');
    while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
      at++;
    }
    return values;
  }

  private String value() {
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    var value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char unit = text.charAt(at++);
      if (unit != '"') {
        value.append(unit);
      } else if (at < text.length() && text.charAt(at) == '"') {
        value.append('"');
        at++;
      } else {
        break;
      }
    }
    return value.toString();
  }
}
