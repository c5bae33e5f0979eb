package firebreak.desk;

import firebreak.desk.counting.DetectCommand;
import firebreak.desk.forecasting.ForecastCommand;
import firebreak.desk.guarding.GuardCommand;
import firebreak.desk.platform.FreePort;
import firebreak.desk.replaying.ReplayCommand;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts the desk on its data folder and on a free port of this machine, replays a recording, or
 * lets the guard read replies.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Desk {

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("replay")) {
      System.exit(ReplayCommand.run(Arrays.copyOfRange(args, 1, args.length)));
    }
    if (args.length > 0 && args[0].equals("guard")) {
      System.exit(GuardCommand.run(Arrays.copyOfRange(args, 1, args.length)));
    }
    if (args.length > 0 && args[0].equals("detect")) {
      System.exit(DetectCommand.run(Arrays.copyOfRange(args, 1, args.length)));
    }
    if (args.length > 0 && args[0].equals("forecast")) {
      System.exit(ForecastCommand.run(Arrays.copyOfRange(args, 1, args.length)));
    }
    var desk = new SpringApplication(Desk.class);
    desk.setDefaultProperties(Map.of("server.port", FreePort.fromEnvironment()));
    desk.run(args);
  }
}
