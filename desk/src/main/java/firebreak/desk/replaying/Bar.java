package firebreak.desk.replaying;

import firebreak.channel.replay.Progress;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that moves, first for reading the file, then for playing it. */
final class Bar implements ProgressShown {

  private Optional<Progress.Phase> phase = Optional.empty();
  private Optional<ProgressBar> bar = Optional.empty();

  @Override
  public void accept(Progress progress) {
    if (phase.isEmpty() || phase.get() != progress.phase()) {
      enter(progress);
    }
    bar.ifPresent(shown ->
        shown.stepTo(
            progress.phase() == Progress.Phase.READING
                ? progress.bytesRead()
                : progress.delivered()));
  }

  private void enter(Progress progress) {
    boolean finished = progress.phase() == Progress.Phase.FINISHED;
    if (!finished) {
      close();
    }
    phase = Optional.of(progress.phase());
    bar =
        switch (progress.phase()) {
          case WAITING -> Optional.empty();
          case READING ->
              Optional.of(bar("Reading", progress.bytesTotal()).setUnit(" MB", 1_000_000).build());
          case PLAYING ->
              Optional.of(
                  bar("Playing", progress.rowsRead()).setUnit(" posts", 1).showSpeed().build());
          case FINISHED -> bar;
        };
  }

  private static ProgressBarBuilder bar(String task, long most) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(most)
        .setUpdateIntervalMillis(200)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .continuousUpdate();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
