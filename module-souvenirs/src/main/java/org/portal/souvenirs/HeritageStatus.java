package org.portal.souvenirs;

/** Who has recognised a craft as living heritage. */
public enum HeritageStatus {
  UNESCO,
  NATIONAL
}
