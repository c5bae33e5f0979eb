package firebreak.model;

/** The short name of what is being protected, unique in one desk, such as {@code acme}. */
public record BrandId(String value) {

  public BrandId {
    Required.text(value, "a brand id");
  }

  @Override
  public String toString() {
    return value;
  }
}
