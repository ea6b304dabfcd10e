package org.portal.launcher.check.archive;

/**
 * How large the JAR of a module may be.
 *
 * @param file bytes of the file
 * @param entries how many entries
 * @param unpacked bytes of all entries, unpacked
 * @param ratio how many times larger than packed a large entry may become
 */
public record ArchiveLimits(long file, int entries, long unpacked, int ratio) {

  /** What holds for every module: far more than the largest of the portal's own needs. */
  public static final ArchiveLimits USUAL =
      new ArchiveLimits(100L * 1024 * 1024, 20_000, 400L * 1024 * 1024, 200);

  /** Small entries may be packed as well as they like: a file of blanks harms nobody. */
  static final long SMALL = 1024 * 1024;
}
