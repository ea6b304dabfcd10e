package org.portal.tourism.sanatorium;

/** What nature does for the treatment. */
public enum NaturalFactor {
  MINERAL_WATER_DRINKING,
  MINERAL_WATER_BATHS,
  RADON_WATER,
  SAPROPEL_MUD,
  PEAT_MUD,
  SALT_MINE,
  CLIMATE
}
