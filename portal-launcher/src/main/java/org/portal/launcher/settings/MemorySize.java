package org.portal.launcher.settings;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portal.launcher.Refusal;

/**
 * An amount of memory in whole mebibytes.
 *
 * @param mebibytes at least {@link #SMALLEST}
 */
public record MemorySize(long mebibytes) {
  /** The heap of a generation when nothing else is said. */
  public static final MemorySize DEFAULT = new MemorySize(512);

  /** Below this the server does not start. */
  static final long SMALLEST = 192;

  /** Above this it is a slip of the pen: one tebibyte. */
  static final long LARGEST = 1_048_576;

  private static final Pattern FORM = Pattern.compile("(\\d{1,7})\\s*([mg])b?");

  /** Reads a size such as {@code 512m} or {@code 2g}; {@code where} names the key. */
  static MemorySize parse(String where, String text) throws Refusal {
    Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      throw Refusal.misuse(
          "%s is '%s', which is not an amount of memory; write a number and m or g, such as 512m."
              .formatted(where, text));
    }
    long mebibytes = Long.parseLong(form.group(1)) * (form.group(2).equals("g") ? 1024 : 1);
    if (mebibytes < SMALLEST || mebibytes > LARGEST) {
      throw Refusal.misuse(
          "%s is '%s'; the portal needs at least %dm, and more than %dg cannot be meant."
              .formatted(where, text, SMALLEST, LARGEST / 1024));
    }
    return new MemorySize(mebibytes);
  }

  /** The JVM's option for a heap of this size. */
  public String heapOption() {
    return "-Xmx" + mebibytes + "m";
  }
}
