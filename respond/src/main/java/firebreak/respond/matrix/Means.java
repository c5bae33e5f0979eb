package firebreak.respond.matrix;

/** How somebody is told. */
public enum Means {
  /** Lies in the queue until somebody looks. */
  QUEUE,
  /** A message that a sleeping person may miss. */
  PUSH,
  /** Rings until it is answered: a call, a text message, or the loudest the desk has. */
  PHONE
}
