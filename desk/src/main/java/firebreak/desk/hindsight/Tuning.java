package firebreak.desk.hindsight;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.detecting.Strictnesses;
import firebreak.desk.detecting.Strictnesses.Setting;
import firebreak.detect.tuning.Adjusting;
import firebreak.detect.tuning.Advice;
import firebreak.detect.tuning.Experience;
import firebreak.detect.tuning.Precision;
import firebreak.detect.tuning.Strictness;
import firebreak.model.BrandId;
import firebreak.respond.wording.Bilingual;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws the consequence of what people judged: by itself within a narrow band, else it proposes.
 */
@Component
class Tuning {

  private static final Locale POLISH = Locale.of("pl");

  private final Brands brands;
  private final Strictnesses strictnesses;
  private final Said said;
  private final TransactionTemplate transaction;

  Tuning(Brands brands, Strictnesses strictnesses, Said said, TransactionTemplate transaction) {
    this.brands = brands;
    this.strictnesses = strictnesses;
    this.said = said;
    this.transaction = transaction;
  }

  @Scheduled(
      initialDelay = 10,
      fixedDelay = 60,
      timeUnit = TimeUnit.MINUTES,
      scheduler = "housekeeping")
  void adjustAll() {
    brands.all().stream().filter(brand -> !brand.drill()).forEach(this::adjust);
  }

  /** Takes the step that is due and that the desk may take by itself. */
  void adjust(Brand brand) {
    transaction.executeWithoutResult(_ -> {
      var experience = experience(brand.id());
      if (advice(experience) instanceof Advice.Adjust(var to, var because)) {
        strictnesses.set(
            brand.id(),
            new Setting(
                to, false, Strictnesses.DESK, said.clock().instant(), both(because, experience)));
      }
    });
  }

  Advice advice(Experience experience) {
    return Adjusting.advise(experience, said.clock().instant());
  }

  /** How it went since the strictness was set last, in the last quarter at most. */
  Experience experience(BrandId brand) {
    var last = strictnesses.history(brand, 1).stream().findFirst();
    var quarter = said.clock().instant().minus(Trying.QUARTER);
    var since = last.map(Setting::at).filter(at -> at.isAfter(quarter)).orElse(quarter);
    var precision = Precision.UNKNOWN;
    for (var judged : said.judgements().raisedSince(brand, since)) {
      precision = Likeness.isScaled(judged.signal()) ? precision.and(judged.right()) : precision;
    }
    return new Experience(
        last.map(Setting::strictness).orElse(Strictness.SHIPPED),
        last.map(Setting::at),
        last.filter(Setting::pinned).isPresent(),
        precision,
        said.missed().notedSince(brand, since));
  }

  /** Why a step is due, in a reader's words. */
  String why(Advice.Because because, Experience experience, Locale locale) {
    var precision = experience.precision();
    return said.words()
        .getMessage(
            "hindsight.because." + because,
            new Object[] {
              precision.right(),
              precision.judged(),
              Math.round(precision.high() * 100),
              experience.missed()
            },
            locale);
  }

  private Bilingual both(Advice.Because because, Experience experience) {
    return new Bilingual(
        why(because, experience, Locale.ENGLISH), why(because, experience, POLISH));
  }

  /** A person turns the dial. */
  void set(BrandId brand, Strictness strictness, Hand hand) {
    strictnesses.set(
        brand,
        new Setting(
            strictness,
            hand.pins(),
            hand.by(),
            said.clock().instant(),
            new Bilingual(hand.why(), hand.why())));
  }

  /** Who turns it, and why. */
  record Hand(String by, boolean pins, String why) {}

  /** What people said, and how to say something oneself. */
  @Component
  record Said(Judgements judgements, Missed missed, MessageSource words, InstantSource clock) {}
}
