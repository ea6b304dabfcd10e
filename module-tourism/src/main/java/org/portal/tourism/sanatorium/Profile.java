package org.portal.tourism.sanatorium;

/** What a sanatorium treats. */
public enum Profile {
  RESPIRATORY,
  CARDIOVASCULAR,
  MUSCULOSKELETAL,
  NERVOUS,
  DIGESTIVE,
  SKIN,
  GYNAECOLOGICAL,
  UROLOGICAL,
  ENDOCRINE,
  GENERAL
}
