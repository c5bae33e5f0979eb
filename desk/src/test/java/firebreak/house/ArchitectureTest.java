package firebreak.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of the house: which floor may look at which, and what must never appear anywhere. */
class ArchitectureTest {

  static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("firebreak");

  static final List<String> ROOMS =
      List.of(
          "firebreak.model..",
          "firebreak.understand..",
          "firebreak.detect..",
          "firebreak.respond..",
          "firebreak.channel..",
          "firebreak.desk..");

  @Test
  void knows_every_room_that_its_rules_speak_of() {
    for (var room : ROOMS) {
      assertThat(HOUSE.stream().filter(JavaClass.Predicates.resideInAPackage(room)).count())
          .as(room)
          .isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"model", "detect", "respond"})
  void a_pure_core_depends_on_the_language_and_the_vocabulary_alone(String core) {
    classes()
        .that()
        .resideInAPackage("firebreak." + core + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "firebreak." + core + "..",
            "firebreak.model..",
            "java.lang..",
            "java.util..",
            "java.time..",
            "java.text..",
            "java.math..",
            "java.net",
            "java.nio.charset..",
            "java.security..",
            "java.io..",
            "org.jspecify..")
        .check(HOUSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"understand", "detect", "respond", "channel"})
  void neighbours_meet_only_in_the_vocabulary(String room) {
    var others =
        List.of("understand", "detect", "respond", "channel", "desk").stream()
            .filter(other -> !other.equals(room))
            .map(other -> "firebreak." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("firebreak." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(HOUSE);
  }

  @Test
  void the_vocabulary_imports_no_other_room() {
    noClasses()
        .that()
        .resideInAPackage("firebreak.model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOMS.stream().skip(1).toArray(String[]::new))
        .check(HOUSE);
  }

  @Test
  void no_channel_knows_another() {
    slices().matching("firebreak.channel.(*)..").should().notDependOnEachOther().check(HOUSE);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("firebreak.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void only_the_platform_reads_the_real_clock() {
    noClasses()
        .that()
        .resideInAPackage("firebreak..")
        .and()
        .resideOutsideOfPackages("firebreak.desk.platform..", "firebreak.bench..")
        .and()
        .haveNameNotMatching("firebreak\\.channel\\.Pace.*") // a channel's own door to time
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(HOUSE);
  }

  @Test
  void frameworks_live_in_the_desk_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("firebreak.desk..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "jakarta..")
        .check(HOUSE);
  }

  @Test
  void names_say_what_a_thing_is() {
    var forbidden =
        Pattern.compile(
            ".*(Manager|Helper|Util|Utils|Common|Base|Abstract|Impl|Dto|Data|Info|Processor)$"
                + "|^(Abstract|Base|Common).*");
    var bad =
        HOUSE.stream()
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName)
            .filter(name -> forbidden.matcher(name).matches())
            .toList();

    assertThat(bad).isEmpty();
  }

  @Test
  void a_feature_of_the_desk_shows_a_small_door() {
    var features =
        HOUSE.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> type.getPackageName().startsWith("firebreak.desk."))
            .filter(type -> !type.getPackageName().equals("firebreak.desk.platform"))
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .toList();
    long shown =
        features.stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)).count();

    assertThat(shown).isLessThanOrEqualTo(features.size() / 2);
  }
}
