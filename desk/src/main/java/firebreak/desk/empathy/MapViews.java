package firebreak.desk.empathy;

import firebreak.desk.empathy.Edits.Edit;
import firebreak.desk.empathy.MapView.Cited;
import firebreak.desk.empathy.MapView.Row;
import firebreak.desk.empathy.MapView.Side;
import firebreak.desk.empathy.MapView.Version;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.model.PersonId;
import firebreak.respond.empathy.EmpathyMap.Cell;
import firebreak.respond.empathy.EmpathyMap.Quote;
import firebreak.respond.empathy.Quadrant;
import firebreak.respond.guard.text.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a map before one reader. */
@Component
class MapViews {

  private static final int AROUND = 120;

  private final Pictures pictures;
  private final People people;

  MapViews(Pictures pictures, People people) {
    this.pictures = pictures;
    this.people = people;
  }

  MapView of(Picture picture, Said to) {
    var whole = picture.whole();
    return new MapView(
        picture.subject().address(),
        to.say(whole.people() == 0 ? "nobody" : "rests-on", whole.people()),
        whole.unread() == 0 ? "" : to.say("unread", whole.unread(), whole.people()),
        Arrays.stream(Quadrant.values()).map(side -> side(picture, side, to)).toList(),
        picture.struck().values().stream().map(edit -> struck(edit, to)).toList(),
        picture.edits().reversed().stream().map(edit -> version(edit, to)).toList());
  }

  private Side side(Picture picture, Quadrant quadrant, Said to) {
    var rows = new ArrayList<Row>();
    picture.own().stream()
        .filter(edit -> edit.quadrant() == quadrant)
        .map(edit ->
            new Row(
                edit.line().item(),
                edit.line().words(),
                to.say("own", name(edit.by()), to.time(edit.at())),
                List.of()))
        .forEach(rows::add);
    picture.map().of(quadrant).forEach(cell -> rows.add(row(picture, cell, to)));
    return new Side(
        quadrant.name(), to.say(quadrant.title()), to.say("asks." + quadrant.name()), rows);
  }

  private static Row row(Picture picture, Cell cell, Said to) {
    return new Row(
        cell.notion().id(),
        to.say(cell.notion().words()),
        to.say("of", cell.people(), picture.whole().people()),
        cell.quotes().stream().flatMap(quote -> cited(picture, quote).stream()).toList());
  }

  private static Optional<Cited> cited(Picture picture, Quote quote) {
    return Optional.ofNullable(picture.posts().get(quote.post()))
        .map(heard -> {
          var words = heard.spoken().words();
          var span = quote.span().orElse(new Span(0, 0));
          return new Cited(
              "@" + heard.author().handle(),
              beginning(words.substring(0, span.start())),
              span.of(words),
              end(words.substring(span.end())),
              heard.permalink().map(URI::toString).orElse(""));
        });
  }

  private static String beginning(String words) {
    int from = Math.max(0, words.length() - AROUND);
    boolean splits = from > 0 && Character.isLowSurrogate(words.charAt(from));
    return (from > 0 ? "…" : "") + words.substring(splits ? from + 1 : from);
  }

  private static String end(String words) {
    int until = Math.min(words.length(), AROUND);
    boolean splits = until < words.length() && Character.isLowSurrogate(words.charAt(until));
    return words.substring(0, splits ? until - 1 : until) + (until < words.length() ? "…" : "");
  }

  private Row struck(Edit edit, Said to) {
    return new Row(
        edit.line().item(),
        to.say("struck.line", to.say(edit.quadrant().title()), words(edit, to)),
        to.say("struck.by", name(edit.by()), to.time(edit.at()), edit.why()),
        List.of());
  }

  private Version version(Edit edit, Said to) {
    return new Version(
        edit.version(),
        to.say(
            "version." + edit.how(),
            name(edit.by()),
            to.time(edit.at()),
            to.say(edit.quadrant().title()),
            words(edit, to),
            edit.why()));
  }

  private String words(Edit edit, Said to) {
    return pictures
        .notion(edit.line().item())
        .map(notion -> to.say(notion.words()))
        .orElse(edit.line().words());
  }

  private String name(PersonId id) {
    return people.byId(id).map(Person::name).orElse(id.value());
  }
}
