package firebreak.desk.crises;

import firebreak.model.ChannelId;
import firebreak.model.DraftId;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.WordsKind;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a great many things happen in a crisis at once. */
@Component
public class LongCrisis {

  private static final Duration TWENTY_MINUTES = Duration.ofMinutes(20);

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

  /** Lets so many public words of ours stand on its timeline, the last of them at that moment. */
  @Transactional
  public void words(CrisisId id, PersonId by, int count, Instant last) {
    var crisis = store.held(id).orElseThrow();
    var words =
        IntStream.range(0, count)
            .<CrisisEvent>mapToObj(n ->
                new CrisisEvent.WordsPublished(
                    last.minus(TWENTY_MINUTES.multipliedBy(count - 1L - n)),
                    by,
                    WordsKind.UPDATE,
                    new DraftId("bench-" + n),
                    new PostId(new ChannelId("bluesky"), "our-words-" + n),
                    "We are still looking into it. Our next news comes in twenty minutes."))
            .toList();
    store.append(crisis, words);
  }
}
