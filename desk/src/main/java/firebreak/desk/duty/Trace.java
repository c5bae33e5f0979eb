package firebreak.desk.duty;

/** What can be found of a letter whose fate is unclear. */
enum Trace {
  /** It arrived. */
  FOUND,
  /** It certainly did not, or a second copy would replace the first: it may be sent again. */
  NEVER_ARRIVED,
  /** Nothing yet; it may still show up. */
  NOT_YET,
  /** Nobody can know. */
  UNKNOWABLE
}
