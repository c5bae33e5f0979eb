package firebreak.desk.cases;

import firebreak.desk.authors.Authors;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.cases.Message.Purpose;
import firebreak.desk.orders.Orders;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.watching.Channels;
import firebreak.respond.care.Goodwill;
import firebreak.respond.care.HandoffRules;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a case. */
@Component
class CaseParts {

  private final CaseBooks books;
  private final FoundPromises found;
  private final Costs costs;
  private final Desk desk;

  CaseParts(CaseBooks books, FoundPromises found, Costs costs, Desk desk) {
    this.books = books;
    this.found = found;
    this.costs = costs;
    this.desk = desk;
  }

  Reader reader(Person person) {
    return new Reader(person, desk.people().all(), desk.words(), desk.clock().instant());
  }

  /** Everything that the whole page shows. */
  void all(CareCase one, Reader reader, Model model) {
    top(one, reader, model);
    talk(one, reader, model);
    side(one, reader, model);
  }

  /** The sentence, the next act and the clocks. */
  void top(CareCase one, Reader reader, Model model) {
    var standing = frame(one, reader, model);
    var next = standing.next();
    model.addAttribute(
        "sign",
        desk.known()
            .authors()
            .sign(one.brand(), one.customer().author(), reader.person())
            .orElse(null));
    model.addAttribute("next", next.name());
    model.addAttribute(
        "clocks", new CaseClocks(reader).of(standing, books.promises().of(one.id())));
    model.addAttribute("sentence", reader.say("lead." + next, who(one, reader)));
    model.addAttribute(
        "owner", one.owner().map(reader::name).orElseGet(() -> reader.say("nobody")));
  }

  /** What was said, in public and in private, the oldest first. */
  void talk(CareCase one, Reader reader, Model model) {
    var standing = frame(one, reader, model);
    model.addAttribute("lines", new Conversation(reader).of(standing, books.outside()));
    model.addAttribute("sending", onItsWay(one, standing, reader));
    model.addAttribute("post", books.outside().post(one.place().post()).orElse(null));
  }

  /** A message that is being sent or came back, until something newer was written. */
  private @Nullable Sending onItsWay(CareCase one, Standing standing, Reader reader) {
    return desk.carriage()
        .sendings()
        .of(one.id())
        .filter(_ -> reader.works())
        .filter(sending -> sending.state() != Sending.State.SENT)
        .filter(sending ->
            standing.messages().stream()
                .noneMatch(
                    message -> message.isOurs() && message.at().isAfter(sending.fate().queued())))
        .orElse(null);
  }

  /** What is known of the matter and what we owe. */
  void side(CareCase one, Reader reader, Model model) {
    var standing = frame(one, reader, model);
    model.addAttribute("mayErase", ErasePage.isFor(reader));
    model.addAttribute("gift", standing.gift().orElse(null));
    model.addAttribute("goodwill", standing.goodwill().name());
    model.addAttribute("ladder", Goodwill.values());
    model.addAttribute("limits", desk.allowances().of(one, "EUR").limits());
    model.addAttribute("owed", books.promises().of(one.id()));
    model.addAttribute("found", found.openOf(one.id()));
    model.addAttribute("followUp", standing.followUp().name());
    model.addAttribute("askedHow", standing.asked(Purpose.HOW_WAS_IT));
    model.addAttribute("ordersSetUp", desk.known().orders().isSetUp(one.brand()));
    model.addAttribute("costs", costs.of(standing, reader));
    model.addAttribute(
        "helpers", desk.people().all().stream().filter(p -> p.may(Role.RESPONDER)).toList());
    model.addAttribute("currency", desk.currency(one, reader.locale()));
  }

  /** What the form for our words needs. */
  void form(CareCase one, Reader reader, Form form, Model model) {
    var purpose = form.purpose();
    var typed = form.typed();
    var rule = HandoffRules.of(one.place().post().channel());
    var polish = books.outside().post(one.place().post()).filter(p -> p.language().equals("pl"));
    var locale = polish.isPresent() ? Locale.of("pl") : Locale.ENGLISH;
    model.addAttribute("purpose", purpose.name());
    model.addAttribute("purposes", Arrays.stream(Purpose.values()).map(Enum::name).toList());
    model.addAttribute("token", UUID.randomUUID().toString());
    model.addAttribute("typed", typed);
    model.addAttribute("carries", desk.carriage().dispatching().carries(one));
    model.addAttribute("fallback", reader.say(rule.fallback().words()));
    model.addAttribute("note", reader.say(rule.note()));
    model.addAttribute(
        "words",
        typed.of("words").isEmpty()
            ? desk.words()
                .getMessage("cases.text." + purpose, new Object[] {reader.person().name()}, locale)
            : typed.of("words"));
  }

  private Standing frame(CareCase one, Reader reader, Model model) {
    var standing = Standing.of(one, books);
    model.addAttribute("one", one);
    model.addAttribute("id", one.id());
    model.addAttribute("reader", reader);
    model.addAttribute("who", who(one, reader));
    model.addAttribute("channel", Channels.name(one.place().post().channel().value()));
    model.addAttribute("brand", desk.brands().byId(one.brand()).map(Brand::name).orElse(""));
    return standing;
  }

  static String who(CareCase one, Reader reader) {
    return one.isErased() ? reader.say("erased-person") : "@" + one.customer().handle();
  }

  /** What the form for our words begins with. */
  record Form(Purpose purpose, Typed typed) {}

  /** What is known of a customer besides the case. */
  @Component
  record Known(Authors authors, Orders orders) {}

  /** How a private message leaves, and how it fares. */
  @Component
  record Carriage(Dispatching dispatching, Sendings sendings) {}

  /** What a page asks besides the case. */
  @Component("deskOfCases")
  record Desk(
      People people,
      Brands brands,
      Known known,
      Carriage carriage,
      Allowances allowances,
      MessageSource words,
      InstantSource clock) {

    /** Where the brand lives decides in what it sells, until somebody types another. */
    String currency(CareCase one, Locale locale) {
      var zone = brands.byId(one.brand()).map(brand -> brand.zone().getId()).orElse("");
      return zone.equals("Europe/Warsaw") || locale.getLanguage().equals("pl") ? "PLN" : "EUR";
    }
  }
}
