package org.portal.launcher.generation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file that one process at a time holds, with that process's number in it. The operating system
 * lets go of it when the process ends, however it ends.
 */
public final class FileLock implements Closeable {
  /** Whether taking the lock leaves a trace in the file. */
  public enum Mark {
    /** Write this process's number into it. */
    WRITE,
    /** Leave what is there: the lock is only tried. */
    KEEP
  }

  private final FileChannel channel;

  private FileLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock; empty when another process (or this one) has it. */
  public static Optional<FileLock> take(Path file, Mark mark) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      taken = channel.tryLock() != null;
      if (taken && mark == Mark.WRITE) {
        channel.truncate(0);
        String number = Long.toString(ProcessHandle.current().pid());
        channel.write(ByteBuffer.wrap(number.getBytes(StandardCharsets.US_ASCII)));
      }
    } catch (OverlappingFileLockException e) {
      taken = false;
    } finally {
      if (!taken) {
        channel.close();
      }
    }
    return taken ? Optional.of(new FileLock(channel)) : Optional.empty();
  }

  /** The number of the process that holds, or last held, the lock. */
  public static OptionalLong holder(Path file) {
    try {
      return OptionalLong.of(Long.parseLong(Files.readString(file).strip()));
    } catch (IOException | NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  /** Lets go. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
