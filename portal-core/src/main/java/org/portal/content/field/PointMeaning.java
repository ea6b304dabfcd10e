package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portal.content.GeoPoint;

/** A place on the map; its code is {@code latitude,longitude} in degrees. */
@ApplicationScoped
public class PointMeaning implements FieldMeaning<GeoPoint> {

  private static final Pattern CODE =
      Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,8})?),(-?\\d{1,3}(?:\\.\\d{1,8})?)");

  @Override
  public Class<GeoPoint> valueType() {
    return GeoPoint.class;
  }

  @Override
  public List<FieldText> show(GeoPoint value, FieldContext context) {
    return List.of(
        FieldText.of(
            String.format(Locale.ROOT, "%.4f, %.4f", value.getLatitude(), value.getLongitude())));
  }

  @Override
  public String code(GeoPoint value) {
    return value.getLatitude() + "," + value.getLongitude();
  }

  @Override
  public Optional<GeoPoint> parse(String code, Class<? extends GeoPoint> type) {
    Matcher matcher = CODE.matcher(code);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double latitude = Double.parseDouble(matcher.group(1));
    double longitude = Double.parseDouble(matcher.group(2));
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
        ? Optional.of(new GeoPoint(latitude, longitude))
        : Optional.empty();
  }

  @Override
  public Object structured(GeoPoint value, FieldContext context) {
    Map<String, Object> coordinates = new TreeMap<>();
    coordinates.put("@type", "GeoCoordinates");
    coordinates.put("latitude", value.getLatitude());
    coordinates.put("longitude", value.getLongitude());
    return coordinates;
  }
}
