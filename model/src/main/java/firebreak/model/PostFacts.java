package firebreak.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What else a channel tells of a post.
 *
 * @param declaredLanguage BCP 47 tag that the author or channel declared; often wrong
 * @param permalink where a person can read the post
 * @param links addresses the post points to, in the order of the text
 * @param pictures number of images or videos attached
 * @param stars rating of a review, 1 to 5
 */
public record PostFacts(
    Optional<String> declaredLanguage,
    Optional<URI> permalink,
    List<String> links,
    int pictures,
    OptionalDouble stars) {

  public static final PostFacts NONE =
      new PostFacts(Optional.empty(), Optional.empty(), List.of(), 0, OptionalDouble.empty());

  public PostFacts {
    links = List.copyOf(links);
    Required.atLeastZero(pictures, "pictures");
    stars.ifPresent(given -> {
      if (!(given >= 1 && given <= 5)) {
        throw new IllegalArgumentException("stars must lie between 1 and 5, were " + given);
      }
    });
  }
}
