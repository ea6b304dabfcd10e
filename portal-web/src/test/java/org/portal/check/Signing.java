package org.portal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Signs JARs as an author does, with the JDK's own programs. */
final class Signing {

  private static final String PASSWORD = "only-for-tests";
  private final Path folder;

  Signing(Path folder) {
    this.folder = folder;
  }

  /** Makes a key and returns its certificate. */
  Path makeKey(String name) throws Exception {
    run(
        "keytool",
        "-genkeypair",
        "-alias",
        name,
        "-keyalg",
        "EC",
        "-dname",
        "CN=" + name,
        "-validity",
        "3650",
        "-keystore",
        store(),
        "-storepass",
        PASSWORD,
        "-storetype",
        "PKCS12");
    Path certificate = folder.resolve(name + ".pem");
    run(
        "keytool",
        "-exportcert",
        "-rfc",
        "-alias",
        name,
        "-file",
        certificate.toString(),
        "-keystore",
        store(),
        "-storepass",
        PASSWORD);
    return certificate;
  }

  void sign(Path jar, String name) throws Exception {
    run("jarsigner", "-keystore", store(), "-storepass", PASSWORD, jar.toString(), name);
  }

  private String store() {
    return folder.resolve("keys.p12").toString();
  }

  private static void run(String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("signing", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();
    String said = Files.readString(output, StandardCharsets.UTF_8);
    Files.delete(output);
    assertEquals(true, ended, program + " did not end: " + said);
    assertEquals(0, process.exitValue(), said);
  }
}
