package firebreak.bench.talk;

import java.util.List;
import java.util.Random;

/** Puts sentences together from pieces that we wrote. */
final class Phrases {

  private static final List<String> THINGS =
      List.of("kettle", "toaster", "lamp", "blender", "heater", "radio", "charger", "vacuum");
  private static final List<String> THINGS_POLISH =
      List.of(
          "czajnik", "toster", "mikser", "grzejnik", "odkurzacz", "budzik", "ekspres", "żelazko");

  private static final List<String> OPENINGS =
      List.of(
          "So my Acme %s",
          "Has anyone else noticed that the Acme %s",
          "Day three and the Acme %s",
          "Okay, the new Acme %s",
          "Honest review: the Acme %s",
          "My neighbour says the Acme %s");
  private static final List<String> OPENINGS_POLISH =
      List.of(
          "Mój %s z Acme",
          "Czy wam też ten %s od Acme",
          "Trzeci dzień i %s Acme",
          "No dobra, nowy %s Acme",
          "Szczera opinia: %s z Acme",
          "Sąsiadka mówi, że %s Acme");

  private static final List<String> VERDICTS =
      List.of(
          "works just fine, nothing to add",
          "is great, I am really happy with it",
          "stopped working after a week and support does not answer",
          "arrived broken, I want my money back",
          "looks nicer than on the pictures",
          "makes a strange noise but does its job",
          "is the worst thing I have ever bought, terrible quality",
          "came two days early, thank you",
          "is fine for the price",
          "was delivered to the wrong address, again");
  private static final List<String> VERDICTS_POLISH =
      List.of(
          "działa i tyle, nie mam uwag",
          "jest świetny, bardzo polecam",
          "zepsuł się po tygodniu, a obsługa milczy",
          "przyszedł uszkodzony, chcę zwrotu pieniędzy",
          "wygląda lepiej niż na zdjęciach",
          "trochę hałasuje, ale daje radę",
          "to najgorszy zakup w życiu, fatalna jakość",
          "dotarł dwa dni przed czasem, dziękuję",
          "jest w porządku jak za tę cenę",
          "trafił pod zły adres, znowu");

  private static final List<String> ENDINGS =
      List.of("", " 😀", " 😡", " Anyone?", " Just saying.", " @acme what now", " Sigh.", " lol");
  private static final List<String> ANSWERS =
      List.of("Same here, ", "Not for me, ", "Did you ask them? ", "I agree, ", "Really? ", "");
  private static final List<String> ANSWERS_POLISH =
      List.of(
          "U mnie tak samo, ", "U mnie nie, ", "A pytałaś ich? ", "Zgadzam się, ", "Serio? ", "");

  private final Random random;

  Phrases(Random random) {
    this.random = random;
  }

  String alone(boolean polish, boolean answers) {
    var opening = one(polish ? OPENINGS_POLISH : OPENINGS);
    var thing = one(polish ? THINGS_POLISH : THINGS);
    var verdict = one(polish ? VERDICTS_POLISH : VERDICTS);
    var before = answers ? one(polish ? ANSWERS_POLISH : ANSWERS) : "";
    return before + opening.formatted(thing) + " " + verdict + "." + one(ENDINGS);
  }

  /** Every story has a thing, a verdict and a hashtag or a link of its own. */
  String inStory(int story, boolean polish) {
    var opening = one(polish ? OPENINGS_POLISH : OPENINGS);
    var thing = of(story, polish ? THINGS_POLISH : THINGS);
    var verdict = of(story / 3, polish ? VERDICTS_POLISH : VERDICTS);
    var mark = story % 2 == 0 ? " #acmestory" + story : " https://news.example/acme/" + story;
    return opening.formatted(thing) + " " + verdict + "." + one(ENDINGS) + mark;
  }

  private String one(List<String> pieces) {
    return pieces.get(random.nextInt(pieces.size()));
  }

  private static String of(int number, List<String> pieces) {
    return pieces.get(number % pieces.size());
  }
}
