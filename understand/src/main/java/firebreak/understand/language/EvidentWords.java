package firebreak.understand.language;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short words that, on a page of posts, belong to one language only. */
final class EvidentWords {

  private static final String ENGLISH =
      "the and you your are were this that with have has its but why how when they them our just get"
          + " got been will would thanks thank please love still never from she here dont cant"
          + " didnt doesnt isnt im ive ur lol omg wtf my youre great";
  private static final String POLISH =
      "nie jest się sie że ze czy już juz mi mnie dla przez tylko jeszcze bardzo dziękuję dziekuje"
          + " dzięki dzieki proszę prosze dlaczego kiedy mam masz może moze można mozna był byl była"
          + " było wam wy państwo panstwo dzień dzien dobry jestem też tez kurwa chuj znowu gdzie"
          + " ktoś ktos działa dziala mój moj moja moje w poproszę poprosze zwrot kasy paczka paczki";

  private final Map<String, String> languages;

  private EvidentWords(Map<String, String> languages) {
    this.languages = languages;
  }

  static EvidentWords standard() {
    return new EvidentWords(
        Stream.concat(tagged(ENGLISH, "en"), tagged(POLISH, "pl"))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Stream<Map.Entry<String, String>> tagged(String words, String language) {
    return Stream.of(words.split(" ", -1)).distinct().map(word -> Map.entry(word, language));
  }

  void weigh(List<String> words, double evidence, ToIntFunction<String> index, double[] scores) {
    int english = index.applyAsInt("en");
    int polish = index.applyAsInt("pl");
    for (var word : words) {
      var language = languages.get(word);
      if (language != null) {
        scores[language.equals("pl") ? polish : english] += evidence;
      }
    }
  }
}
