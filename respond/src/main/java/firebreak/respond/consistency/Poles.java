package firebreak.respond.consistency;

import firebreak.respond.guard.text.Phrasebook;
import firebreak.respond.guard.text.Phrasebook.Hit;
import firebreak.respond.guard.text.Text;
import java.util.List;

/** Phrases that say one thing or its opposite without a plain "not". */
final class Poles {

  private static final Phrasebook<Pole> BOOK = book();

  private Poles() {}

  private static Phrasebook<Pole> book() {
    var book = new Phrasebook<Pole>();
    add(
        book,
        Question.SAFE,
        true,
        "safe|safely",
        "no danger|risk|hazard",
        "can|may ?safely keep|continue|go ~2 use|using",
        "keep using",
        "continue to use",
        "continue using",
        "can still use",
        "harmless",
        "bezpieczn*",
        "nie ma ~1 zagrożenia|niebezpieczeństwa|ryzyka",
        "nie zagraża*",
        "nic ~1 nie grozi",
        "można|mogą|możecie ~3 używać|korzystać",
        "nieszkodliw*");
    add(
        book,
        Question.SAFE,
        false,
        "unsafe",
        "dangerous",
        "hazard|hazardous",
        "not|never ~2 safe",
        "stop ~1 using",
        "stop the use",
        "not|never ~1 use",
        "unplug",
        "disconnect",
        "avoid using",
        "fire risk",
        "risk of",
        "niebezpieczn*",
        "nie jest|są ~1 bezpieczn*",
        "nie używ*|używać",
        "nie ~2 używać|korzystać",
        "przesta* ~2 używać|korzystać",
        "odłącz*",
        "zagraża*",
        "nie wolno ~2 używać",
        "zaprzesta* ~1 używania",
        "wstrzyma* ~2 używani*");
    add(
        book,
        Question.ISOLATED,
        true,
        "isolated",
        "single|one case|incident|batch",
        "only one case|batch|incident",
        "pojedyncz*",
        "odosobnion*",
        "jedn* przypad*|parti*|incyden*");
    add(
        book,
        Question.ISOLATED,
        false,
        "widespread",
        "many cases|incidents|batches",
        "all batches",
        "every batch",
        "wielu|wiele|liczn* przypad*|parti*|incyden*",
        "powszechn*",
        "wszystkie|wszystkich parti*");
    add(
        book,
        Question.OUR_FAULT,
        true,
        "our mistake|fault|error|responsibility",
        "we are|were responsible",
        "we made a mistake",
        "we take ?full responsibility",
        "nasz błąd|wina",
        "nasza wina",
        "naszej|nasza odpowiedzialność|winy",
        "ponosimy odpowiedzialność",
        "popełniliśmy błąd",
        "zawiniliśmy");
    add(
        book,
        Question.OUR_FAULT,
        false,
        "not ~2 our mistake|fault|error|responsibility",
        "we are|were not responsible",
        "not ~1 responsible for",
        "fault of ~1 supplier|partner|courier",
        "nie ~2 nasz|nasza błąd|wina",
        "nie ponosimy ~1 odpowiedzialności",
        "nie jesteśmy ~1 odpowiedzialni",
        "nie z naszej winy",
        "nie odpowiadamy za");
    add(
        book,
        Question.FREE,
        true,
        "free of charge",
        "for free",
        "at no cost",
        "at our cost|expense",
        "bezpłatn*",
        "za darmo",
        "na nasz koszt",
        "nieodpłatn*");
    add(
        book,
        Question.FREE,
        false,
        "at your ?own cost|expense",
        "at the ~1 cost|expense",
        "not ~1 free",
        "for a fee",
        "subject to a fee|charge",
        "odpłatn*",
        "na koszt klient*",
        "na własny koszt",
        "na państwa koszt",
        "za opłatą",
        "nie ~1 bezpłatn*");
    add(
        book,
        Question.REFUNDED,
        true,
        "we will ~1 refund",
        "refund|refunding everyone|everybody|all|each",
        "full refund",
        "money back",
        "zwrócimy|zwracamy|oddamy|oddajemy ~2 pieniądze|koszt*|kwot*",
        "pełny|pełen zwrot",
        "otrzyma* ~1 zwrot");
    add(
        book,
        Question.REFUNDED,
        false,
        "no refund|refunds",
        "not ~2 refund|refunded|refunding",
        "can not ~1 refund",
        "nie zwracamy|zwrócimy|oddamy",
        "nie ~2 zwrot|zwrotu|zwrotów",
        "bez zwrotu");
    add(
        book,
        Question.OPEN,
        true,
        "open|reopened|reopens",
        "otwart*",
        "otwieramy|otworzymy",
        "czynn*");
    add(
        book,
        Question.OPEN,
        false,
        "closed|closing",
        "shut",
        "not ~1 open",
        "zamknięt*",
        "zamykamy",
        "nieczynn*",
        "nie ~1 otwart*|czynn*");
    return book;
  }

  private static void add(
      Phrasebook<Pole> book, Question question, boolean affirms, String... phrases) {
    for (var phrase : phrases) {
      book.add(new Pole(question, affirms), phrase);
    }
  }

  /** What a sentence affirms or denies; of two phrases that overlap the longer one counts. */
  static List<Pole> in(Sentence sentence) {
    var hits = BOOK.hits(Text.of(sentence.raw()));
    return hits.stream()
        .filter(hit -> hits.stream().noneMatch(other -> isInside(hit, other)))
        .map(Hit::meaning)
        .distinct()
        .toList();
  }

  private static boolean isInside(Hit<Pole> hit, Hit<Pole> other) {
    int length = hit.span().end() - hit.span().start();
    int longer = other.span().end() - other.span().start();
    return longer > length
        && other.span().overlaps(hit.span())
        && hit.meaning().question() == other.meaning().question();
  }

  /** A side of a question. */
  record Pole(Question question, boolean affirms) {

    boolean opposes(Pole other) {
      return question == other.question && affirms != other.affirms;
    }
  }

  /** What a sentence may answer with yes or no. */
  enum Question {
    SAFE(true),
    ISOLATED(false),
    OUR_FAULT(false),
    FREE(true),
    REFUNDED(false),
    OPEN(true);

    private final boolean ofAThing;

    Question(boolean ofAThing) {
      this.ofAThing = ofAThing;
    }

    /** Whether the answer is about one thing, and another thing may have another answer. */
    boolean isOfAThing() {
      return ofAThing;
    }
  }
}
