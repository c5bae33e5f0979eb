package firebreak.understand.tone;

/** What a phrase of the tone phrasebook speaks for. */
enum Cue {
  /** Kind or unkind, -5 to 5. */
  VALENCE,
  /** A complaint, in log odds. */
  COMPLAINT,
  /** Heat, added to arousal before it is squeezed into 0 to 1. */
  HEAT
}
