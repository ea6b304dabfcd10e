package org.portal.souvenirs;

/** The crafts that souvenirs come from. */
public enum Craft {
  BASKETRY,
  CERAMICS,
  EMBROIDERY,
  FELTING,
  FOOD,
  GLASS,
  PAINTING,
  PAPER,
  PUPPETRY,
  STRAW,
  TEXTILE,
  WEAVING,
  WOOD_CARVING
}
