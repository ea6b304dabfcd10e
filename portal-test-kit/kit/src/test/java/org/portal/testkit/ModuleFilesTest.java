package org.portal.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portal.content.internal.ContentTypeReader;
import org.portal.testkit.internal.ApiUse;
import org.portal.testkit.internal.Identity;
import org.portal.testkit.internal.MessageFiles;
import org.portal.testkit.internal.ModuleUnderTest;

/** Files of a module that break the contract, each in one way. */
class ModuleFilesTest {

  @TempDir Path classes;

  @BeforeEach
  void goodTexts() throws IOException {
    text("messages.properties", "section.clinics.title=Clinics", StandardCharsets.UTF_8);
    text("messages_ru.properties", "section.clinics.title=Клиники", StandardCharsets.UTF_8);
    text("messages_be.properties", "section.clinics.title=Клінікі", StandardCharsets.UTF_8);
  }

  private void text(String name, String lines, Charset charset) throws IOException {
    Path folder = Files.createDirectories(classes.resolve("wrong"));
    Files.write(folder.resolve(name), lines.getBytes(charset));
  }

  private void assertOneFaultOfTexts(String expected) {
    List<String> faults = MessageFiles.of(WrongModule.in(classes)).faults();
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.get(0).contains(expected), faults.toString());
  }

  /** A class of these tests as if it were the module's, under a name of its own or another's. */
  private void put(Class<?> type, String name) throws IOException {
    String resource = type.getName().replace('.', '/') + ".class";
    try (var in = type.getClassLoader().getResourceAsStream(resource)) {
      Path file = classes.resolve(name.replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.copy(in, file);
    }
  }

  @Test
  void goodFilesHaveNoFaults() throws IOException {
    put(WrongModule.class, WrongModule.class.getName());
    ModuleUnderTest module = WrongModule.in(classes);
    assertEquals(List.of(), MessageFiles.of(module).faults());
    assertEquals(List.of(), Identity.faults(module));
    assertEquals(List.of(), ApiUse.faults(module));
    assertEquals(WrongModule.class, ModuleUnderTest.in(classes).type());
  }

  @Test
  void aTextThatALanguageLacksIsFound() throws IOException {
    text("messages_be.properties", "", StandardCharsets.UTF_8);
    assertOneFaultOfTexts("\"be\" has no text section.clinics.title");
  }

  @Test
  void aLanguageThatIsLackingIsFound() throws IOException {
    Files.delete(classes.resolve("wrong/messages_ru.properties"));
    assertOneFaultOfTexts("There is no wrong/messages_ru.properties");
  }

  @Test
  void anotherEncodingIsFound() throws IOException {
    text(
        "messages_ru.properties", "section.clinics.title=Клиники", Charset.forName("windows-1251"));
    assertOneFaultOfTexts("messages_ru.properties is not in UTF-8");
  }

  @Test
  void aMalformedMessageIsFound() throws IOException {
    text("messages_ru.properties", "section.clinics.title={0", StandardCharsets.UTF_8);
    assertOneFaultOfTexts("section.clinics.title in wrong/messages_ru.properties is no message");
  }

  @Test
  void missingFoldersAndThoseOfOthersAreFound() throws IOException {
    Files.move(classes.resolve("wrong"), classes.resolve("other"));
    Files.createDirectories(classes.resolve("db/migration/events"));
    List<String> faults = Identity.faults(WrongModule.in(classes));
    assertEquals(2, faults.size(), faults.toString());
    assertTrue(faults.get(0).contains("wrong/messages.properties"), faults.toString());
    assertTrue(faults.get(1).contains("db/migration/events"), faults.toString());
  }

  @Test
  void internalClassesOfThePortalAreFound() throws IOException {
    put(UsesInternalClass.class, UsesInternalClass.class.getName());
    List<String> faults = ApiUse.faults(WrongModule.in(classes));
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(
        faults.get(0).contains("uses org.portal.content.internal.ContentTypeReader"),
        faults.toString());
  }

  @Test
  void aClassInAPackageOfThePortalIsFound() throws IOException {
    put(WrongModule.Kind.class, "org.portal.content.Kind");
    List<String> faults = ApiUse.faults(WrongModule.in(classes));
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.get(0).contains("lies in a package of the portal"), faults.toString());
  }

  @Test
  void noModuleIsSaid() {
    AssertionError failure = assertThrows(AssertionError.class, () -> ModuleUnderTest.in(classes));
    assertTrue(failure.getMessage().contains("no class"), failure.getMessage());
  }

  @Test
  void anImpossibleDescriptorIsSaid() throws IOException {
    put(ImpossibleModule.class, ImpossibleModule.class.getName());
    AssertionError failure = assertThrows(AssertionError.class, () -> ModuleUnderTest.in(classes));
    assertTrue(failure.getMessage().contains("\"Not An Id\""), failure.getMessage());
  }

  /** Uses what is not for modules. */
  static final class UsesInternalClass {
    private UsesInternalClass() {}

    static Class<?> used() {
      return ContentTypeReader.class;
    }
  }

  /** Declares what can't be. */
  static final class ImpossibleModule implements org.portal.module.PortalModule {
    @Override
    public void describe(org.portal.module.ModuleDescription module) {
      module.id("Not An Id").section("clinics").of(WrongModule.Clinic.class);
    }
  }
}
