package firebreak.desk.crises;

import firebreak.model.PersonId;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.CrisisId;
import java.time.Instant;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a great many things happen in a crisis at once. */
@Component
public class LongCrisis {

  private final CrisisStore store;

  LongCrisis(CrisisStore store) {
    this.store = store;
  }

  /** Writes that many notes, one each second up to now. */
  @Transactional
  public void notes(CrisisId id, PersonId by, int count, Instant now) {
    var crisis = store.held(id).orElseThrow();
    var notes =
        IntStream.range(0, count)
            .<CrisisEvent>mapToObj(n ->
                new CrisisEvent.Noted(
                    now.minusSeconds(count - n), by, "Called the shop, note number " + n))
            .toList();
    store.append(crisis, notes);
  }
}
