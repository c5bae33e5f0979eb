package firebreak.detect.story;

import firebreak.detect.count.Hashes;

/** A word of a post, lower case, with the hash that all counters know it by. */
record Word(String text, long hash) {

  static Word of(String text) {
    return new Word(text, Hashes.of(text));
  }
}
