package firebreak.detect;

import static firebreak.model.testkit.MentionBuilder.aMention;

import firebreak.model.BrandId;
import firebreak.model.Mention;
import firebreak.model.Reading;
import firebreak.model.Reading.Harm;
import firebreak.model.testkit.MentionBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** What people say in the tests of the detector. */
final class Talk {

  static final BrandId ACME = new BrandId("acme");
  static final Thresholds SHIPPED = Thresholds.shipped(ZoneId.of("Europe/Warsaw"));
  static final Reading CALM = reading(0.3, Set.of());
  static final Reading ANGRY = reading(-0.8, Set.of());

  private Talk() {}

  static Reading reading(double sentiment, Set<Harm> harms) {
    return new Reading("en", sentiment, 0, 0, harms, false, List.of());
  }

  static Reading speakingOf(Harm harm) {
    return reading(-0.8, Set.of(harm));
  }

  /** A post of its own by an author of its own. */
  static MentionBuilder said(int number, Instant at) {
    return aMention().withId("p" + number).by("author" + number).saying("acme " + number).at(at);
  }

  /** One mention and how it is read. */
  record Line(Mention mention, Reading reading) {

    Observed tell(Detector detector) {
      return detector.observe(mention, reading);
    }
  }
}
