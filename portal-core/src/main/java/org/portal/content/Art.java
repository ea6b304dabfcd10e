package org.portal.content;

/**
 * The picture of an item: a drawing, or a cloth woven from its slug where there is none.
 *
 * @param url address of the SVG file with the fragment of its drawing
 * @param viewBox the drawing's coordinates, for the {@code viewBox} attribute
 * @param tileUrl address of a small square: the drawing again, or a woven tile
 * @param tileViewBox the square's coordinates
 * @param woven whether it is a cloth that stands in for a picture
 */
public record Art(String url, String viewBox, String tileUrl, String tileViewBox, boolean woven) {}
