package firebreak.model;

/** Names one person who works at the desk. */
public record PersonId(String value) {

  public PersonId {
    Required.text(value, "a person id");
  }

  @Override
  public String toString() {
    return value;
  }
}
