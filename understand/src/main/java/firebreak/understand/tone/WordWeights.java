package firebreak.understand.tone;

import firebreak.understand.text.Phrasebook;
import firebreak.understand.text.Text;
import java.util.List;

/** The published lists and our own cues, ready to weigh the words of a text. */
final class WordWeights {

  private final Phrasebook<Cue> cues;
  private final Valences valences;

  private WordWeights(Phrasebook<Cue> cues, Valences valences) {
    this.cues = cues;
    this.valences = valences;
  }

  static WordWeights english() {
    return of(List.of("cues-english.tsv"), List.of("emoji.tsv", "english.tsv"));
  }

  /** The English list too: Polish posts are full of English words. */
  static WordWeights polish() {
    return of(List.of("cues-polish.tsv"), List.of("emoji.tsv", "polish.tsv", "english.tsv"));
  }

  /** For texts whose language nobody can tell. */
  static WordWeights mixed() {
    return of(
        List.of("cues-english.tsv", "cues-polish.tsv"),
        List.of("emoji.tsv", "english.tsv", "polish.tsv"));
  }

  private static WordWeights of(List<String> cues, List<String> lists) {
    return new WordWeights(
        Phrasebook.read(WordWeights.class, cues, Cue::valueOf), Valences.of(lists));
  }

  Weighed weigh(Text text) {
    return Weighed.of(text.tokens(), cues, valences);
  }
}
