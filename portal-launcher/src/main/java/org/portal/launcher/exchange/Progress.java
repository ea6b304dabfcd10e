package org.portal.launcher.exchange;

/** Is told how a change goes, by the node's thread. */
public interface Progress {
  /** For nobody. */
  Progress UNHEARD =
      new Progress() {
        @Override
        public void step(String what) {}

        @Override
        public void done(boolean well, String sentence) {}
      };

  /** A step has begun. */
  void step(String what);

  /**
   * It is over.
   *
   * @param well whether the new modules serve
   * @param sentence what became of it
   */
  void done(boolean well, String sentence);
}
