package firebreak.desk.authors;

import firebreak.desk.authors.AuthorPosts.Heard;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.people.Me;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.respond.triage.Sort;
import firebreak.respond.wording.Language;
import java.security.Principal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One author as the desk sees them, and where a person says otherwise. */
@Controller
class AuthorPage {

  private final Authors authors;
  private final AuthorPosts posts;
  private final Marking marking;
  private final Around around;

  AuthorPage(Authors authors, AuthorPosts posts, Marking marking, Around around) {
    this.authors = authors;
    this.posts = posts;
    this.marking = marking;
    this.around = around;
  }

  @GetMapping("/authors/{brand}/{seq:\\d{1,18}}")
  ModelAndView author(Asked asked, Principal me) {
    var brand = brand(asked);
    return page(brand, author(brand, asked), around.me().of(me));
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/authors/{brand}/{seq:\\d{1,18}}")
  ModelAndView mark(Asked asked, Principal me) {
    var brand = brand(asked);
    var author = author(brand, asked);
    var person = around.me().of(me);
    var sort =
        Arrays.stream(Sort.values())
            .filter(one -> one.name().equals(asked.sort()))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    var why = asked.why() == null ? "" : asked.why().replace("\0", "").strip();
    if (why.isEmpty() || why.length() > Marking.LONGEST_WHY) {
      var page = page(brand, author, person);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page.addObject("refused", true).addObject("chosen", sort.name());
    }
    marking.mark(brand.id(), author, new Marking.Said(sort, why), person);
    return new ModelAndView("redirect:/authors/" + brand.id() + "/" + asked.seq());
  }

  private Brand brand(Asked asked) {
    return Optional.ofNullable(asked.brand())
        .filter(id -> !id.isBlank())
        .flatMap(id -> around.brands().byId(new BrandId(id)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private AuthorId author(Brand brand, Asked asked) {
    return posts
        .authorOf(brand.id(), asked.seq())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ModelAndView page(Brand brand, AuthorId author, Person reader) {
    var heard = posts.of(brand.id(), author);
    var standing = authors.standing(brand.id(), author);
    var language = Authors.languageOf(reader);
    var sign = authors.sign(brand.id(), author, reader).orElseThrow();
    return new ModelAndView("authors/author")
        .addObject("brandName", brand.name())
        .addObject("brand", brand.id().value())
        .addObject("who", "@" + heard.getFirst().author().handle())
        .addObject("sign", sign)
        .addObject("address", sign.address())
        .addObject("treatment", standing.sort().treatment().in(language))
        .addObject("stops", standing.stopsReplies())
        .addObject("proposal", proposal(standing, language))
        .addObject("marks", standing.marks().stream().map(one -> said(one, reader)).toList())
        .addObject("posts", heard.stream().map(one -> said(one, reader)).toList())
        .addObject("sorts", choices(standing, language))
        .addObject("works", reader.may(Role.RESPONDER));
  }

  private static Proposal proposal(Standing standing, Language language) {
    var proposed = standing.proposed();
    return new Proposal(
        proposed.sort().title().in(language),
        proposed.certainty().words().in(language),
        proposed.reasons().stream().map(reason -> reason.in(language)).toList(),
        proposed.doubt().in(language));
  }

  private static List<Choice> choices(Standing standing, Language language) {
    return Arrays.stream(Sort.values())
        .map(sort ->
            new Choice(
                sort.name(),
                sort.title().in(language) + ": " + sort.treatment().in(language),
                sort == standing.sort()))
        .toList();
  }

  private Line said(Mark mark, Person reader) {
    var by = around.people().byId(mark.by()).map(Person::name).orElse(mark.by().value());
    var title = mark.sort().title().in(Authors.languageOf(reader));
    return new Line(time(mark.at(), reader), by + ": " + title + ". " + mark.why());
  }

  private static Line said(Heard heard, Person reader) {
    return new Line(time(heard.at(), reader), heard.words());
  }

  private static String time(Instant at, Person reader) {
    var locale = Authors.languageOf(reader).locale();
    return DateTimeFormatter.ofPattern("d MMM HH:mm", locale).format(at.atZone(reader.zone()));
  }

  /** What an address and a form say. */
  record Asked(@Nullable String brand, long seq, @Nullable String sort, @Nullable String why) {}

  record Line(String time, String words) {}

  record Choice(String value, String words, boolean chosen) {}

  /** What the facts propose, in words. */
  record Proposal(String title, String certainty, List<String> reasons, String doubt) {}

  /** Whose page it is and who reads it. */
  @Component("aroundAuthors")
  record Around(Brands brands, Me me, People people) {}
}
