package firebreak.desk.playbooks;

import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.PersonId;
import firebreak.model.Tier;
import firebreak.respond.template.Stage;
import java.time.Instant;
import java.util.Optional;

/**
 * A template that somebody authorised beforehand.
 *
 * @param until from this moment on it may be read but not used
 */
public record Grant(long id, Message message, Scope scope, Instant until, PersonId by) {

  /** Whether its words may go out alone there and then. */
  public boolean holds(Place place, Instant now) {
    return now.isBefore(until) && scope.covers(place);
  }

  /** One template of a playbook. */
  public record Message(String playbook, Stage stage, String language) {}

  /**
   * Where it may be used.
   *
   * @param brand absent for every brand
   * @param channel absent for every channel
   * @param upTo the highest tier at which it may go out alone
   */
  public record Scope(Optional<BrandId> brand, Optional<ChannelId> channel, Tier upTo) {

    boolean covers(Place place) {
      return brand.filter(only -> !only.equals(place.brand())).isEmpty()
          && channel.filter(only -> !only.equals(place.channel())).isEmpty()
          && upTo.atLeast(place.tier());
    }
  }

  /** Where somebody wants to say it. */
  public record Place(BrandId brand, ChannelId channel, Tier tier) {}
}
