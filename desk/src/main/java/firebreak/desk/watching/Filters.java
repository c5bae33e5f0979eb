package firebreak.desk.watching;

import org.jspecify.annotations.Nullable;

/** The filters as a browser sends them; what is not sent is null. */
record Filters(
    @Nullable String show,
    @Nullable String channel,
    @Nullable String language,
    @Nullable String story,
    @Nullable String q,
    @Nullable String before) {

  Filters aboutEveryStory() {
    return new Filters(show, channel, language, null, q, before);
  }

  Filters about(String id) {
    return new Filters(show, channel, language, id, q, before);
  }
}
