package firebreak.desk.replaying;

import firebreak.desk.listening.MentionsHeard;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Shows mentions to the tallies once they are kept; what was rolled back is never counted. */
class MentionsSeen {

  private final List<Tally> tallies = new CopyOnWriteArrayList<>();

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(MentionsHeard heard) {
    tallies.forEach(tally -> heard.mentions().forEach(tally::add));
  }

  /** Counts into this tally until what is returned is run. */
  Runnable countInto(Tally tally) {
    tallies.add(tally);
    return () -> tallies.remove(tally);
  }
}
