package org.portal.souvenirs;

/** The lists of living heritage that a craft can be on. */
public enum HeritageList {
  /** UNESCO's Representative List of the Intangible Cultural Heritage of Humanity. */
  REPRESENTATIVE(HeritageStatus.UNESCO),
  /** UNESCO's List of Intangible Cultural Heritage in Need of Urgent Safeguarding. */
  URGENT_SAFEGUARDING(HeritageStatus.UNESCO),
  /** The State List of Historical and Cultural Values of Belarus. */
  STATE(HeritageStatus.NATIONAL);

  private final HeritageStatus status;

  HeritageList(HeritageStatus status) {
    this.status = status;
  }

  /** Whose list it is. */
  public HeritageStatus status() {
    return status;
  }
}
