package firebreak.bench.listening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes up lines of a Jetstream, always the same for the same seed. */
public final class MadeUpStream {

  /*
   * The form is the documented one of a stream of posts: commits with rev, cid and record, deletes
   * without one, and now and then an identity or an account. The mixture is roughly that of the
   * network: two in five answer, one in three shows pictures, a card or another post, one in six
   * has a link with its place in the words, most are English, one in five Japanese, some Polish.
   * One post in a hundred names one of the brands, few of them often and most of them seldom; a
   * third of those answers one that did.
   */

  private static final long BEGIN = Instant.parse("2026-03-02T06:00:00Z").getEpochSecond();
  private static final int MOST_REMEMBERED = 200;
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

  private static final List<String> ENGLISH =
      List.of(
          ("i the a to and of in it you that is for was on my this with so me have just not but be"
                  + " like at all what get your one out about up when do can no they from think day"
                  + " good time people see new really love today got back great need going know"
                  + " morning night work home game music art book film food cat dog weather sun rain"
                  + " friend family happy tired waiting maybe never always still again because")
              .split(" "));
  private static final List<String> POLISH =
      List.of(
          ("nie to się na jest że w i co jak ale mam już tak za bo dzisiaj znowu czekam dzień dobry"
                  + " wieczór praca dom książka film muzyka kot pies pogoda słońce deszcz zawsze"
                  + " nigdy")
              .split(" "));
  private static final List<String> COMPLAINTS =
      List.of(
          "is broken again and nobody answers",
          "took my money and never sent the parcel",
          "support is useless, I have been waiting for a week",
          "is great, thank you so much",
          "what a scandal, never again",
          "works fine for me",
          "charger melted and burned my table",
          "are they hiring",
          "nie działa, oszuści",
          "znowu opóźniona paczka, skandal");

  private final Random chance;
  private final int brands;
  private final List<String> aboutBrands = new ArrayList<>();
  private long number;

  public MadeUpStream(int brands, long seed) {
    this.brands = brands;
    this.chance = new Random(seed);
  }

  /** So many further lines. */
  public List<String> lines(int many) {
    return IntStream.range(0, many).mapToObj(i -> line()).toList();
  }

  private String line() {
    number++;
    int drawn = chance.nextInt(100);
    if (drawn == 0) {
      return message(
          "identity",
          "{\"did\":\"%s\",\"handle\":\"%s.example\",\"seq\":%d,\"time\":\"%s\"}"
              .formatted(did(), word(8), number, time()));
    }
    if (drawn == 1) {
      return message(
          "account",
          "{\"active\":true,\"did\":\"%s\",\"seq\":%d,\"time\":\"%s\"}"
              .formatted(did(), number, time()));
    }
    return drawn < 4 ? deleted() : created(chance.nextInt(100) == 0);
  }

  private String message(String kind, String content) {
    return "{\"did\":\"%s\",\"time_us\":%d,\"kind\":\"%s\",\"%s\":%s}"
        .formatted(did(), micros(), kind, kind, content);
  }

  private String deleted() {
    return message(
        "commit",
        "{\"rev\":\"%s\",\"operation\":\"delete\",\"collection\":\"app.bsky.feed.post\",\"rkey\":\"%s\"}"
            .formatted(word(13), word(13)));
  }

  private String created(boolean aboutBrand) {
    var did = did();
    var key = word(13);
    var record = record(aboutBrand);
    if (aboutBrand) {
      aboutBrands.add("at://" + did + "/app.bsky.feed.post/" + key);
      if (aboutBrands.size() > MOST_REMEMBERED) {
        aboutBrands.removeFirst();
      }
    }
    return ("{\"did\":\"%s\",\"time_us\":%d,\"kind\":\"commit\",\"commit\":{\"rev\":\"%s\",\"operation\":\"create\",\"collection\":\"app.bsky.feed.post\","
            + "\"rkey\":\"%s\",\"record\":%s,\"cid\":\"bafyrei%s\"}}")
        .formatted(did, micros(), word(13), key, record, word(52));
  }

  private String record(boolean aboutBrand) {
    int tongue = chance.nextInt(10);
    var text = aboutBrand ? about() : talk(tongue);
    var language = tongue < 7 ? "en" : tongue < 9 ? "ja" : "pl";
    return "{\"$type\":\"app.bsky.feed.post\",\"createdAt\":\"%s\"%s%s,\"langs\":[\"%s\"]%s,\"text\":\"%s\"}"
        .formatted(time(), embed(), facets(), language, reply(aboutBrand), text);
  }

  private String about() {
    double drawn = chance.nextDouble();
    var name = MadeUpBrands.name((int) (drawn * drawn * drawn * brands));
    return talk(0, 6) + " " + name + " " + COMPLAINTS.get(chance.nextInt(COMPLAINTS.size()));
  }

  private String talk(int tongue) {
    return talk(tongue, 4 + chance.nextInt(30));
  }

  private String talk(int tongue, int words) {
    if (tongue == 7 || tongue == 8) {
      return chance
          .ints(words * 2L, 0x3041, 0x3096)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
    var from = tongue == 9 ? POLISH : ENGLISH;
    var said = new StringBuilder();
    for (int i = 0; i < words; i++) {
      said.append(i == 0 ? "" : i % 9 == 0 ? ". " : " ");
      said.append(from.get(chance.nextInt(from.size())));
    }
    return chance.nextInt(8) == 0 ? said + " #" + word(6) : said.append(" 🙂").toString();
  }

  private String reply(boolean aboutBrand) {
    if (chance.nextInt(5) > 1) {
      return "";
    }
    boolean known = aboutBrand && !aboutBrands.isEmpty();
    var parent = known ? aboutBrands.get(chance.nextInt(aboutBrands.size())) : address();
    return ",\"reply\":{\"parent\":{\"cid\":\"bafyrei%s\",\"uri\":\"%s\"},\"root\":{\"cid\":\"bafyrei%s\",\"uri\":\"%s\"}}"
        .formatted(word(52), parent, word(52), known ? parent : address());
  }

  private String embed() {
    return switch (chance.nextInt(9)) {
      case 0 ->
          ",\"embed\":{\"$type\":\"app.bsky.embed.images\",\"images\":[{\"alt\":\"%s\",\"aspectRatio\":{\"height\":1080,\"width\":1920},\"image\":{\"$type\":\"blob\",\"ref\":{\"$link\":\"bafkrei%s\"},\"mimeType\":\"image/jpeg\",\"size\":%d}}]}"
              .formatted(talk(0, 8), word(52), chance.nextInt(900_000));
      case 1 ->
          ",\"embed\":{\"$type\":\"app.bsky.embed.external\",\"external\":{\"description\":\"%s\",\"title\":\"%s\",\"uri\":\"https://news.example/%s\"}}"
              .formatted(talk(0, 20), talk(0, 8), word(10));
      case 2 ->
          ",\"embed\":{\"$type\":\"app.bsky.embed.record\",\"record\":{\"cid\":\"bafyrei%s\",\"uri\":\"%s\"}}"
              .formatted(word(52), address());
      default -> "";
    };
  }

  private String facets() {
    return chance.nextInt(6) > 0
        ? ""
        : ",\"facets\":[{\"features\":[{\"$type\":\"app.bsky.richtext.facet#link\",\"uri\":\"https://site.example/%s\"}],\"index\":{\"byteEnd\":40,\"byteStart\":10}}]"
            .formatted(word(8));
  }

  private String address() {
    return "at://" + did() + "/app.bsky.feed.post/" + word(13);
  }

  private String did() {
    return "did:plc:" + word(24);
  }

  private String word(int letters) {
    var word = new StringBuilder(letters);
    for (int i = 0; i < letters; i++) {
      word.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
    }
    return word.toString();
  }

  /** Fifty posts a second. */
  private long micros() {
    return BEGIN * 1_000_000 + number * 20_000;
  }

  private String time() {
    return Instant.ofEpochMilli(micros() / 1_000 - chance.nextInt(1_500)).toString();
  }
}
