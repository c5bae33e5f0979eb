package firebreak.respond.empathy;

import firebreak.respond.wording.Bilingual;
import java.util.Optional;

/**
 * Something that many people in a crisis believe, feel, demand or are about to do.
 *
 * @param id stable name, such as {@code knew}
 * @param words as a sentence of theirs, or the name of a feeling
 * @param ask what a text has to say to answer it; absent for what people do
 */
public record Notion(String id, Quadrant quadrant, Bilingual words, Optional<Bilingual> ask) {

  public Notion {
    if (!id.matches("[a-z-]{1,40}")) {
      throw new IllegalArgumentException("not a name of a notion: '" + id + "'");
    }
  }
}
