package org.portal.launcher.generation;

/** Is told what becomes of a generation. */
public interface GenerationListener {
  /** The generation said something. */
  void reported(Generation generation, Report report);

  /** The generation's process ended with this exit status; nothing follows. */
  void ended(Generation generation, int status);
}
