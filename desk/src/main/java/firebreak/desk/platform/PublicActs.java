package firebreak.desk.platform;

import firebreak.model.BrandId;
import java.time.Instant;
import java.util.List;

/** Tells the curves what we said in public and when; answered by who keeps our words. */
public interface PublicActs {

  /** The earliest first, within {@code [since, until)}. */
  List<Act> of(BrandId brand, Instant since, Instant until);

  /**
   * One public text of ours.
   *
   * @param words the first of them, short enough for a label
   */
  record Act(Instant at, String words) {}
}
