package firebreak.respond.playbook;

/** One version of one playbook. */
public record Edition(String playbook, String version) {

  public Edition {
    if (playbook.isBlank() || version.isBlank()) {
      throw new IllegalArgumentException("no edition: '" + playbook + "' '" + version + "'");
    }
  }

  @Override
  public String toString() {
    return playbook + " " + version;
  }
}
