package firebreak.desk.authors;

import firebreak.respond.triage.Sort;
import firebreak.respond.triage.Triage;
import java.util.List;
import java.util.Optional;

/**
 * How an author stands with one brand: what the facts propose and what people said.
 *
 * @param seq the newest mention of theirs; zero when nothing of theirs is there any more
 * @param marks the newest first
 */
record Standing(long seq, Triage proposed, List<Mark> marks) {

  Standing {
    marks = List.copyOf(marks);
  }

  Optional<Mark> mark() {
    return marks.stream().findFirst();
  }

  /** What counts: a person's word goes before the proposal. */
  Sort sort() {
    return mark().map(Mark::sort).orElse(proposed.sort());
  }

  boolean stopsReplies() {
    return mark().map(mark -> !mark.sort().mayBeAnswered()).orElse(proposed.stopsReplies());
  }
}
