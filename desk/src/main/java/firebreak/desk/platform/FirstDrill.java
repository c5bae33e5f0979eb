package firebreak.desk.platform;

/** Present when this desk can show a newcomer how a crisis unfolds. */
public interface FirstDrill {

  /** The path to which "See a crisis unfold" is posted. */
  String startsAt();
}
