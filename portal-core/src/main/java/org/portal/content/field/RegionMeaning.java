package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.portal.content.Region;
import org.portal.content.Regions;

/** A region of the country. */
@ApplicationScoped
public class RegionMeaning implements FieldMeaning<Region> {

  private Regions regions;

  /** For CDI. */
  protected RegionMeaning() {}

  @Inject
  public RegionMeaning(Regions regions) {
    this.regions = regions;
  }

  @Override
  public Class<Region> valueType() {
    return Region.class;
  }

  @Override
  public List<FieldText> show(Region value, FieldContext context) {
    return context
        .localization()
        .choose(context.locale(), regions.name(value))
        .map(FieldText::of)
        .stream()
        .toList();
  }

  @Override
  public List<Input> inputs(FieldContext context) {
    return List.of(
        Input.choice(
            regions.all().stream()
                .map(region -> new Input.Option(code(region), name(region, context)))
                .toList()));
  }

  private String name(Region region, FieldContext context) {
    return show(region, context).stream().map(FieldText::text).findFirst().orElse(code(region));
  }

  @Override
  public String code(Region value) {
    return value.slug();
  }

  @Override
  public Optional<Region> parse(String code, Class<? extends Region> type) {
    return regions.find(code);
  }
}
