package firebreak.respond.matrix;

import firebreak.respond.wording.Bilingual;

/** One thing that a tier or the rules ask for, in words. */
public record Told(String name, Bilingual label, Bilingual value) {}
