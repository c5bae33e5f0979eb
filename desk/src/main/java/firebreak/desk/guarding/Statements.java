package firebreak.desk.guarding;

import firebreak.respond.guard.Guard;
import firebreak.respond.guard.text.Phrasebook;
import firebreak.respond.guard.text.Text;
import java.util.List;

/** Tells a statement to everybody from a reply to one person, when nobody says which it is. */
final class Statements {

  /*
   * A statement speaks of what we know ("we are aware of reports about …", "doszło do awarii …") and
   * to nobody in particular: no greeting, no "your parcel", no "send us a message". "Thank you for
   * your patience" speaks to everybody. Wrong where a reply to one person begins like a statement and
   * never names them; then its missing parts are not asked for, only its length is judged.
   */

  private enum Clue {
    TO_ALL,
    TO_ONE
  }

  private static final List<String> TO_ALL =
      List.of(
          "aware of ~4 reports|issue|issues|problem|problems|incident|outage|video|situation|concerns",
          "investigating ~4 reports|issue|issues|incident|outage|cause|breach|problem|claims",
          "we ?have ~1 learned|learnt|identified|discovered|detected ~4 issue|incident|breach|problem",
          "our|a|this|official|full|public statement",
          "experiencing ~3 outage|disruption|issues|problems|difficulties",
          "wiemy ~1 o ~3 zgłoszeni*|awari*|problem*|sytuacji|nagrani*|incyden*|doniesieni*",
          "otrzymaliśmy|dotarły|docierają|mamy ~2 zgłoszenia|sygnały|doniesienia|informacje|informację",
          "kolejne|kolejną|kolejny|następne|następny informacje|informację|informacji|komunikat",
          "oświadczenie|komunikat",
          "doszło do ~2 awarii|incydentu|wypadku|pożaru|wycieku|ataku");

  private static final List<String> TO_ONE =
      List.of(
          "hi|hello|hey|dear|dm|dms|inbox",
          "your ~1 order|parcel|account|booking|message|complaint|experience|review|bag|flight|refund",
          "your ~1 case|delivery|comment|post|question|details|number|email|name|ticket|device",
          "you waited|received|asked|had|told|wrote|got|were|feel|felt|did",
          "private|direct message|messages",
          "ty|ci|ciebie|cię|twój|twoja|twoje|twojej|twojego|twoją|pan|pani|panu|pana|panią|panie",
          "cześć|hej|dzień|napisz|wiadomość|wiadomości");

  private final Phrasebook<Clue> book = new Phrasebook<>();

  Statements() {
    TO_ALL.forEach(phrase -> book.add(Clue.TO_ALL, phrase));
    TO_ONE.forEach(phrase -> book.add(Clue.TO_ONE, phrase));
  }

  boolean looksLikeOne(String words) {
    if (words.length() > Guard.LONGEST_READ) {
      return false;
    }
    var text = Text.of(words);
    var clues = book.hits(text).stream().map(Phrasebook.Hit::meaning).toList();
    boolean named = !text.words().isEmpty() && text.words().getFirst().isHandle();
    return clues.contains(Clue.TO_ALL) && !clues.contains(Clue.TO_ONE) && !named;
  }
}
