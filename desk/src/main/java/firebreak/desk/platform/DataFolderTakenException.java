package firebreak.desk.platform;

import java.nio.file.Path;

/** Another desk works on the same data folder. */
final class DataFolderTakenException extends RuntimeException {

  private static final long serialVersionUID = 1;

  DataFolderTakenException(Path folder) {
    super(
        "Another desk is using the data folder "
            + folder
            + ". Stop that desk, or start this one with --data ANOTHER_FOLDER.");
  }
}
