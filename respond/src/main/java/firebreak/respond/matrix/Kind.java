package firebreak.respond.matrix;

import static firebreak.respond.matrix.Slot.Sort.CHANNELS;
import static firebreak.respond.matrix.Slot.Sort.DAYS;
import static firebreak.respond.matrix.Slot.Sort.DECIMAL;
import static firebreak.respond.matrix.Slot.Sort.HARMS;
import static firebreak.respond.matrix.Slot.Sort.LANGUAGES;
import static firebreak.respond.matrix.Slot.Sort.MINUTES;
import static firebreak.respond.matrix.Slot.Sort.PERCENT;
import static firebreak.respond.matrix.Slot.Sort.RESPONSIBILITIES;
import static firebreak.respond.matrix.Slot.Sort.TEXT;
import static firebreak.respond.matrix.Slot.Sort.TIME;
import static firebreak.respond.matrix.Slot.Sort.TYPES;
import static firebreak.respond.matrix.Slot.Sort.WHOLE;
import static firebreak.respond.matrix.Slot.Sort.YES_NO;

import firebreak.respond.matrix.Slot.Range;
import firebreak.respond.matrix.Slot.Sort;
import firebreak.respond.wording.Bilingual;
import java.util.List;

/**
 * What a condition of a row can be, told once for paper, forms, sentences and comparisons. In a
 * sentence, {@code {name}} stands for the value of that slot.
 */
@SuppressWarnings("ImmutableEnumChecker") // records and lists that are never changed
public enum Kind {
  SIGMAS(
      say(
          "at least {at-least} σ above usual, in {windows} windows in a row",
          "co najmniej {at-least} σ ponad normę, w {windows} oknach z rzędu"),
      from("at-least", DECIMAL, range(0.5, 20), say("σ", "σ")),
      from("windows", WHOLE, range(1, 12), say("windows in a row", "okien z rzędu"))),
  TIMES_USUAL(
      say("at least {at-least} times the usual", "co najmniej {at-least} razy więcej niż zwykle"),
      from("at-least", DECIMAL, range(1.1, 100), say("times the usual", "razy tyle co zwykle"))),
  WARMING_UP(say("usual is still being learned", "norma nie jest jeszcze znana")),
  HOSTILE_PEOPLE(
      say(
          "at least {per-hour} hostile people an hour",
          "co najmniej {per-hour} wrogich osób na godzinę"),
      from(
          "per-hour",
          WHOLE,
          range(1, 1_000_000),
          say("hostile people an hour", "wrogich osób na godzinę"))),
  HOSTILE_SHARE(
      say(
          "more than {over-percent}% of at least {mentions} mentions within {within-minutes} minutes are hostile",
          "ponad {over-percent}% z co najmniej {mentions} wzmianek w ciągu {within-minutes} min jest wrogich"),
      slot(
          "over-percent",
          PERCENT,
          range(1, 99),
          say("over", "powyżej"),
          say("% hostile", "% wrogich")),
      from("mentions", WHOLE, range(2, 10_000_000), say("mentions", "wzmianek")),
      slot(
          "within-minutes",
          MINUTES,
          range(1, 10_080),
          say("within", "w ciągu"),
          say("minutes", "minut"))),
  FOLLOWERS(
      say(
          "a hostile author has at least {at-least} followers",
          "wrogiego autora obserwuje co najmniej {at-least} osób"),
      from("at-least", WHOLE, range(1, 1_000_000_000), say("followers", "obserwujących"))),
  FORECAST(
      say(
          "expected to reach {times-median} times the brand's median story and {posts} posts",
          "ma urosnąć do {times-median} median marki i do {posts} wpisów"),
      from(
          "times-median",
          DECIMAL,
          range(1, 10_000),
          say("times the median story", "median tematu marki")),
      from("posts", DECIMAL, range(1, 10_000_000), say("posts", "wpisów"))),
  CROWD(
      say(
          "at least {people} people in one story under a trending hashtag",
          "co najmniej {people} osób w jednym temacie pod popularnym hasztagiem"),
      from("people", WHOLE, range(2, 10_000_000), say("people", "osób"))),
  NEWS_OUTLETS(
      say(
          "at least {at-least} news outlets carry the story",
          "temat podjęło co najmniej {at-least} mediów"),
      from("at-least", WHOLE, range(1, 1_000), say("news outlets", "mediów"))),
  CHANNELS_REACHED(
      say(
          "one story on at least {channels} channels by at least {people} people within {within-minutes} minutes",
          "jeden temat na co najmniej {channels} kanałach, co najmniej {people} osób w ciągu {within-minutes} min"),
      from("channels", WHOLE, range(2, 50), say("channels", "kanałów")),
      from("people", WHOLE, range(1, 10_000_000), say("people", "osób")),
      slot(
          "within-minutes",
          MINUTES,
          range(1, 10_080),
          say("within", "w ciągu"),
          say("minutes", "minut"))),
  HARM_REPORTED(
      say(
          "at least {people} people speak of {kinds}",
          "co najmniej {people} osób pisze o: {kinds}"),
      from("people", WHOLE, range(1, 1_000_000), say("people", "osób")),
      choice("kinds", HARMS, say("harm", "szkoda")),
      choice("in-one-story", YES_NO, say("in one story", "w jednym temacie"))),
  LONE_COMPLAINT(say("one person complains", "skarży się jedna osoba")),
  NO_CAMPAIGN(say("no campaign of ours was announced", "nie zapowiedziano naszej kampanii")),
  HARM_CONFIRMED(
      say("somebody checked and found {kinds}", "ktoś sprawdził i potwierdził: {kinds}"),
      choice("kinds", HARMS, say("harm", "szkoda"))),
  SILENT_CHANNELS(
      say("at least {at-least} channels are silent", "milczy co najmniej {at-least} kanałów"),
      from("at-least", WHOLE, range(1, 50), say("silent channels", "milczących kanałów"))),
  JUDGED(
      say("a person judged it {tier}", "człowiek ocenił to jako {tier}"),
      choice("tier", Sort.TIER, say("judged", "ocena"))),
  ON_CHANNEL(
      say("on {channels}", "na: {channels}"),
      choice("channels", CHANNELS, say("channels", "kanały"))),
  ON_OWN_PAGE(
      say("under a page of ours: {own}", "pod naszą stroną: {own}"),
      choice("own", YES_NO, say("page of ours", "nasza strona"))),
  LANGUAGE(
      say("written in {languages}", "w języku: {languages}"),
      choice("languages", LANGUAGES, say("languages", "języki"))),
  CRISIS_TYPE(
      say("it is about {types}", "dotyczy: {types}"),
      choice("types", TYPES, say("kinds of trouble", "rodzaje kłopotu"))),
  RESPONSIBILITY(
      say("seen as: {as}", "odbierane jako: {as}"),
      choice("as", RESPONSIBILITIES, say("responsibility", "odpowiedzialność"))),
  TIME_OF_WEEK(
      say("on {days} from {from} to {until}", "{days} od {from} do {until}"),
      choice("days", DAYS, say("days", "dni")),
      choice("from", TIME, say("from", "od")),
      choice("until", TIME, say("until", "do"))),
  NOBODY_ON_DUTY(say("nobody is on duty", "nikt nie ma dyżuru")),
  EXPRESSION(say("{cel}", "{cel}"), choice("cel", TEXT, say("expression", "wyrażenie")));

  private final Bilingual sentence;
  private final List<Slot> slots;

  Kind(Bilingual sentence, Slot... slots) {
    this.sentence = sentence;
    this.slots = List.of(slots);
  }

  /** As a matrix on paper writes it. */
  public String code() {
    return Codes.of(this);
  }

  public List<Slot> slots() {
    return slots;
  }

  /** What it asks, with the values left open. */
  public Bilingual title() {
    return this == EXPRESSION
        ? slots.getFirst().before()
        : new Bilingual(open(sentence.english()), open(sentence.polish()));
  }

  private static String open(String words) {
    return words.replaceAll("\\{[a-z-]+}", "…");
  }

  Bilingual sentence() {
    return sentence;
  }

  private static Bilingual say(String english, String polish) {
    return new Bilingual(english, polish);
  }

  private static Range range(double least, double most) {
    return new Range(least, most);
  }

  private static Slot from(String name, Sort sort, Range range, Bilingual unit) {
    return Slot.number(name, sort, range, say("from", "od"), unit);
  }

  private static Slot slot(String name, Sort sort, Range range, Bilingual... beforeAndUnit) {
    return Slot.number(name, sort, range, beforeAndUnit);
  }

  private static Slot choice(String name, Sort sort, Bilingual label) {
    return Slot.choice(name, sort, label);
  }
}
