package firebreak.channel.bluesky;

import java.util.Optional;
import tools.jackson.core.JsonParser;

/** What a post shows besides its words: pictures, a card, another post. */
final class Embed {

  private String type = "";
  private String record = "";
  private String recordOfRecord = "";
  private String card = "";
  private int images;
  private int items;
  private Optional<Embed> media = Optional.empty();

  void read(JsonParser at) {
    Walk.fields(at, this::take);
  }

  private void take(String field, JsonParser at) {
    switch (field) {
      case "$type" -> type = Walk.text(at);
      case "record" -> Walk.fields(at, this::takeOfRecord);
      case "external" -> Walk.fields(at, this::takeOfCard);
      case "images" -> images = Walk.elements(at, Embed::pass);
      case "items" -> items = Walk.elements(at, Embed::pass);
      case "media" -> {
        var shown = new Embed();
        shown.read(at);
        media = Optional.of(shown);
      }
      default -> {}
    }
  }

  private static void pass(JsonParser at) {
    at.skipChildren();
  }

  private void takeOfRecord(String field, JsonParser at) {
    switch (field) {
      case "uri" -> record = Walk.text(at);
      case "record" -> Walk.fields(at, this::takeOfRecordOfRecord);
      default -> {}
    }
  }

  private void takeOfRecordOfRecord(String field, JsonParser at) {
    if (field.equals("uri")) {
      recordOfRecord = Walk.text(at);
    }
  }

  private void takeOfCard(String field, JsonParser at) {
    if (field.equals("uri")) {
      card = Walk.text(at);
    }
  }

  /** Address of the post that is shown; empty when there is none. */
  String quoted() {
    return switch (type) {
      case "app.bsky.embed.record" -> record;
      case "app.bsky.embed.recordWithMedia" -> recordOfRecord;
      default -> "";
    };
  }

  /** Address of the page on the card; empty when there is none. */
  String card() {
    return media.map(shown -> shown.card).orElse(card);
  }

  int pictures() {
    return media.map(Embed::ownPictures).orElseGet(this::ownPictures);
  }

  private int ownPictures() {
    return switch (type) {
      case "app.bsky.embed.images" -> images;
      case "app.bsky.embed.gallery" -> items;
      case "app.bsky.embed.video" -> 1;
      default -> 0;
    };
  }
}
