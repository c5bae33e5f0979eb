package firebreak.respond.matrix;

import firebreak.respond.people.Role;
import firebreak.respond.people.Voice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who must have read the words before they go out.
 *
 * @param others distinct people other than the author
 * @param including parts that must be among the readers; the author's own part counts
 * @param templateSuffices whether a pre-approved template may go out with no further reader
 * @param legalBox how long legal may read in parallel before we go on without
 * @param reducedFor why it asks for less than the tier usually does
 */
public record ApprovalPath(
    int others,
    Set<Role> including,
    boolean templateSuffices,
    Optional<Duration> legalBox,
    Optional<TeamSize> reducedFor) {

  public ApprovalPath {
    including = Set.copyOf(including);
    if (others < 0) {
      throw new IllegalArgumentException(others + " people cannot read anything");
    }
  }

  static ApprovalPath by(int others, Role... including) {
    return new ApprovalPath(others, Set.of(including), false, Optional.empty(), Optional.empty());
  }

  ApprovalPath orTemplate() {
    return new ApprovalPath(others, including, true, legalBox, reducedFor);
  }

  ApprovalPath withLegalBox(Duration box) {
    return new ApprovalPath(others, including, templateSuffices, Optional.of(box), reducedFor);
  }

  /** Asks for fewer people and for no part; unchanged when it already asks for no more. */
  ApprovalPath reducedTo(int fewer, TeamSize why) {
    if (others <= fewer && including.isEmpty()) {
      return this;
    }
    return new ApprovalPath(
        Math.min(others, fewer), Set.of(), templateSuffices, legalBox, Optional.of(why));
  }

  /**
   * What still stands between these readers and the public; empty when nothing does. An approval by
   * the author counts for nothing, but the author's part is covered: a commander who writes needs
   * another reader, not another commander.
   */
  public List<Missing> missing(Voice author, Collection<Voice> approvers) {
    var readers =
        approvers.stream()
            .filter(voice -> !voice.person().equals(author.person()))
            .collect(Collectors.toSet());
    var missing = new ArrayList<Missing>();
    long people = readers.stream().map(Voice::person).distinct().count();
    if (people < others) {
      missing.add(new Missing.People(Math.toIntExact(others - people)));
    }
    including.stream()
        .sorted()
        .filter(role -> !author.plays(role))
        .filter(role -> readers.stream().noneMatch(voice -> voice.plays(role)))
        .forEach(role -> missing.add(new Missing.Part(role)));
    return missing;
  }

  /** One thing that is not there yet. */
  public sealed interface Missing {

    /** So many more people must read. */
    record People(int more) implements Missing {}

    /** Somebody in this part must read. */
    record Part(Role role) implements Missing {}
  }
}
