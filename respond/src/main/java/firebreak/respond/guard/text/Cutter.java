package firebreak.respond.guard.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Walks once over a text and cuts it. */
final class Cutter {

  /*
   * A word is a run of letters, digits and marks; apostrophes inside belong to it, a leading
   * at-sign makes it a handle, invisible characters inside do not break it (otherwise a zero-width
   * space would hide a word from every rule). A sentence ends at a line break or at . ! ? … before
   * a space; the dot of a known abbreviation does not end one. Wrong where an abbreviation really
   * ends the sentence: two sentences are then read as one, which only loosens a phrase's border.
   * Every step moves forward: O(length).
   */

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "ul", "al", "os", "pl", "nr", "np", "tel", "itp", "itd", "dr", "mr", "mrs", "ms", "st",
          "no", "prof", "ok", "godz", "e.g", "i.e", "m.in", "str", "zl", "vs", "approx", "tzn");

  private final String raw;
  private final List<Word> words = new ArrayList<>();
  private final List<Span> sentences = new ArrayList<>();
  private int at;
  private int sentenceStart = -1;

  Cutter(String raw) {
    this.raw = raw;
  }

  Text cut() {
    while (at < raw.length()) {
      step();
    }
    endSentence(raw.length());
    return new Text(raw, words, sentences);
  }

  private void step() {
    int letter = raw.codePointAt(at);
    if (startsLink()) {
      at = endOfLink();
    } else if (startsWord(letter)) {
      takeWord();
    } else {
      if (endsSentence(letter)) {
        endSentence(at + 1);
      }
      at += Character.charCount(letter);
    }
  }

  private boolean startsLink() {
    char first = raw.charAt(at);
    return (first == 'h' || first == 'H' || first == 'w' || first == 'W')
        && (raw.regionMatches(true, at, "http://", 0, 7)
            || raw.regionMatches(true, at, "https://", 0, 8)
            || raw.regionMatches(true, at, "www.", 0, 4));
  }

  private int endOfLink() {
    int end = at;
    while (end < raw.length() && !Character.isWhitespace(raw.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean startsWord(int letter) {
    if (letter == '@') {
      return at + 1 < raw.length()
          && isInner(raw.codePointAt(at + 1))
          && (at == 0 || !isInner(raw.codePointBefore(at)));
    }
    return Character.isLetterOrDigit(letter);
  }

  private void takeWord() {
    int start = at;
    boolean handle = raw.charAt(at) == '@';
    at += Character.charCount(raw.codePointAt(at));
    while (at < raw.length() && (continuesWord() || (handle && continuesHandle()))) {
      at += Character.charCount(raw.codePointAt(at));
    }
    if (sentenceStart < 0) {
      sentenceStart = start;
    }
    for (var full : Contractions.inFull(Folding.fold(raw.substring(start, at)))) {
      words.add(new Word(full, start, at, sentences.size()));
    }
  }

  private boolean continuesWord() {
    int letter = raw.codePointAt(at);
    return isInner(letter) || isInvisible(letter) || (isApostrophe(letter) && letterFollows());
  }

  private boolean continuesHandle() {
    char sign = raw.charAt(at);
    return sign == '_' || ((sign == '.' || sign == '-' || sign == '@') && letterFollows());
  }

  private boolean letterFollows() {
    return at + 1 < raw.length() && Character.isLetterOrDigit(raw.codePointAt(at + 1));
  }

  private boolean endsSentence(int letter) {
    if (letter == '\n') {
      return true;
    }
    if (letter != '.' && letter != '!' && letter != '?' && letter != '…') {
      return false;
    }
    boolean open = at + 1 < raw.length() && !Character.isWhitespace(raw.charAt(at + 1));
    return !open && !(letter == '.' && followsAbbreviation());
  }

  private boolean followsAbbreviation() {
    return !words.isEmpty()
        && words.getLast().end() == at
        && at + 1 < raw.length()
        && ABBREVIATIONS.contains(words.getLast().folded());
  }

  private void endSentence(int end) {
    if (sentenceStart >= 0) {
      sentences.add(new Span(sentenceStart, end));
      sentenceStart = -1;
    }
  }

  private static boolean isInner(int letter) {
    int type = Character.getType(letter);
    return Character.isLetterOrDigit(letter)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isInvisible(int letter) {
    return Character.getType(letter) == Character.FORMAT;
  }

  private static boolean isApostrophe(int letter) {
    return letter == '\'' || letter == '’' || letter == '‘' || letter == 'ʼ' || letter == '`';
  }
}
