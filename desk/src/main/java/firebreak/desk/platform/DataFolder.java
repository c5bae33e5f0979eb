package firebreak.desk.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The one folder that holds everything the desk keeps. Held by one desk at a time. */
public final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Makes the folder if it is missing and takes it for this process.
   *
   * @throws DataFolderTakenException when another desk holds it
   */
  static DataFolder claim(Path folder) {
    var path = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
      var lock =
          FileChannel.open(
              path.resolve("desk.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!taken(lock)) {
        lock.close();
        throw new DataFolderTakenException(path);
      }
      return new DataFolder(path, lock);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the data folder " + path, e);
    }
  }

  private static boolean taken(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another desk in this very process
    }
  }

  public Path path() {
    return path;
  }

  /** A folder inside, made when it is missing. */
  public Path folder(String name) {
    try {
      return Files.createDirectories(path.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder " + name + " in " + path, e);
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot release the data folder " + path, e);
    }
  }
}
