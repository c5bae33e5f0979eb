package firebreak.respond.matrix;

import firebreak.respond.wording.Bilingual;
import java.util.List;

/**
 * What holds besides speaking while a tier holds.
 *
 * @param freeze what is stopped at once
 * @param forbidden what nobody does
 * @param templates sets of templates that are offered first
 * @param toldFirst who hears it from us before the public does
 * @param evidence what is captured before it is gone
 * @param exit what must be true before it is over
 */
public record Orders(
    List<Bilingual> freeze,
    List<Bilingual> forbidden,
    List<String> templates,
    List<Bilingual> toldFirst,
    List<Bilingual> evidence,
    List<Bilingual> exit) {

  public Orders {
    freeze = List.copyOf(freeze);
    forbidden = List.copyOf(forbidden);
    templates = List.copyOf(templates);
    toldFirst = List.copyOf(toldFirst);
    evidence = List.copyOf(evidence);
    exit = List.copyOf(exit);
  }
}
