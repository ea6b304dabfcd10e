package org.portal.launcher.generation;

/** What a generation is started for. */
public enum GenerationRole {
  /** To serve visitors. */
  SERVING,
  /** To be tried, with bounded memory, and never to be seen by a visitor. */
  CANDIDATE
}
