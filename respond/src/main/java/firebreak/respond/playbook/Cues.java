package firebreak.respond.playbook;

import static java.util.stream.Collectors.toUnmodifiableSet;

import firebreak.respond.guard.text.Phrasebook;
import firebreak.respond.guard.text.Text;
import java.util.List;
import java.util.Set;

/** Phrases by which people show which playbook their trouble is for. */
public final class Cues {

  private final Phrasebook<String> book = new Phrasebook<>();

  private Cues(List<Line> lines) {
    lines.forEach(line -> book.add(line.field(), line.said()));
  }

  /** What is shipped, in English and Polish. */
  public static Cues shipped() {
    return new Cues(Line.of("cues.txt", ShippedPlaybooks.lines("cues.txt")));
  }

  /** The playbooks that these words speak for. */
  public Set<String> in(String words) {
    return book.hits(Text.of(words)).stream()
        .map(Phrasebook.Hit::meaning)
        .collect(toUnmodifiableSet());
  }
}
