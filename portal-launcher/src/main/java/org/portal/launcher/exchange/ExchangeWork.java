package org.portal.launcher.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What takes its time during a change; done on a thread of its own. The tests of the node put a
 * stand-in here.
 */
public interface ExchangeWork {
  /**
   * Makes a copy of the data for a trial, consistent although a generation goes on writing.
   *
   * @param folder where; made, and removed by the caller
   * @return the system properties with which a generation uses the copy
   */
  Map<String, String> copyData(Path folder) throws IOException, InterruptedException;

  /** Whether the data can be saved and restored here. */
  boolean canSave();

  /** Keeps the data as it is in a file. */
  void saveData(Path file) throws IOException, InterruptedException;

  /** Makes the data again what it was, whether a generation has it open or not. */
  void restoreData(Path file) throws IOException, InterruptedException;

  /**
   * Tries every page of a candidate.
   *
   * @param internalPort where it answers
   * @param changed the modules that must keep the contract in every respect; the pages of others
   *     must be there
   * @param healthy the modules that did well before
   * @param report where the report is written
   * @return why it does not do; empty if it does
   */
  Optional<String> walk(int internalPort, Set<String> changed, Set<String> healthy, Path report)
      throws IOException, InterruptedException;

  /**
   * Looks at the pages of a generation, past its cache.
   *
   * @param internalPort where it answers
   * @param thorough the modules whose pages are asked for in every language
   */
  PageSight look(int internalPort, Set<String> thorough);
}
