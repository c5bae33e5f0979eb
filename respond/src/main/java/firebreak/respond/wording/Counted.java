package firebreak.respond.wording;

/** A thing that is counted, with its forms in both languages. */
public enum Counted {
  PERSON("person", "people", "osoba", "osoby", "osób"),
  MENTION("mention", "mentions", "wzmianka", "wzmianki", "wzmianek"),
  POST("post", "posts", "wpis", "wpisy", "wpisów"),
  ACCOUNT("account", "accounts", "konto", "konta", "kont"),
  ANSWER("answer", "answers", "odpowiedź", "odpowiedzi", "odpowiedzi"),
  REVIEW("review", "reviews", "ocena", "oceny", "ocen"),
  CHANNEL("channel", "channels", "kanał", "kanały", "kanałów"),
  OUTLET("news outlet", "news outlets", "medium", "media", "mediów"),
  MINUTE("minute", "minutes", "minuta", "minuty", "minut"),
  HOUR("hour", "hours", "godzina", "godziny", "godzin"),
  DAY("day", "days", "dzień", "dni", "dni"),
  YEAR("year", "years", "rok", "lata", "lat");

  private final String singular;
  private final String plural;
  private final String one;
  private final String few;
  private final String many;

  Counted(String singular, String plural, String one, String few, String many) {
    this.singular = singular;
    this.plural = plural;
    this.one = one;
    this.few = few;
    this.many = many;
  }

  /** The number and the word beside it, such as {@code 22 osoby}. */
  public String of(long count, Language language) {
    var word =
        switch (language) {
          case ENGLISH -> count == 1 ? singular : plural;
          case POLISH -> PolishPlural.fitting(count, one, few, many);
        };
    return Numbers.whole(count, language) + " " + word;
  }
}
