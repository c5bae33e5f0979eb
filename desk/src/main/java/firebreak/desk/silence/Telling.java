package firebreak.desk.silence;

import firebreak.desk.brands.Brands;
import firebreak.desk.crises.PeopleNeeded;
import firebreak.desk.crises.PeopleNoLongerNeeded;
import firebreak.desk.matrix.Matrices;
import firebreak.desk.silence.SilenceStore.Going;
import firebreak.model.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has whoever is on duty told of a silence: once, because the silence and the page are written down
 * in one transaction, and nobody further once it is over.
 */
@Component
class Telling {

  private static final Logger log = LoggerFactory.getLogger(Telling.class);

  /** As the rules of the matrix: nobody is told of the same thing again within the hour. */
  private static final Duration COOLDOWN = Duration.ofMinutes(60);

  private final SilenceStore store;
  private final Sight sight;
  private final Shell shell;

  Telling(SilenceStore store, Sight sight, Shell shell) {
    this.store = store;
    this.sight = sight;
    this.shell = shell;
  }

  List<Going> open(Set<String> sources) {
    return store.open().stream().filter(going -> sources.contains(going.source())).toList();
  }

  void tell(Going going, Instant now) {
    carefully(
        going,
        () -> {
          if (store.add(going, now.minus(COOLDOWN), now)) {
            log.warn("silence.began: {}", going.name());
            shell.events().publishEvent(needed(going, now));
            shell.events().publishEvent(new HearingChanged(going.brand()));
          }
        });
  }

  void end(Going going, Instant now) {
    carefully(
        going,
        () -> {
          store.end(going, now);
          log.info("silence.ended: {}", going.name());
          shell.events().publishEvent(new PeopleNoLongerNeeded(going.name()));
          shell.events().publishEvent(new HearingChanged(going.brand()));
        });
  }

  private PeopleNeeded needed(Going going, Instant now) {
    var brand = sight.brands().byId(going.brand()).orElseThrow();
    return new PeopleNeeded(
        going.name(),
        going.brand(),
        Optional.empty(),
        Optional.empty(),
        Tier.T1,
        sight.matrices().at(going.brand(), now).matrix().answer(Tier.T1).paging(),
        new PeopleNeeded.About(going.unheard().says(brand.zone(), now), now));
  }

  private void carefully(Going going, Runnable act) {
    try {
      shell.transaction().executeWithoutResult(_ -> act.run());
    } catch (RuntimeException e) { // one broken brand must not hide the silence of the others
      log.error("silence.failed: {} will be looked at again", going.name(), e);
    }
  }

  /** What decides how people are told. */
  @Component
  record Sight(Brands brands, Matrices matrices) {}

  /** What it needs of the world. */
  @Component("shellOfSilence")
  record Shell(ApplicationEventPublisher events, TransactionTemplate transaction) {}
}
