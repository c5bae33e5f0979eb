package firebreak.desk.settings;

import firebreak.channel.byhand.Networks;
import firebreak.desk.brands.Accounts;
import firebreak.desk.brands.Brand;
import firebreak.desk.channels.Listeners;
import firebreak.desk.listening.Sources;
import firebreak.desk.listening.Sources.Source;
import firebreak.desk.platform.Mistakes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a brand is given ears and a voice. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class ChannelPage {

  private static final String HERE = "/settings/brands/{brand}/channels";

  private final Owned owned;
  private final Accounts accounts;
  private final Hearing hearing;
  private final EarViews ears;

  ChannelPage(Owned owned, Accounts accounts, Hearing hearing, EarViews ears) {
    this.owned = owned;
    this.accounts = accounts;
    this.hearing = hearing;
    this.ears = ears;
  }

  @GetMapping(HERE)
  ModelAndView channels(@PathVariable String brand, Principal me) {
    var known = owned.brand(brand);
    return page(known, account(known), new Mistakes(), owned.by(me));
  }

  /** The ears alone; the page fetches them again and again. */
  @GetMapping(HERE + "/ears")
  ModelAndView ears(@PathVariable String brand, Principal me) {
    var known = owned.brand(brand);
    return new ModelAndView("settings/channels :: ears")
        .addObject("brand", known)
        .addObject("ears", ears.of(known, owned.by(me)));
  }

  @PostMapping(HERE + "/account")
  ModelAndView account(
      @PathVariable String brand,
      @Valid AccountForm typed,
      Principal me,
      RedirectAttributes redirect) {
    var known = owned.brand(brand);
    var speech = owned.by(me);
    var mistakes = typed.mistakes(hasSecret(known));
    if (!mistakes.none()) {
      return page(known, typed, mistakes, speech);
    }
    accounts.save(
        typed.identity(known.id(), EarViews.BLUESKY),
        typed.password().strip(),
        speech.person().id().value());
    return back(known, "settings.said.account", redirect);
  }

  @PostMapping(HERE + "/bluesky")
  ModelAndView bluesky(
      @PathVariable String brand, @Valid EarForm typed, Principal me, RedirectAttributes redirect) {
    var known = owned.brand(brand);
    var speech = owned.by(me);
    var mistakes = typed.mistakes();
    if (!mistakes.none()) {
      return page(known, account(known), mistakes, speech)
          .addObject("jetstream", typed.jetstream());
    }
    hearing.sources().save(typed.source(), speech.person().id().value());
    hearing.listeners().restart(EarViews.WHOLE_BLUESKY);
    return back(known, typed.enabled() ? "settings.said.on" : "settings.said.off", redirect);
  }

  @PostMapping(HERE + "/restart")
  ModelAndView restart(
      @PathVariable String brand, @RequestParam String source, RedirectAttributes redirect) {
    var known = owned.brand(brand);
    boolean ours =
        hearing.sources().byId(source).filter(one -> EarViews.hears(one, known)).isPresent();
    if (ours) {
      hearing.listeners().restart(source);
    }
    return back(known, ours ? "settings.said.restarted" : "settings.bad.source", redirect);
  }

  private ModelAndView page(Brand brand, AccountForm typed, Mistakes mistakes, Speech speech) {
    var bluesky = hearing.sources().byId(EarViews.WHOLE_BLUESKY);
    return Owned.form("settings/channels", mistakes, speech)
        .addObject("brand", brand)
        .addObject("typed", typed)
        .addObject("hasSecret", hasSecret(brand))
        .addObject("ears", ears.of(brand, speech))
        .addObject("networks", Networks.all())
        .addObject("byHand", HandAccounts.of(brand, accounts))
        .addObject("on", bluesky.filter(Source::enabled).isPresent())
        .addObject(
            "jetstream",
            bluesky.map(one -> one.settings().getOrDefault("jetstream", "")).orElse(""));
  }

  private AccountForm account(Brand brand) {
    return accounts.of(brand.id(), EarViews.BLUESKY).map(AccountForm::of).orElse(AccountForm.EMPTY);
  }

  private boolean hasSecret(Brand brand) {
    return accounts
        .of(brand.id(), EarViews.BLUESKY)
        .flatMap(identity -> accounts.secretOf(identity.account()))
        .isPresent();
  }

  private static ModelAndView back(Brand brand, String said, RedirectAttributes redirect) {
    redirect.addFlashAttribute("said", said);
    return new ModelAndView("redirect:/settings/brands/" + brand.id() + "/channels");
  }

  /** The ear on the whole of Bluesky as somebody typed it; no address means the public one. */
  record EarForm(boolean enabled, @NotNull String jetstream) {

    Mistakes mistakes() {
      var mistakes = new Mistakes();
      mistakes.check(
          jetstream.isBlank() || Addresses.isStream(jetstream.strip()),
          "jetstream",
          "settings.wrong.jetstream");
      return mistakes;
    }

    Source source() {
      Map<String, String> settings =
          jetstream.isBlank() ? Map.of() : Map.of("jetstream", jetstream.strip());
      return new Source(
          EarViews.WHOLE_BLUESKY, EarViews.BLUESKY, Optional.empty(), settings, enabled);
    }
  }

  /** What is listened to, and the ears that do it. */
  @Component
  record Hearing(Sources sources, Listeners listeners) {}
}
