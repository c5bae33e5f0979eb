package firebreak.respond.matrix;

import firebreak.model.Tier;
import firebreak.respond.matrix.Speaker.Latitude;
import firebreak.respond.people.Role;
import firebreak.respond.wording.Bilingual;
import java.util.List;
import java.util.stream.Stream;

/** Who speaks with which limits, and what holds besides, on a desk where nobody changed it. */
final class ShippedOrders {

  private static final List<Bilingual> FREEZE =
      List.of(
          new Bilingual("scheduled posts", "zaplanowane wpisy"),
          new Bilingual("ads", "reklamy"),
          new Bilingual("campaigns", "kampanie"));
  private static final List<Bilingual> ALWAYS_FORBIDDEN =
      List.of(
          new Bilingual("arguing with a customer in public", "spieranie się z klientem publicznie"),
          new Bilingual("compensation offered in public", "rekompensata proponowana publicznie"),
          new Bilingual("deleting or hiding criticism", "usuwanie lub ukrywanie krytyki"));
  private static final List<Bilingual> IN_A_CRISIS =
      List.of(
          new Bilingual("guessing at causes", "zgadywanie przyczyn"),
          new Bilingual("humour and advertising", "żarty i reklama"));
  private static final List<Bilingual> IN_A_HARD_CRISIS =
      and(
          IN_A_CRISIS,
          List.of(new Bilingual("words from anybody else", "wypowiedzi kogokolwiek innego")));
  private static final List<Bilingual> THE_POSTS =
      List.of(
          new Bilingual(
              "the first hostile post and its thread", "pierwszy wrogi wpis i jego wątek"),
          new Bilingual("the author and the order", "autor i zamówienie"));

  private static final List<String> VIRAL = List.of("viral-complaint");
  private static final Bilingual QUIET =
      new Bilingual("two quiet windows in a row", "dwa ciche okna z rzędu");
  private static final Bilingual SAID =
      new Bilingual(
          "what happened and what we do is public", "publicznie wiadomo, co się stało i co robimy");
  private static final Bilingual PROMISES =
      new Bilingual(
          "every promise is kept or has a date", "każda obietnica jest spełniona albo ma termin");
  private static final Bilingual SAFE =
      new Bilingual("nobody is in danger any more", "nikomu nic już nie grozi");
  private static final Bilingual CARE = new Bilingual("customer care", "obsługa klienta");
  private static final Bilingual STAFF =
      new Bilingual("everyone who works here", "wszyscy pracownicy");
  private static final Bilingual EXECUTIVES = new Bilingual("executives", "zarząd");
  private static final Bilingual HURT =
      new Bilingual("the people who were harmed", "osoby, które poniosły szkodę");
  private static final Bilingual DECISIONS =
      new Bilingual("who decided what and when", "kto, co i kiedy zdecydował");
  private static final Bilingual GOODS =
      new Bilingual("products, logs and access records", "produkty, logi i zapisy dostępu");

  private ShippedOrders() {}

  static List<Speaker> speakers(Tier tier) {
    return switch (tier) {
      case T0 ->
          List.of(
              new Speaker(Role.CARE_AGENT, 50, Latitude.ADAPTED, false),
              new Speaker(Role.CARE_LEAD, 200, Latitude.OWN_WORDS, false));
      case T1 ->
          List.of(
              new Speaker(Role.CARE_LEAD, 200, Latitude.OWN_WORDS, false),
              new Speaker(Role.DUTY, 50, Latitude.TEMPLATES, false));
      case T2 ->
          List.of(
              new Speaker(Role.COMMUNICATIONS_LEAD, 500, Latitude.OWN_WORDS, false),
              new Speaker(Role.CARE_LEAD, 200, Latitude.ADAPTED, false),
              new Speaker(Role.DUTY, 50, Latitude.TEMPLATES, false));
      case T3 ->
          List.of(
              new Speaker(Role.SPOKESPERSON, 0, Latitude.OWN_WORDS, false),
              new Speaker(Role.COMMUNICATIONS_LEAD, 500, Latitude.ADAPTED, false),
              new Speaker(Role.DUTY, 0, Latitude.TEMPLATES, false));
      case T4 ->
          List.of(
              new Speaker(Role.EXECUTIVE, 0, Latitude.OWN_WORDS, true),
              new Speaker(Role.SPOKESPERSON, 0, Latitude.ADAPTED, false),
              new Speaker(Role.DUTY, 0, Latitude.TEMPLATES, false));
    };
  }

  static Orders orders(Tier tier) {
    return switch (tier) {
      case T0 -> new Orders(List.of(), ALWAYS_FORBIDDEN, VIRAL, List.of(), List.of(), List.of());
      case T1 ->
          new Orders(List.of(), ALWAYS_FORBIDDEN, VIRAL, List.of(), THE_POSTS, List.of(QUIET));
      case T2 ->
          new Orders(
              FREEZE,
              and(ALWAYS_FORBIDDEN, IN_A_CRISIS),
              VIRAL,
              List.of(CARE),
              THE_POSTS,
              List.of(QUIET, SAID));
      case T3 ->
          new Orders(
              FREEZE,
              and(ALWAYS_FORBIDDEN, IN_A_HARD_CRISIS),
              VIRAL,
              List.of(CARE, STAFF, EXECUTIVES),
              and(THE_POSTS, List.of(DECISIONS)),
              List.of(QUIET, SAID, PROMISES));
      case T4 ->
          new Orders(
              FREEZE,
              and(ALWAYS_FORBIDDEN, IN_A_HARD_CRISIS),
              VIRAL,
              List.of(HURT, CARE, STAFF, EXECUTIVES),
              and(THE_POSTS, List.of(DECISIONS, GOODS)),
              List.of(QUIET, SAID, PROMISES, SAFE));
    };
  }

  private static List<Bilingual> and(List<Bilingual> some, List<Bilingual> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
