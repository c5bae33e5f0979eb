package firebreak.desk.replaying;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What the command answered and printed.
 *
 * @param out where the report goes
 * @param err where everything else goes
 */
record Spoke(int exitCode, String out, String err) {

  static Spoke replay(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = ReplayCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Spoke(code, out.toString(), err.toString());
  }
}
