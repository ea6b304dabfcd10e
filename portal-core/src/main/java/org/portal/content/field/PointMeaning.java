package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
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
  public List<Input> inputs(FieldContext context) {
    return List.of(
        Input.part("latitude", Input.Kind.FIGURES, context.common("input.point.latitude"))
            .hint(context.common("input.point.hint")),
        Input.part("longitude", Input.Kind.FIGURES, context.common("input.point.longitude")));
  }

  @Override
  public TypedValue typed(GeoPoint value) {
    return new TypedValue(
        Map.of(
            "latitude", degrees(value.getLatitude()), "longitude", degrees(value.getLongitude())));
  }

  private static String degrees(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  @Override
  public GeoPoint read(TypedValue typed, Class<? extends GeoPoint> type)
      throws NotUnderstoodException {
    return new GeoPoint(number(typed, "latitude", 90), number(typed, "longitude", 180));
  }

  private static double number(TypedValue typed, String part, int most)
      throws NotUnderstoodException {
    String text = typed.text(part).replace(',', '.').replace('\u2212', '-');
    if (text.isEmpty()) {
      throw new NotUnderstoodException(part, "input.point.half");
    }
    if (!text.matches("-?\\d{1,3}(\\.\\d{1,12})?")) {
      throw new NotUnderstoodException(part, "input.point.number", typed.text(part));
    }
    double degrees = Double.parseDouble(text);
    if (Math.abs(degrees) > most) {
      throw new NotUnderstoodException(part, "input.point.range", typed.text(part), most);
    }
    return degrees;
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
