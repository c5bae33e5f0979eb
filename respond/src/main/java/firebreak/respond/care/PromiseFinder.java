package firebreak.respond.care;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what we promise in what we write, in English and in Polish. */
public final class PromiseFinder {

  /*
   * Idea: words are cut into sentences, sentences into clauses where a new time begins. A clause
   * promises when we commit ourselves in it ("we will", "oddzwonimy") and it names a time or an act
   * that can be kept or broken, or when it names such an act and a time ("refund today"). Questions,
   * refusals, requests to the customer and what has happened already promise nothing. Cost: a fixed
   * number of linear passes over at most 10,000 characters, and at each joint over what stands near
   * it. Error: lists catch wordings, not intent, so a person confirms every find, and nothing is
   * promised by the finder alone.
   */
  private static final int LONGEST_READ = 10_000;

  /** How far from a joint, in UTF-16 units, a time or an act still belongs to what it joins. */
  private static final int REACH = 300;

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?;…]+[\"”')]*\\s+(?=[\\p{Lu}\"„“])|[!?;]+\\s+|[\\n\\r]+");
  private static final Pattern JOINT = Pattern.compile("(?iu),?\\s+(?:and|then|oraz|i|a)\\s+");

  private PromiseFinder() {}

  /** The promises in these words, in their order; moments are those of the writer's zone. */
  public static List<FoundPromise> in(String words, Instant written, ZoneId zone) {
    var read = words.length() <= LONGEST_READ ? words : words.substring(0, LONGEST_READ);
    var calendar = new TimeWords(written.atZone(zone));
    var found = new ArrayList<FoundPromise>();
    var end = SENTENCE_END.matcher(read);
    int from = 0;
    while (end.find()) {
      sentence(new Piece(read.substring(from, end.end()), from), calendar, found);
      from = end.end();
    }
    sentence(new Piece(read.substring(from), from), calendar, found);
    return List.copyOf(found);
  }

  private static void sentence(Piece sentence, TimeWords calendar, List<FoundPromise> found) {
    if (sentence.text.strip().endsWith("?")) {
      return;
    }
    boolean committed = false;
    for (var clause : clauses(sentence, calendar)) {
      committed = committed || Commitment.isIn(clause.text);
      boolean timed = calendar.isNamedIn(clause.text);
      if (Commitment.promises(clause.text, timed, committed)) {
        found.add(clause.promise(calendar));
      }
    }
  }

  /** A new clause begins at a joint when what came before has its own time and what follows too. */
  private static List<Piece> clauses(Piece sentence, TimeWords calendar) {
    var clauses = new ArrayList<Piece>();
    int from = 0;
    Matcher joint = JOINT.matcher(sentence.text);
    while (joint.find()) {
      int near = Math.max(from, joint.start() - REACH);
      var before = sentence.text.substring(near, joint.start());
      int far = Math.min(sentence.text.length(), joint.end() + REACH);
      var after = sentence.text.substring(joint.end(), far);
      if (calendar.isNamedIn(before) && calendar.isNamedIn(after) && Commitment.hasAct(after)) {
        clauses.add(new Piece(sentence.text.substring(from, joint.start()), sentence.start + from));
        from = joint.end();
      }
    }
    clauses.add(new Piece(sentence.text.substring(from), sentence.start + from));
    return clauses;
  }

  private record Piece(String text, int start) {

    FoundPromise promise(TimeWords calendar) {
      int blank = text.length() - text.stripLeading().length();
      return new FoundPromise(
          start + blank, text.strip().replaceAll("[\\s.,;!]+$", ""), calendar.due(text));
    }
  }
}
