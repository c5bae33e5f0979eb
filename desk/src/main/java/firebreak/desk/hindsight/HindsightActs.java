package firebreak.desk.hindsight;

import firebreak.desk.detecting.Signals;
import firebreak.desk.hindsight.HindsightPage.Asking;
import firebreak.desk.hindsight.Judgement.Verdict;
import firebreak.detect.tuning.Strictness;
import firebreak.model.SignalId;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people may say of signals, and how they turn the dial. */
@Controller
class HindsightActs {

  private final Asking asking;
  private final Signals signals;
  private final Tuning tuning;
  private final Tuning.Said said;

  HindsightActs(Asking asking, Signals signals, Tuning tuning, Tuning.Said said) {
    this.asking = asking;
    this.signals = signals;
    this.tuning = tuning;
    this.said = said;
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/watch/{brand}/signals/{signal}/judgement")
  String judge(Verdicts asked, Principal me) {
    var brand = asking.brand(asked.brand());
    var signal =
        Optional.of(asked.signal())
            .filter(id -> !id.isBlank())
            .flatMap(id -> signals.byId(new SignalId(id)))
            .filter(found -> found.brand().equals(brand.id()))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such signal"));
    var verdict =
        asked
            .given()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "no verdict"));
    said.judgements().judge(signal.id(), verdict, asking.reader(me).person().id());
    return "redirect:" + asked.backOr(HindsightPage.address(brand));
  }

  @PreAuthorize("hasRole('COMMANDER')")
  @PostMapping("/watch/{brand}/past/strictness")
  String set(Dial asked, Principal me, RedirectAttributes redirect) {
    var brand = asking.brand(asked.brand());
    var strictness = asked.strictness();
    var why = words(asked.why());
    if (strictness.isEmpty() || why.isEmpty()) {
      redirect.addFlashAttribute(
          "said", "hindsight.said.bad." + (strictness.isEmpty() ? "limits" : "why"));
    } else {
      var by = asking.reader(me).person().id().value();
      tuning.set(brand.id(), strictness.get(), new Tuning.Hand(by, asked.pins(), why.get()));
      redirect.addFlashAttribute("said", "hindsight.said.set");
    }
    return "redirect:" + HindsightPage.address(brand);
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/watch/{brand}/past/missed")
  String missed(Miss asked, Principal me, RedirectAttributes redirect) {
    var brand = asking.brand(asked.brand());
    var reader = asking.reader(me);
    var at = asked.moment(reader.person().zone()).filter(then -> !then.isAfter(reader.now()));
    var what = words(asked.what());
    if (at.isEmpty() || what.isEmpty()) {
      redirect.addFlashAttribute("said", "hindsight.said.bad.missed");
    } else {
      var one = new Missed.One(at.get(), what.get(), reader.person().id());
      said.missed().note(brand.id(), one);
      redirect.addFlashAttribute("said", "hindsight.said.missed");
    }
    return "redirect:" + HindsightPage.address(brand);
  }

  private static Optional<String> words(@Nullable String typed) {
    return Optional.ofNullable(typed)
        .map(given -> given.replace("\0", "").strip())
        .filter(given -> !given.isEmpty() && given.length() <= Missed.LONGEST);
  }

  /** A judgement of one signal, and the page that it comes from. */
  record Verdicts(String brand, String signal, @Nullable String verdict, @Nullable String back) {

    private static final Pattern OURS = Pattern.compile("/(watch|crises)/[\\w./-]{1,200}");

    Optional<Verdict> given() {
      return Arrays.stream(Verdict.values()).filter(one -> one.name().equals(verdict)).findFirst();
    }

    String backOr(String other) {
      return Optional.ofNullable(back).filter(OURS.asMatchPredicate()).orElse(other);
    }
  }

  /** How the dial should stand. */
  record Dial(
      String brand, @Nullable String percent, @Nullable String pinned, @Nullable String why) {

    Optional<Strictness> strictness() {
      return Strictness.all().stream()
          .filter(one -> String.valueOf(one.percent()).equals(percent))
          .findFirst();
    }

    boolean pins() {
      return pinned != null;
    }
  }

  /** A crisis that people found first. */
  record Miss(String brand, @Nullable String at, @Nullable String what) {

    Optional<Instant> moment(ZoneId zone) {
      try {
        return Optional.ofNullable(at)
            .map(LocalDateTime::parse)
            .map(then -> then.atZone(zone).toInstant());
      } catch (DateTimeException typed) {
        return Optional.empty(); // not a moment: the form says what it wants
      }
    }
  }
}
