package firebreak.desk.duty;

import firebreak.respond.matrix.Means;
import java.time.Instant;

/**
 * One page on one way, as it is handed to whoever carries it.
 *
 * @param id the same after every restart; tells the carrier's copies of this letter from others
 * @param pageId the page, of which other letters may go other ways
 * @param link where it is acknowledged, without signing in
 */
record Letter(
    String id, String pageId, Route to, Words words, String link, Means means, Instant at) {

  /**
   * What it says, in the language of the person. Bounded and free of line breaks where it is one
   * line, because the headline comes from the public.
   */
  record Words(String title, String body, String language) {}
}
