package firebreak.respond.wording;

/** The same thing said in English and in Polish, each written by hand. */
public record Bilingual(String english, String polish) {

  public Bilingual {
    if (english.isBlank() || polish.isBlank()) {
      throw new IllegalArgumentException("both languages must speak: " + english + polish);
    }
  }

  public String in(Language language) {
    return switch (language) {
      case ENGLISH -> english;
      case POLISH -> polish;
    };
  }
}
