package firebreak.desk.listening;

import firebreak.channel.Channel.Rereading;
import firebreak.channel.ChannelEvent;
import firebreak.channel.ChannelEvent.Unreadable;
import firebreak.desk.listening.Quarantine.Item;
import firebreak.desk.listening.Repairs.Outcome.GoneMeanwhile;
import firebreak.desk.listening.Repairs.Outcome.NobodyReads;
import firebreak.desk.listening.Repairs.Outcome.Read;
import firebreak.desk.listening.Repairs.Outcome.StillUnreadable;
import firebreak.desk.listening.Sources.Source;
import firebreak.desk.platform.Audit;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads things from the quarantine again and takes in what can be read now, once. */
@Component
class Repairs {

  private final Quarantine quarantine;
  private final Sources sources;
  private final Intake intake;
  private final Audit audit;
  private final ObjectProvider<Rereaders> rereaders;

  Repairs(Quarantine quarantine, Intake intake, Audit audit, Readers readers) {
    this.quarantine = quarantine;
    this.intake = intake;
    this.audit = audit;
    this.sources = readers.sources();
    this.rereaders = readers.rereaders();
  }

  /** Reads an item as it came. */
  Outcome replay(long id, String by) {
    return quarantine
        .byId(id)
        .map(item -> replay(item, item.raw(), by))
        .orElseGet(GoneMeanwhile::new);
  }

  /** Reads an item with words that somebody has repaired. */
  Outcome replay(long id, String repaired, String by) {
    return quarantine
        .byId(id)
        .map(item -> replay(item, PlainText.cut(repaired, Quarantine.LONGEST_RAW), by))
        .orElseGet(GoneMeanwhile::new);
  }

  private Outcome replay(Item item, String raw, String by) {
    var source = sources.byId(item.source());
    var reader = source.flatMap(this::readerOf);
    if (source.isEmpty() || reader.isEmpty()) {
      return new NobodyReads();
    }
    var event = reader.get().read(raw, item.place(), item.heardAt());
    return event instanceof Unreadable(_, _, var reason, _)
        ? new StillUnreadable(reason)
        : takeIn(source.get(), event, () -> settle(item, raw, by));
  }

  private Outcome takeIn(Source source, ChannelEvent event, Runnable settling) {
    try {
      return new Read(intake.acceptRepaired(source, event, settling));
    } catch (SettledBefore e) {
      return new GoneMeanwhile(); // somebody else was faster; nothing was taken in twice
    }
  }

  private void settle(Item item, String raw, String by) {
    if (!quarantine.settle(item.id(), "replayed", by)) {
      throw new SettledBefore();
    }
    if (!raw.equals(item.raw())) {
      audit.record(by, "quarantine.repaired", Long.toString(item.id()), "read as: " + raw);
    }
  }

  private Optional<Rereading> readerOf(Source source) {
    return rereaders.stream().flatMap(known -> known.of(source).stream()).findFirst();
  }

  /** What became of a try. */
  sealed interface Outcome {

    /** It was taken in; so many mentions were new. */
    record Read(int mentions) implements Outcome {}

    /** It waits on, for this reason. */
    record StillUnreadable(String reason) implements Outcome {}

    /** Nothing here can read what came from that source. */
    record NobodyReads() implements Outcome {}

    /** Somebody has settled it meanwhile. */
    record GoneMeanwhile() implements Outcome {}
  }

  /** Where things came from and who can read them. */
  @Component
  record Readers(Sources sources, ObjectProvider<Rereaders> rereaders) {}

  /** Undoes the transaction of the slower of two people. */
  private static final class SettledBefore extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettledBefore() {
      super("settled before", null, false, false);
    }
  }
}
