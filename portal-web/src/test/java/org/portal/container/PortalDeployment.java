package org.portal.container;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.portal.sample.SampleModules;

/** The built web application with the sample modules and the tests in it. */
final class PortalDeployment {

  private static final String[] SAMPLES = {
    "libraries",
    "throwing",
    "brokenpage",
    "hanging",
    "faultymigration",
    "unruly",
    "slowstart",
    "endlessmigration"
  };

  private PortalDeployment() {}

  @Deployment
  static WebArchive portal() {
    WebArchive portal =
        ShrinkWrap.create(ZipImporter.class, "ROOT.war")
            .importFrom(new File(System.getProperty("portal.test.war")))
            .as(WebArchive.class);
    for (String sample : SAMPLES) {
      portal.addAsLibrary(SampleModules.jar(sample));
    }
    return portal.addAsLibrary(tests()).addAsLibrary(jarOf(org.jsoup.Jsoup.class));
  }

  private static JavaArchive tests() {
    return ShrinkWrap.create(JavaArchive.class, "container-tests.jar")
        .addPackages(true, PortalDeployment.class.getPackage())
        .addAsResource(new File(testClasses(), "edge-cases.json"), "edge-cases.json");
  }

  private static File testClasses() {
    return locationOf(PortalDeployment.class);
  }

  private static File jarOf(Class<?> type) {
    return locationOf(type);
  }

  private static File locationOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
