package firebreak.desk.replies;

import firebreak.respond.matrix.ApprovalPath.Missing;
import firebreak.respond.wording.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what stands between our words and the public. */
@Component
class Waits {

  private final MessageSource words;
  private final Judging judging;

  Waits(MessageSource words, Judging judging) {
    this.words = words;
    this.judging = judging;
  }

  /** Empty when nothing does. */
  String on(Composition reply, Optional<Publication> latest, Locale locale) {
    return switch (reply.state()) {
      case DRAFT, ASIDE -> "";
      case WAITS -> on(judging.missing(reply), locale);
      case APPROVED -> words.getMessage("replies.waits.press", null, locale);
      case OUT ->
          latest
              .map(Publication::state)
              .filter(state -> state != Publication.State.PUBLIC)
              .map(state -> words.getMessage("replies.waits." + state, null, locale))
              .orElse("");
    };
  }

  /** Who has to read yet. */
  String on(List<Missing> missing, Locale locale) {
    return missing.stream().map(one -> one(one, locale)).collect(Collectors.joining(", "));
  }

  private String one(Missing missing, Locale locale) {
    return switch (missing) {
      case Missing.People(var more) ->
          words.getMessage(Plural.key("replies.waits.people", more, locale), args(more), locale);
      case Missing.Part(var role) ->
          role.title().in(locale.getLanguage().equals("pl") ? Language.POLISH : Language.ENGLISH);
    };
  }

  private static Object[] args(Object... values) {
    return values;
  }
}
