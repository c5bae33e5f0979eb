package firebreak.detect.story;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Brings addresses of one page to one form. */
public final class Links {

  private static final int LONGEST = 300;

  private Links() {}

  /**
   * Host, path and the parameters that are not for tracking, without scheme, {@code www.} and
   * fragment; empty for a front page, which says nothing about what a post is about.
   */
  public static Optional<String> normal(String link) {
    var rest = withoutScheme(link);
    int fragment = rest.indexOf('#');
    rest = fragment < 0 ? rest : rest.substring(0, fragment);
    int question = rest.indexOf('?');
    var path = question < 0 ? rest : rest.substring(0, question);
    var query = question < 0 ? "" : telling(rest.substring(question + 1));
    while (path.endsWith("/") || path.endsWith(".") || path.endsWith(")")) {
      path = path.substring(0, path.length() - 1);
    }
    boolean frontPage = path.indexOf('/') < 0 && query.isEmpty();
    return path.isEmpty() || frontPage ? Optional.empty() : Optional.of(path + query);
  }

  /** The host of an address, lower case, without {@code www.}; empty when there is none. */
  public static String host(String link) {
    var rest = withoutScheme(link);
    int end = 0;
    while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return rest.substring(0, end);
  }

  private static String withoutScheme(String link) {
    var lower = link.substring(0, Math.min(link.length(), LONGEST)).strip();
    int scheme = lower.indexOf("://");
    lower = (scheme < 0 ? lower : lower.substring(scheme + 3)).toLowerCase(Locale.ROOT);
    for (var prefix : new String[] {"www.", "m.", "mobile."}) {
      lower = lower.startsWith(prefix) ? lower.substring(prefix.length()) : lower;
    }
    return lower;
  }

  private static String telling(String query) {
    var kept = new TreeSet<String>();
    for (var parameter : query.split("&", 20)) {
      if (!parameter.isEmpty() && !isTracking(parameter)) {
        kept.add(parameter);
      }
    }
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }

  private static boolean isTracking(String parameter) {
    return parameter.startsWith("utm_")
        || parameter.startsWith("fbclid")
        || parameter.startsWith("gclid")
        || parameter.startsWith("igsh")
        || parameter.startsWith("ref")
        || parameter.startsWith("si=")
        || parameter.startsWith("s=")
        || parameter.startsWith("t=");
  }
}
