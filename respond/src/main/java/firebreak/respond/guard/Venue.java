package firebreak.respond.guard;

import java.util.List;

/**
 * Where the words will stand.
 *
 * @param isPublic false for a private message
 * @param limits every length limit of the channel
 * @param alreadyAnswered whether we have spoken publicly in this thread before
 */
public record Venue(boolean isPublic, List<LengthLimit> limits, boolean alreadyAnswered) {

  public Venue {
    limits = List.copyOf(limits);
  }
}
