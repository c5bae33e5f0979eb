package firebreak.desk.crises;

import firebreak.desk.brands.Brand;
import firebreak.desk.listening.Heard;
import firebreak.desk.listening.MentionLog;
import firebreak.desk.platform.WhoIsOnDuty;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure.OwnPostQuarrel;
import firebreak.respond.matrix.Around;
import firebreak.respond.matrix.CrisisType;
import firebreak.respond.matrix.Fact;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks around a story for what rows may ask besides signals; what it cannot see is unknown. */
@Component
class Surroundings {

  private static final int MOST_POSTS = 5;

  private final MentionLog mentions;
  private final ObjectProvider<WhoIsOnDuty> duty;

  Surroundings(MentionLog mentions, ObjectProvider<WhoIsOnDuty> duty) {
    this.mentions = mentions;
    this.duty = duty;
  }

  Around of(Brand brand, List<Signal> signals, Instant now) {
    return new Around(
        Optional.of(brand.zone()),
        languages(brand, signals),
        ownPage(brand, signals),
        type(signals),
        Optional.empty(),
        covered(now));
  }

  private Set<String> languages(Brand brand, List<Signal> signals) {
    return shown(brand, signals)
        .map(heard -> heard.reading().language())
        .filter(language -> !language.equals("und"))
        .collect(Collectors.toSet());
  }

  /** Whether what shows the signals stands under words of ours; unknown when nothing shows it. */
  private Fact ownPage(Brand brand, List<Signal> signals) {
    var shown = shown(brand, signals).toList();
    if (shown.isEmpty()) {
      return Fact.UNKNOWN;
    }
    return shown.stream().anyMatch(heard -> heard.mention().isUnderOurs()) ? Fact.YES : Fact.NO;
  }

  private static Optional<CrisisType> type(List<Signal> signals) {
    return signals.stream().anyMatch(signal -> signal.measure() instanceof OwnPostQuarrel)
        ? Optional.of(CrisisType.REPUTATION)
        : Optional.empty();
  }

  private Stream<Heard> shown(Brand brand, List<Signal> signals) {
    return signals.stream()
        .map(Signal::evidence)
        .flatMap(Collection::stream)
        .distinct()
        .limit(MOST_POSTS)
        .flatMap(post -> mentions.find(brand.id(), post).stream());
  }

  private Fact covered(Instant now) {
    var asked = duty.getIfAvailable();
    if (asked == null) {
      return Fact.UNKNOWN;
    }
    return asked.at(now).isPresent() ? Fact.YES : Fact.NO;
  }
}
