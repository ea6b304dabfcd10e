package org.portal.layout.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Templates read records")
class RecordElResolverTest {

  private record Place(String name, int year) {}

  private final RecordElResolver resolver = new RecordElResolver();
  private final ELContext context = new PlainContext();

  @Test
  @DisplayName("by the names of their components")
  void component() {
    assertEquals("Mir", resolver.getValue(context, new Place("Mir", 1520), "name"));
    assertTrue(context.isPropertyResolved());
    assertEquals(1520, resolver.getValue(context, new Place("Mir", 1520), "year"));
    assertTrue(resolver.isReadOnly(context, new Place("Mir", 1520), "year"));
  }

  @Test
  @DisplayName("and leave what they do not know to others")
  void unknown() {
    assertNull(resolver.getValue(context, new Place("Mir", 1520), "other"));
    assertFalse(context.isPropertyResolved());
    assertNull(resolver.getValue(context, "text", "name"));
    assertNull(resolver.getValue(context, null, "page"));
    assertFalse(context.isPropertyResolved());
  }

  @Test
  @DisplayName("and can't change them")
  void write() {
    Place place = new Place("Mir", 1520);
    assertThrows(
        PropertyNotWritableException.class,
        () -> resolver.setValue(context, place, "name", "Nesvizh"));
    resolver.setValue(context, place, "other", 1);
    assertFalse(context.isPropertyResolved());
  }

  private static final class PlainContext extends ELContext {
    @Override
    public ELResolver getELResolver() {
      return null;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return null;
    }
  }
}
