package org.portal.content;

/** How long texts may be, in characters as Java counts them. */
public final class ContentLimits {

  public static final int TITLE = 600;
  public static final int SUMMARY = 2_000;
  public static final int BODY = 1_000_000;
  public static final int TAG = 80;
  public static final int TAGS = 50;

  private ContentLimits() {}
}
