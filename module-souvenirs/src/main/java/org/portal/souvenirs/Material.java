package org.portal.souvenirs;

/** What souvenirs are made of. */
public enum Material {
  ALDER,
  BIRCH_BARK,
  CLAY,
  CLOTH,
  COCOA,
  COTTON,
  COTTON_THREAD,
  CRANBERRIES,
  FLAX,
  GLASS,
  GLAZE,
  HONEY,
  LEAD_CRYSTAL,
  LIME_WOOD,
  LINEN,
  METALLIC_THREAD,
  PAINT,
  PAPER,
  ROOTS,
  RYE_STRAW,
  SHEEP_WOOL,
  SILK,
  SUGAR,
  THREAD,
  WILLOW,
  WOOD,
  WOOL
}
