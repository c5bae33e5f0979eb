package firebreak.channel.replay;

/** Counts how far a recording has been read, on one thread, to be looked at from others. */
final class Odometer {

  private volatile Progress progress;

  Odometer(long bytesTotal) {
    progress = new Progress(Progress.Phase.WAITING, 0, bytesTotal, 0, 0, 0);
  }

  Progress progress() {
    return progress;
  }

  void enter(Progress.Phase phase) {
    var now = progress;
    progress =
        new Progress(
            phase,
            now.bytesRead(),
            now.bytesTotal(),
            now.rowsRead(),
            now.delivered(),
            now.unreadable());
  }

  void bytes(long read) {
    var now = progress;
    progress =
        new Progress(
            now.phase(), read, now.bytesTotal(), now.rowsRead(), now.delivered(), now.unreadable());
  }

  void row(boolean unreadable) {
    var now = progress;
    progress =
        new Progress(
            now.phase(),
            now.bytesRead(),
            now.bytesTotal(),
            now.rowsRead() + 1,
            now.delivered(),
            now.unreadable() + (unreadable ? 1 : 0));
  }

  void delivered(int events) {
    var now = progress;
    progress =
        new Progress(
            now.phase(),
            now.bytesRead(),
            now.bytesTotal(),
            now.rowsRead(),
            now.delivered() + events,
            now.unreadable());
  }
}
