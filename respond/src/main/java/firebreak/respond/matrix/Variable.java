package firebreak.respond.matrix;

import firebreak.respond.wording.Bilingual;

/**
 * Something that an expression may ask about. What no signal measured is 0, since nothing departed.
 */
public enum Variable {
  SIGMAS(Type.NUMBER, "σ of hostile people above usual", "σ wrogich osób ponad normę"),
  TIMES_USUAL(
      Type.NUMBER, "times the usual hostile people", "ile razy więcej wrogich osób niż zwykle"),
  WINDOWS_IN_A_ROW(
      Type.WHOLE,
      "windows that departed, one after the other",
      "okna ponad normą, jedno po drugim"),
  WARMING_UP(Type.YES_NO, "usual is still being learned", "norma nie jest jeszcze znana"),
  HOSTILE_PEOPLE(Type.WHOLE, "hostile people in the window", "wrogie osoby w oknie"),
  HOSTILE_PEOPLE_PER_HOUR(Type.NUMBER, "hostile people an hour", "wrogie osoby na godzinę"),
  HOSTILE_SHARE(
      Type.NUMBER, "hostile share of mentions, 0 to 1", "udział wrogich wzmianek, 0 do 1"),
  MENTIONS(Type.WHOLE, "mentions in that window", "wzmianki w tym oknie"),
  FOLLOWERS(
      Type.WHOLE,
      "followers of the most followed hostile author",
      "obserwujący najbardziej obserwowanego wrogiego autora"),
  FORECAST_POSTS(
      Type.NUMBER, "posts the story is expected to reach", "wpisy, do których temat ma urosnąć"),
  CROWD(Type.WHOLE, "people in one story", "osoby w jednym temacie"),
  HASHTAG_TRENDS(Type.YES_NO, "a hashtag trends with them", "towarzyszy im popularny hasztag"),
  OUTLETS(Type.WHOLE, "news outlets that carry the story", "media, które podjęły temat"),
  CHANNELS(Type.WHOLE, "channels on which the story appears", "kanały, na których jest temat"),
  CHANNEL_NAMES(
      Type.LIST, "channels of the posts that show it", "kanały wpisów, które to pokazują"),
  HARM_REPORTERS(
      Type.WHOLE, "people who speak of one harm", "osoby, które piszą o jednej szkodzie"),
  SILENT_CHANNELS(Type.WHOLE, "channels that fell silent", "kanały, które zamilkły"),
  LANGUAGES(Type.LIST, "languages of the posts, such as en", "języki wpisów, na przykład pl"),
  CAMPAIGN_EXPECTED(
      Type.YES_NO, "a campaign of ours was announced", "zapowiedziano naszą kampanię"),
  CARE_HOURS(Type.YES_NO, "customer care works now", "obsługa klienta teraz pracuje"),
  DUTY_COVERED(Type.YES_NO, "somebody is on duty", "ktoś ma dyżur"),
  OWN_PAGE(Type.YES_NO, "it happens under a page of ours", "dzieje się to na naszej stronie"),
  CRISIS_TYPE(
      Type.TEXT, "kind of trouble, such as security", "rodzaj kłopotu, na przykład security"),
  RESPONSIBILITY(
      Type.TEXT, "victim, accidental or preventable", "victim, accidental albo preventable"),
  HOUR(Type.WHOLE, "hour at the brand, 0 to 23", "godzina w strefie marki, 0 do 23"),
  WEEKDAY(
      Type.WHOLE,
      "weekday at the brand, 1 is Monday",
      "dzień tygodnia w strefie marki, 1 to poniedziałek");

  private final Type type;
  private final String english;
  private final String polish;

  Variable(Type type, String english, String polish) {
    this.type = type;
    this.english = english;
    this.polish = polish;
  }

  /** As an expression writes it. */
  public String word() {
    return Codes.of(this).replace('-', '_');
  }

  public Type type() {
    return type;
  }

  /** What it counts and in which unit. */
  public Bilingual meaning() {
    return new Bilingual(english, polish);
  }

  /** What a value of it is. */
  public enum Type {
    NUMBER,
    WHOLE,
    YES_NO,
    TEXT,
    LIST
  }
}
