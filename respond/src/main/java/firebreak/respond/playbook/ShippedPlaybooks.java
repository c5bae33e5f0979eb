package firebreak.respond.playbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the playbooks that come with the house. */
final class ShippedPlaybooks {

  private static final List<String> IDS =
      List.of(
          "viral-complaint",
          "review-bombing",
          "quarrel",
          "offensive-post",
          "product-hazard",
          "outage",
          "data-breach",
          "hacked-account",
          "misinformation",
          "competitor",
          "external-event",
          "double-crisis");

  private ShippedPlaybooks() {}

  static Playbooks all() {
    var bank = bank();
    return new Playbooks(
        IDS.stream()
            .map(id -> id + ".playbook")
            .map(file -> PlaybookFile.read(file, lines(file), bank))
            .toList());
  }

  /** Steps that playbooks share. */
  static Bank bank() {
    return Bank.read("bank.steps", lines("bank.steps"));
  }

  static List<String> lines(String resource) {
    try (var stream = ShippedPlaybooks.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the playbooks were built without " + resource);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
