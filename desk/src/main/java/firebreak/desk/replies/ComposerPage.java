package firebreak.desk.replies;

import firebreak.desk.brands.Brands;
import firebreak.desk.presence.Presence;
import firebreak.desk.replies.Composer.Act;
import firebreak.desk.replies.Writing.Opened;
import firebreak.desk.watching.Channels;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where words are written: left what they said, right what we say and what the guard says of it.
 */
@Controller
class ComposerPage {

  private final Composer composer;
  private final Writing writing;
  private final Brands brands;
  private final Presence presence;

  ComposerPage(Composer composer, Writing writing, Brands brands, Presence presence) {
    this.presence = presence;
    this.composer = composer;
    this.writing = writing;
    this.brands = brands;
  }

  /** Opens the words on which somebody works for this post, or begins them. */
  @PreAuthorize("hasRole('RESPONDER')")
  @GetMapping("/replies/new")
  String begin(Wanted wanted, Principal me, Model model, RedirectAttributes redirect) {
    var brand =
        wanted
            .brandId()
            .flatMap(brands::byId)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such brand"));
    var post = wanted.postId().orElseThrow(() -> noSuchPost());
    return switch (writing.open(brand, post, composer.person(me))) {
      case Opened.At(var id) -> "redirect:/replies/" + id + wanted.opening();
      case Opened.Answered(var id) -> {
        redirect.addFlashAttribute("refusedHere", true);
        yield "redirect:/replies/" + id;
      }
      case Opened.NoVoice(var heard) -> {
        model.addAttribute("brandName", brand.name());
        model.addAttribute("channel", Channels.name(post.channel().value()));
        model.addAttribute("heard", heard);
        yield "replies/no-voice";
      }
      case Opened.Silence(var heard) -> {
        model.addAttribute("brandName", brand.name());
        model.addAttribute("channel", Channels.name(post.channel().value()));
        model.addAttribute("heard", heard);
        model.addAttribute("silent", true);
        yield "replies/no-voice";
      }
      case Opened.NoSuchPost() -> throw noSuchPost();
    };
  }

  private static ResponseStatusException noSuchPost() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "no such mention of this brand");
  }

  @GetMapping("/replies/{id}")
  ModelAndView composer(
      @PathVariable long id, @RequestParam(defaultValue = "") String template, Principal me) {
    return composer.page(id, me).addObject("openTemplate", template);
  }

  /** Keeps what is being typed and says what the guard thinks of it. */
  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/replies/{id}/words")
  ModelAndView words(@PathVariable long id, Typed typed, Principal me) {
    var person = composer.person(me);
    var stored = composer.stored(id);
    presence.writes("reply-" + id, person);
    stored.standing().crisis().ifPresent(crisis -> presence.writes("crisis-" + crisis, person));
    var answer = writing.save(id, typed.edit(stored), person);
    return composer.parts(answer, new Act(id, me, typed));
  }

  /** The same without keeping anything, when something else has changed. */
  @PostMapping("/replies/{id}/look")
  ModelAndView look(@PathVariable long id, Typed typed, Principal me) {
    return composer.look(new Act(id, me, typed));
  }

  /** A post that somebody wants to answer, as an address names it. */
  record Wanted(
      @Nullable String brand,
      @Nullable String channel,
      @Nullable String post,
      @Nullable String template) {

    /** Which ready wording the page opens with. */
    String opening() {
      return template != null && template.matches("[a-z-]{1,40}") ? "?template=" + template : "";
    }

    Optional<BrandId> brandId() {
      return given(brand).map(BrandId::new);
    }

    Optional<PostId> postId() {
      return given(channel)
          .filter(name -> name.matches("[a-z0-9-]{1,40}"))
          .flatMap(name -> given(post).map(id -> new PostId(new ChannelId(name), id)));
    }

    private static Optional<String> given(@Nullable String value) {
      return Optional.ofNullable(value)
          .filter(text -> !text.isBlank() && text.length() <= 1_000)
          .filter(text -> text.codePoints().noneMatch(Character::isISOControl));
    }
  }
}
