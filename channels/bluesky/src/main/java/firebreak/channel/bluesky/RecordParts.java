package firebreak.channel.bluesky;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonParser;

/** What matters to us of a record, whatever its kind, in any order of its fields. */
final class RecordParts {

  /** Far more than a post may have. */
  private static final int MOST_LINKS = 200;

  private String text = "";
  private String createdAt = "";
  private String language = "";
  private String parent = "";
  private String root = "";
  private String subject = "";
  private final Embed embed = new Embed();
  private final List<Link> links = new ArrayList<>(0);

  /** A link in the words, by the UTF-8 byte at which it begins. */
  private record Link(long byteStart, List<String> addresses) {}

  void read(JsonParser at) {
    Walk.fields(at, this::take);
  }

  private void take(String field, JsonParser at) {
    switch (field) {
      case "text" -> text = Walk.text(at);
      case "createdAt" -> createdAt = Walk.text(at);
      case "langs" -> {
        language = "";
        Walk.elements(at, this::takeLanguage);
      }
      case "reply" -> Walk.fields(at, this::takeOfReply);
      case "embed" -> embed.read(at);
      case "facets" -> Walk.elements(at, this::takeFacet);
      case "subject" -> Walk.fields(at, this::takeOfSubject);
      default -> {}
    }
  }

  /** The first one counts. */
  private void takeLanguage(JsonParser at) {
    language = at.streamReadContext().getCurrentIndex() == 0 ? Walk.text(at) : language;
  }

  private void takeOfReply(String field, JsonParser at) {
    switch (field) {
      case "parent" -> Walk.fields(at, this::takeOfParent);
      case "root" -> Walk.fields(at, this::takeOfRoot);
      default -> {}
    }
  }

  private void takeOfParent(String field, JsonParser at) {
    if (field.equals("uri")) {
      parent = Walk.text(at);
    }
  }

  private void takeOfRoot(String field, JsonParser at) {
    if (field.equals("uri")) {
      root = Walk.text(at);
    }
  }

  private void takeOfSubject(String field, JsonParser at) {
    if (field.equals("uri")) {
      subject = Walk.text(at);
    }
  }

  private void takeFacet(JsonParser at) {
    var facet = new Facet();
    Walk.fields(at, facet::take);
    if (!facet.addresses.isEmpty() && links.size() < MOST_LINKS) {
      links.add(new Link(facet.byteStart, facet.addresses));
    }
  }

  /** A stretch of the words that means something, while it is read. */
  private static final class Facet {

    private long byteStart;
    private final List<String> addresses = new ArrayList<>(1);

    void take(String field, JsonParser at) {
      switch (field) {
        case "index" -> Walk.fields(at, this::takeOfIndex);
        case "features" -> Walk.elements(at, feature -> Walk.fields(feature, this::takeOfFeature));
        default -> {}
      }
    }

    private void takeOfIndex(String field, JsonParser at) {
      if (field.equals("byteStart")) {
        byteStart = Walk.number(at);
      }
    }

    private void takeOfFeature(String field, JsonParser at) {
      if (field.equals("uri") && addresses.size() < MOST_LINKS) {
        addresses.add(Walk.text(at));
      }
    }
  }

  String text() {
    return text;
  }

  String createdAt() {
    return createdAt;
  }

  /** The first language that the author names; empty when there is none. */
  String language() {
    return language;
  }

  String parent() {
    return parent;
  }

  String root() {
    return root;
  }

  /** What is liked or shown again. */
  String subject() {
    return subject;
  }

  Embed embed() {
    return embed;
  }

  /** Links in the order of the words. */
  List<String> links() {
    if (links.isEmpty()) {
      return List.of();
    }
    return links.stream()
        .sorted(Comparator.comparingLong(Link::byteStart))
        .flatMap(link -> link.addresses().stream())
        .toList();
  }
}
