package firebreak.desk.replaying;

/** What stands around words where they are shown. */
enum Marks {
  PLAIN {
    @Override
    String safe(String words) {
      return words;
    }

    @Override
    String strong(String words) {
      return words;
    }
  },

  /** Public words must not become links, pictures, tags or lists. */
  MARKDOWN {
    @Override
    String safe(String words) {
      return words
          .replace("&", "&amp;")
          .replace("<", "&lt;")
          .replaceAll("([\\\\`*_\\[\\]#|~!])", "\\\\$1");
    }

    @Override
    String strong(String words) {
      return "**" + words + "**";
    }
  };

  abstract String safe(String words);

  abstract String strong(String words);
}
