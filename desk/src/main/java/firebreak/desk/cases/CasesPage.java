package firebreak.desk.cases;

import firebreak.desk.people.Me;
import firebreak.desk.watching.Channels;
import firebreak.respond.care.NextCareAct;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases: mine, those that are due, all. */
@Controller
class CasesPage {

  private final CaseBooks books;
  private final CaseParts parts;
  private final Me me;

  CasesPage(CaseBooks books, CaseParts parts, Me me) {
    this.books = books;
    this.parts = parts;
    this.me = me;
  }

  @GetMapping("/cases")
  String list(@RequestParam(defaultValue = "ALL") Show show, Principal principal, Model model) {
    fill(show, parts.reader(me.of(principal)), model);
    return "cases/list";
  }

  @GetMapping("/cases/parts/list")
  String rows(@RequestParam(defaultValue = "ALL") Show show, Principal principal, Model model) {
    fill(show, parts.reader(me.of(principal)), model);
    return "cases/parts :: rows";
  }

  private void fill(Show show, Reader reader, Model model) {
    var all = books.cases().listed();
    var open = all.stream().filter(one -> !one.isClosed()).toList();
    var shown = all.stream().filter(one -> is(one, show, reader)).toList();
    model.addAttribute("reader", reader);
    model.addAttribute("show", show.name());
    model.addAttribute("shows", List.of(Show.values()));
    model.addAttribute(
        "sentence", open.isEmpty() ? reader.say("list.none") : reader.counted("list", open.size()));
    model.addAttribute("rows", shown.stream().map(one -> row(one, reader)).toList());
  }

  private static boolean is(CareCase one, Show show, Reader reader) {
    return switch (show) {
      case MINE -> !one.isClosed() && one.owner().filter(reader.person().id()::equals).isPresent();
      case DUE ->
          !one.isClosed()
              && one.times().answered().isEmpty()
              && one.times().due().isBefore(reader.now().plusSeconds(3_600));
      case ALL -> true;
    };
  }

  private Row row(CareCase one, Reader reader) {
    var next = Standing.of(one, books).next();
    var post = books.outside().post(one.place().post());
    return new Row(
        one.id(),
        CaseParts.who(one, reader) + " · " + Channels.name(one.place().post().channel().value()),
        post.map(PublicTalk.Post::words).orElse(""),
        reader.say("next." + next),
        one.owner().map(reader::name).orElseGet(() -> reader.say("nobody")),
        one.isClosed() || one.times().answered().isPresent()
            ? new Deadline(false, one.times().due())
            : new Deadline(true, one.times().due()),
        next == NextCareAct.NOTHING);
  }

  /** Which of them. */
  enum Show {
    ALL,
    MINE,
    DUE
  }

  /** By when somebody must have answered, while nobody has. */
  record Deadline(boolean runs, Instant at) {}

  /** One case in the list. */
  record Row(
      long id,
      String who,
      String words,
      String next,
      String owner,
      Deadline deadline,
      boolean closed) {}
}
