package firebreak.respond.empathy;

/** What a person does to a line of an empathy map. */
public enum PictureEdit {
  ADDED,
  STRUCK,
  RESTORED
}
