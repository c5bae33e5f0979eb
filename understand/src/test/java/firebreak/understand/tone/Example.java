package firebreak.understand.tone;

import firebreak.understand.text.Text;
import java.util.Arrays;

/** A sample as numbers: where its features lie in the table, and its plain numbers. */
final class Example {

  private int[] words = new int[64];
  private int[] pieces = new int[512];
  private int wordCount;
  private int pieceCount;
  final double[] plain;
  final Sample sample;

  private Example(Sample sample, double[] plain) {
    this.sample = sample;
    this.plain = plain;
  }

  static Example of(Sample sample, WordWeights reader, int buckets) {
    var weighed = reader.weigh(Text.of(sample.words()));
    var example = new Example(sample, Features.plain(weighed));
    Features.hashed(
        weighed.tokens(),
        new Features.Sink() {
          @Override
          public void word(int hash, int token) {
            example.addWord(hash & (buckets - 1));
          }

          @Override
          public void piece(int hash, int token) {
            example.addPiece(hash & (buckets - 1));
          }
        });
    example.words = Arrays.copyOf(example.words, example.wordCount);
    example.pieces = Arrays.copyOf(example.pieces, example.pieceCount);
    return example;
  }

  private void addWord(int bucket) {
    if (wordCount == words.length) {
      words = Arrays.copyOf(words, 2 * wordCount);
    }
    words[wordCount++] = bucket;
  }

  private void addPiece(int bucket) {
    if (pieceCount == pieces.length) {
      pieces = Arrays.copyOf(pieces, 2 * pieceCount);
    }
    pieces[pieceCount++] = bucket;
  }

  int[] words() {
    return words;
  }

  int[] pieces() {
    return pieces;
  }

  double wordShare() {
    return 1 / Math.sqrt(Math.max(1, wordCount));
  }

  double pieceShare() {
    return 1 / Math.sqrt(Math.max(1, pieceCount));
  }
}
