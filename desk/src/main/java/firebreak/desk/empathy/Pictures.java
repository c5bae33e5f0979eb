package firebreak.desk.empathy;

import firebreak.respond.empathy.EmpathyReader;
import firebreak.respond.empathy.Notion;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws the map of a story from what was said and from what people changed. */
@Component
class Pictures {

  private final SaidAgainst said;
  private final Edits edits;
  private final EmpathyReader reader = EmpathyReader.shipped();

  Pictures(SaidAgainst said, Edits edits) {
    this.said = said;
    this.edits = edits;
  }

  Picture of(Subject subject) {
    var heard = said.in(subject);
    var map = reader.map(heard.stream().map(SaidAgainst.Heard::spoken).toList());
    var posts =
        heard.stream().collect(Collectors.toMap(SaidAgainst.Heard::id, Function.identity()));
    return new Picture(subject, map, edits.of(subject), posts);
  }

  EmpathyReader reader() {
    return reader;
  }

  Optional<Notion> notion(String id) {
    return reader.notions().stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
