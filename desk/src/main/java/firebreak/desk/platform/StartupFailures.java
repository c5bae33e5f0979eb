package firebreak.desk.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the desk did not start when its folder is taken. */
final class StartupFailures extends AbstractFailureAnalyzer<DataFolderTakenException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DataFolderTakenException cause) {
    return new FailureAnalysis(cause.getMessage(), "One folder, one desk.", cause);
  }
}
