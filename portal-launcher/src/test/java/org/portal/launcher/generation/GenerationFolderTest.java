package org.portal.launcher.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationFolderTest {
  @TempDir private Path run;

  @Test
  void settingsSurviveTheFile() throws IOException {
    Map<String, String> settings =
        Map.of("portal.database.password", " a=b\\c ", "portal.name", "Партал");
    GenerationFolder folder = GenerationFolder.numbered(run, 3);

    folder.create(settings, ModuleSelection.AS_IT_CAME);

    assertEquals(settings, folder.readSettings());
  }

  @Test
  void theSelectionOfModulesSurvivesTheFile() throws IOException {
    ModuleSelection selection =
        new ModuleSelection(
            Set.of("news 1.jar", "with it.jar"),
            List.of(new ModuleSelection.Added("здоровье.jar", Path.of("/a folder/0123.jar"))));
    GenerationFolder folder = GenerationFolder.numbered(run, 3);

    folder.create(Map.of(), selection);

    assertEquals(selection, folder.readModules());
  }

  @Test
  void settingsAreForTheOwnerOnly() throws IOException {
    GenerationFolder folder = GenerationFolder.numbered(run, 3);

    folder.create(Map.of("portal.database.password", "secret"), ModuleSelection.AS_IT_CAME);

    assertEquals(
        PosixFilePermissions.fromString("rw-------"),
        Files.getPosixFilePermissions(folder.path().resolve("settings.properties")));
  }

  @Test
  void theNameCarriesTheNumber() {
    assertEquals(
        OptionalInt.of(12), GenerationFolder.numberOf(GenerationFolder.numbered(run, 12).path()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"generation-", "generation-x", "generation-1.old", "classes-1.jsa"})
  void otherNamesHaveNone(String name) {
    assertEquals(OptionalInt.empty(), GenerationFolder.numberOf(run.resolve(name)));
  }
}
