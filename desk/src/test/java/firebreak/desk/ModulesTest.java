package firebreak.desk;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The features of the desk see only each other's doors, and never in a circle. */
class ModulesTest {

  @Test
  void features_keep_to_their_doors() {
    ApplicationModules.of(Desk.class).verify();
  }
}
