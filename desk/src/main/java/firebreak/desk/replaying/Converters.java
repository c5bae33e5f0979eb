package firebreak.desk.replaying;

import firebreak.respond.wording.Language;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.OptionalDouble;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the words of the command line that are more than text. */
final class Converters {

  private Converters() {}

  /** {@code max} or how many times faster. */
  static final class Speed implements ITypeConverter<OptionalDouble> {
    @Override
    public OptionalDouble convert(String written) {
      if ("max".equals(written)) {
        return OptionalDouble.empty();
      }
      try {
        double times = Double.parseDouble(written);
        if (times > 0 && times <= 1e9) {
          return OptionalDouble.of(times);
        }
      } catch (NumberFormatException e) {
        throw wrong("\"" + written + "\" is neither \"max\" nor a number");
      }
      throw wrong("a speed must be above 0 and at most 1000000000, was " + written);
    }
  }

  /** A time zone by its name. */
  static final class Zoned implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String written) {
      try {
        return ZoneId.of(written);
      } catch (DateTimeException e) {
        throw wrong("there is no time zone \"" + written + "\"; try Europe/Warsaw, UTC or +02:00");
      }
    }
  }

  /** A language of the desk by its tag. */
  static final class Spoken implements ITypeConverter<Language> {
    @Override
    public Language convert(String written) {
      return Arrays.stream(Language.values())
          .filter(language -> language.tag().equals(written))
          .findFirst()
          .orElseThrow(() -> wrong("the report speaks en or pl, not \"" + written + "\""));
    }
  }

  private static TypeConversionException wrong(String why) {
    return new TypeConversionException(why);
  }
}
