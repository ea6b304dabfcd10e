package org.portal.content;

/**
 * The picture of an item: a drawing, or a cloth woven from its slug where there is none.
 *
 * @param url address of the SVG file with the fragment of its drawing, for cards
 * @param viewBox the drawing's coordinates, for the {@code viewBox} attribute
 * @param largeUrl the same for large pictures; a cloth is finer there
 * @param largeViewBox the large picture's coordinates
 * @param tileUrl the same for small squares
 * @param tileViewBox the square's coordinates
 * @param woven whether it is a cloth that stands in for a picture
 */
public record Art(
    String url,
    String viewBox,
    String largeUrl,
    String largeViewBox,
    String tileUrl,
    String tileViewBox,
    boolean woven) {}
