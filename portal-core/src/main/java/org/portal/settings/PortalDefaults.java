package org.portal.settings;

import java.util.Map;

/** The defaults of the settings: those of the demonstration. */
final class PortalDefaults {

  static final String ZONE = "Europe/Minsk";
  static final String MARK = "portal/mark.svg";

  static final Map<String, String> NAME =
      Map.of("en", "Belarus", "ru", "Беларусь", "be", "Беларусь");

  static final Map<String, String> TAGLINE =
      Map.of(
          "en", "Facts, events and places",
          "ru", "Факты, события и места",
          "be", "Факты, падзеі і мясціны");

  static final Map<String, String> NOTICE =
      Map.of(
          "en",
          "This is a demonstration. The content is not an official publication; about half of the"
              + " facts were not re-checked. Place names after GeoNames (CC BY 4.0), outlines after"
              + " Natural Earth.",
          "ru",
          "Это демонстрация. Материалы не являются официальной публикацией; около половины фактов"
              + " повторно не проверялись. Названия мест по GeoNames (CC BY 4.0), контуры по"
              + " Natural Earth.",
          "be",
          "Гэта дэманстрацыя. Матэрыялы не з’яўляюцца афіцыйнай публікацыяй; каля паловы фактаў"
              + " паўторна не правяраліся. Назвы мясцін паводле GeoNames (CC BY 4.0), контуры"
              + " паводле Natural Earth.");

  private PortalDefaults() {}
}
