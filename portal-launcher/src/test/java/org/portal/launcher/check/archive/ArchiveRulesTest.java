package org.portal.launcher.check.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portal.launcher.check.Finding;
import org.portal.launcher.check.Findings;

class ArchiveRulesTest {
  private static final ArchiveLimits SMALL = new ArchiveLimits(100_000, 10, 5_000_000, 200);

  @TempDir private Path folder;
  private Path file;
  private final Findings findings = new Findings();

  @BeforeEach
  void place() {
    file = folder.resolve("module.jar");
  }

  private static byte[] zip(String text, String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private List<String> codes(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    boolean accepted = new ArchiveRules(file, SMALL, findings).accept();
    assertEquals(accepted, findings.clean());
    return findings.refusals().stream().map(Finding::code).toList();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "org/example/A.class, none",
        "a..b/c...d, none",
        "../a, archive.traversal",
        "a/../../b, archive.traversal",
        "a/.., archive.traversal",
        "/etc/passwd, archive.traversal",
        "C:/windows, archive.traversal",
        "a\\b, archive.traversal",
        "..\\b, archive.traversal",
        "'a\tb', archive.name",
        "'  ', archive.name",
        "lib/a.jar, archive.nested",
        "A.WAR, archive.nested",
        "WEB-INF/web.xml, archive.kind",
      })
  void namesAreJudged(String name, String code) throws IOException {
    assertEquals(code == null ? List.of() : List.of(code), codes(zip("x", "first", name)));
  }

  @Test
  void aLongNameIsOdd() throws IOException {
    assertEquals(List.of("archive.name"), codes(zip("x", "a".repeat(600))));
  }

  @Test
  void whatIsNoArchiveIsTold() throws IOException {
    assertEquals(List.of("archive.broken"), codes("hello".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anEmptyFileIsNoArchive() throws IOException {
    assertEquals(List.of("archive.broken"), codes(new byte[0]));
  }

  @Test
  void aDamagedEntryIsTold() throws IOException {
    byte[] bytes = zip("some text that is packed", "a");
    Arrays.fill(bytes, 35, 40, (byte) 0x55);
    assertEquals(List.of("archive.broken"), codes(bytes));
  }

  @Test
  void aBrokenManifestIsTold() throws IOException {
    assertEquals(List.of("archive.broken"), codes(zip("no manifest\n\n", "META-INF/MANIFEST.MF")));
  }

  @Test
  void allBadNamesAreSaidAtOnce() throws IOException {
    assertEquals(
        List.of("archive.traversal", "archive.name", "archive.nested"),
        codes(zip("x", "../a", "b\u0001", "c.jar")));
  }

  @Test
  void aLargeFileIsNotOpened() throws IOException {
    assertEquals(List.of("archive.size"), codes(new byte[200_000]));
  }

  @Test
  void manyEntriesAreABomb() throws IOException {
    assertEquals(
        List.of("archive.bomb"),
        codes(zip("x", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k")));
  }

  @Test
  void anEntryThatGrowsIsABomb() throws IOException {
    assertEquals(List.of("archive.bomb"), codes(zip("0".repeat(2_000_000), "a")));
  }

  @Test
  void smallEntriesMayBePackedWell() throws IOException {
    assertEquals(List.of(), codes(zip("0".repeat(900_000), "a")));
  }

  @Test
  void theSumCountsToo() throws IOException {
    assertEquals(
        List.of("archive.bomb"), codes(zip("0".repeat(900_000), "a", "b", "c", "d", "e", "f")));
    assertTrue(findings.refusals().get(0).found().contains("more than it may"));
  }

  @Test
  void aSizeThatLiesIsNotBelieved() throws IOException {
    byte[] bytes = zip("0".repeat(2_000_000), "a");
    int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    Arrays.fill(bytes, directory + 24, directory + 28, (byte) 0); // the size in the directory
    Files.write(file, bytes);
    assertFalse(new ArchiveRules(file, SMALL, findings).accept());
  }
}
