package firebreak.desk.platform;

/** Tells whether what is heard can be kept; answered by who listens. */
public interface KeepsUp {

  /** False while something heard waits because the database does not take it. */
  boolean keepsWhatItHears();
}
