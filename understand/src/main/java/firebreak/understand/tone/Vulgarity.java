package firebreak.understand.tone;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Recognises swearing in English and Polish, inflected and masked. */
public final class Vulgarity {

  /*
   * Polish swears by prefix and ending around few roots, so roots are looked for inside the word;
   * English mostly at the beginning. Shorter or ambiguous forms are listed whole. A masked word is
   * compared with the plain forms that people mask: same beginning, same end, about as long.
   * Deliberately not here: mild words (damn, crap, cholera) and insults without obscenity (idiot).
   */

  private static final List<String> ROOTS =
      List.of(
          "kurw",
          "kurew",
          "chuj",
          "pierd",
          "wypieprz",
          "spieprz",
          "odpieprz",
          "opieprz",
          "zapieprz",
          "przyjeb",
          "wjeb",
          "zasra",
          "obsry",
          "zesry",
          "zasry",
          "poruch",
          "sukinsyn",
          "koorw",
          "qrwa",
          "skurwi",
          "zajeb",
          "wyjeb",
          "pojeb",
          "dojeb",
          "ujeb",
          "odjeb",
          "rozjeb",
          "najeb",
          "przejeb",
          "podjeb",
          "zjeb",
          "gowni",
          "gowno",
          "gowna",
          "kutas",
          "pizd",
          "motherfuck",
          "bullshit",
          "horseshit",
          "fuck",
          "wysra",
          "zesra",
          "obsra",
          "nasra",
          "dziwk");
  private static final List<String> STEMS =
      List.of(
          "jebak",
          "jebl",
          "jebm",
          "udup",
          "sral",
          "sraj",
          "jeban",
          "jebac",
          "jebal",
          "jebn",
          "jebi",
          "jebc",
          "huj",
          "cwel",
          "fiut",
          "ruchac",
          "ruchan",
          "shit",
          "asshol",
          "arsehol",
          "bitch",
          "cunt",
          "wank",
          "twat",
          "dickhead",
          "bollock",
          "pissed",
          "pissing",
          "jackass",
          "dumbass",
          "fck",
          "fuk",
          "fvck",
          "phuck",
          "bastard",
          "sranie",
          "srac",
          "sram");
  private static final Set<String> WHOLE =
      Set.of(
          "jeb",
          "wtf",
          "stfu",
          "gtfo",
          "ass",
          "arse",
          "dick",
          "prick",
          "piss",
          "slut",
          "whore",
          "dupa",
          "dupe",
          "dupie",
          "dupy",
          "cipa",
          "cipy",
          "cipe",
          "suka",
          "suki",
          "sraj",
          "wkurw",
          "spierdalaj");
  private static final Set<String> INNOCENT =
      Set.of("shitake", "shiitake", "scunthorpe", "hujan", "fukushima", "fukuoka");
  private static final List<String> MASKED =
      List.of(
          "kurwa",
          "kurwy",
          "kurwe",
          "kurwo",
          "kurwica",
          "chuj",
          "chuja",
          "chujowy",
          "chujowa",
          "chujowe",
          "huj",
          "pizda",
          "pierdole",
          "pierdolony",
          "pierdolona",
          "pierdoleni",
          "spierdalaj",
          "wypierdalaj",
          "jebac",
          "jebany",
          "jebana",
          "jebane",
          "jebani",
          "zajebisty",
          "zajebiste",
          "zjeb",
          "pojebany",
          "pojebane",
          "wkurwiony",
          "wkurwia",
          "wkurwilem",
          "gowno",
          "gowniany",
          "dupa",
          "dupy",
          "dupie",
          "cipa",
          "suka",
          "fuck",
          "fucks",
          "fucked",
          "fucker",
          "fucking",
          "fuckin",
          "motherfucker",
          "shit",
          "shits",
          "shitty",
          "bullshit",
          "bitch",
          "bitches",
          "asshole",
          "assholes",
          "ass",
          "cunt",
          "dick",
          "bastard",
          "bastards",
          "arse");

  private static final int SHORTEST = 3; // of the stems and roots
  private static final BitSet STEM_STARTS = starts(STEMS);
  private static final BitSet ROOT_STARTS = starts(ROOTS);

  private Vulgarity() {}

  /** Whether a folded word, perhaps with stars in it, swears. */
  public static boolean swears(String word) {
    if (word.length() < 2 || INNOCENT.contains(word)) {
      return false;
    }
    return word.indexOf('*') >= 0 ? isMasked(word) : isPlain(word);
  }

  private static boolean isPlain(String word) {
    if (WHOLE.contains(word)) {
      return true;
    }
    if (word.length() < SHORTEST) {
      return false;
    }
    if (STEM_STARTS.get(start(word, 0)) && STEMS.stream().anyMatch(word::startsWith)) {
      return true;
    }
    for (int at = 0; at <= word.length() - SHORTEST; at++) {
      if (ROOT_STARTS.get(start(word, at)) && hasRootAt(word, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasRootAt(String word, int at) {
    return ROOTS.stream().anyMatch(root -> word.startsWith(root, at));
  }

  /** The first three letters of each, squeezed into 16 bits: nearly all words end here. */
  private static BitSet starts(List<String> forms) {
    var starts = new BitSet(1 << 16);
    forms.forEach(form -> starts.set(start(form, 0)));
    return starts;
  }

  private static int start(String word, int at) {
    return ((word.charAt(at) * 31 + word.charAt(at + 1)) * 31 + word.charAt(at + 2)) & 0xFFFF;
  }

  private static boolean isMasked(String word) {
    var head = word.substring(0, word.indexOf('*'));
    var tail = word.substring(word.lastIndexOf('*') + 1);
    for (var plain : MASKED) {
      if (plain.startsWith(head)
          && plain.endsWith(tail)
          && plain.length() > head.length() + tail.length()
          && Math.abs(plain.length() - word.length()) <= 2) {
        return true;
      }
    }
    return false;
  }
}
