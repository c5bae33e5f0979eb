package firebreak.respond.guard.house;

import firebreak.respond.guard.text.Span;
import firebreak.respond.wording.Bilingual;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The Java platform's own expressions: good enough where nobody means harm. */
public final class PlainPatterns implements LinearPatterns {

  @Override
  public Read read(String pattern) {
    try {
      var compiled = Pattern.compile(pattern);
      return new Read.Good(words ->
          compiled
              .matcher(words)
              .results()
              .filter(match -> match.end() > match.start())
              .map(match -> new Span(match.start(), match.end()))
              .toList());
    } catch (PatternSyntaxException e) {
      var why = e.getDescription();
      return new Read.Wrong(Math.max(0, e.getIndex()), new Bilingual(why, why));
    }
  }
}
