package org.portal.check;

import static org.portal.check.HealthyModule.DESCRIPTOR;
import static org.portal.check.HealthyModule.ENTITY;
import static org.portal.check.HealthyModule.MESSAGES;
import static org.portal.check.HealthyModule.MIGRATION;
import static org.portal.check.HealthyModule.describing;
import static org.portal.check.HealthyModule.migrating;
import static org.portal.check.HealthyModule.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zoo: every kind of module that a portal must not take. */
final class FaultyModules {

  private FaultyModules() {}

  static List<FaultyModule> refused() {
    return List.of(
        // the file
        FaultyModule.of(
            "is no archive",
            "hello".getBytes(StandardCharsets.UTF_8),
            "archive.broken",
            "not a sound JAR"),
        FaultyModule.of("is cut off", cutOff(), "archive.broken", "not a sound JAR"),
        FaultyModule.of(
            "leaves its folder",
            zip("../../etc/cron.d/x", "x"),
            "archive.traversal",
            "\"../../etc/cron.d/x\""),
        FaultyModule.of(
            "has absolute names", zip("/etc/passwd", "x"), "archive.traversal", "\"/etc/passwd\""),
        FaultyModule.of("has an entry twice", twice(), "archive.duplicate", "health/x.txt"),
        FaultyModule.of(
            "is a bomb",
            zip("bomb.txt", "0".repeat(50_000_000)),
            "archive.bomb",
            "more than 200 times"),
        FaultyModule.of(
            "has JARs inside",
            HealthyModule.jar().file("lib/library.jar", "x"),
            "archive.nested",
            "lib/library.jar"),
        FaultyModule.of(
            "is a web application",
            HealthyModule.jar().file("WEB-INF/web.xml", "<x/>"),
            "archive.kind",
            "web application"),
        FaultyModule.of(
            "is no module",
            new JarBuilder().source("org.example.A", "package org.example; class A {}"),
            "module.none",
            "PortalModule"),
        FaultyModule.of(
            "is two modules",
            with("SecondModule", "public class SecondModule extends HealthModule {}"),
            "module.several",
            "SecondModule"),
        // the descriptor
        FaultyModule.of(
            "throws in its descriptor",
            describing("if (true) throw new IllegalStateException(\"no licence file\");"),
            "descriptor.throws",
            "no licence file at org.example.health.HealthModule.describe"),
        FaultyModule.of(
            "ends the process in its descriptor",
            describing("System.exit(7);"),
            "descriptor.exits",
            "exit status 7"),
        FaultyModule.of(
            "uses up the memory in its descriptor",
            describing(
                "var all = new java.util.ArrayList<long[]>();"
                    + " while (all.size() < 1000000) { all.add(new long[100000]); }"),
            "descriptor.memory",
            "used up 96 MB"),
        FaultyModule.of(
            "misses a class in its descriptor",
            with("Library", "class Library { static void load() {} }")
                .inSource(DESCRIPTOR, "module.id(", "Library.load(); module.id(")
                .withoutClass("org.example.health.Library"),
            "descriptor.linkage",
            "Library"),
        FaultyModule.of(
            "declares nonsense",
            HealthyModule.jar()
                .inSource(DESCRIPTOR, ".of(Clinic.class)", ".of(Clinic.class).pageSize(5000)"),
            "descriptor.invalid",
            "5000"),
        FaultyModule.of(
            "is no bean",
            HealthyModule.jar()
                .inSource(DESCRIPTOR, "@jakarta.enterprise.context.ApplicationScoped", ""),
            "descriptor.no-bean",
            "no bean"),
        FaultyModule.of(
            "is for another core",
            HealthyModule.jar().inSource(DESCRIPTOR, "[1.0,2.0)", "[2.0,3.0)"),
            "core.version",
            "[2.0,3.0)"),
        FaultyModule.of(
            "needs a module that is not there",
            describing("module.requires(\"pharmacies\", \"[1.0,2.0)\");"),
            "requires.missing",
            "pharmacies"),
        FaultyModule.of(
            "needs another version of a module",
            describing("module.requires(\"news\", \"[7.0,8.0)\");"),
            "requires.version",
            "[7.0,8.0)"),
        // names that belong to others
        FaultyModule.of(
            "has the id of another module",
            HealthyModule.jar().inSource(DESCRIPTOR, "id(\"health\")", "id(\"news\")"),
            "clash.id",
            "\"news\""),
        FaultyModule.of(
            "has the address of another section",
            HealthyModule.jar().inSource(DESCRIPTOR, "section(\"clinics\")", "section(\"news\")"),
            "clash.section",
            "/news"),
        FaultyModule.of(
            "has the content type of another module",
            HealthyModule.jar()
                .inSource(
                    ENTITY, "@DiscriminatorValue(\"clinic\")", "@DiscriminatorValue(\"article\")")
                .inSource(ENTITY, "@Type(id = \"clinic\")", "@Type(id = \"article\")"),
            "clash.type",
            "\"article\""),
        FaultyModule.of(
            "makes the table of another module",
            migrating("create table news_article (id bigint)"),
            "clash.table",
            "news_article"),
        FaultyModule.of(
            "gives another text for a message",
            HealthyModule.jar()
                .file(MESSAGES, "section.news.title=Fake news\nsection.clinics.title=Clinics\n"),
            "clash.message",
            "section.news.title"),
        FaultyModule.of(
            "brings a class of the portal",
            HealthyModule.jar()
                .source(
                    "org.portal.content.Slugs",
                    "package org.portal.content; public class Slugs {}"),
            "class.duplicate",
            "org.portal.content.Slugs"),
        FaultyModule.of(
            "puts a class into a package of the portal",
            HealthyModule.jar()
                .source(
                    "org.portal.content.Spy", "package org.portal.content; public class Spy {}"),
            "class.package",
            "org.portal.content"),
        FaultyModule.of(
            "brings a file of the portal",
            HealthyModule.jar().file("META-INF/resources/WEB-INF/portal/page.xhtml", "<p/>"),
            "resource.duplicate",
            "page.xhtml"),
        FaultyModule.of(
            "uses what is internal",
            with(
                "Peek", "class Peek { Object o = new org.portal.module.internal.ModuleLoader(); }"),
            "class.internal",
            "org.portal.module.internal.ModuleLoader"),
        FaultyModule.of(
            "uses a class that is not there",
            with("Page", "class Page { void show() { new Gone().show(); } }")
                .source(
                    "org.example.health.Gone",
                    "package org.example.health; class Gone { void show() {} }")
                .withoutClass("org.example.health.Gone"),
            "class.missing",
            "org.example.health.Gone"),
        FaultyModule.of(
            "was built against another core",
            with("Old", "class Old { int o =" + " org.portal.navigation.Later.number(); }")
                .source(
                    "org.portal.navigation.Later",
                    "package org.portal.navigation; public class Later { public static int number() {"
                        + " return 1; } }")
                .withoutClass("org.portal.navigation.Later"),
            "class.missing",
            "org.portal.navigation.Later"),
        FaultyModule.of(
            "uses a method that is not there",
            with("Old", "class Old { String s = org.portal.content.Slugs.older(\"x\"); }")
                .source(
                    "org.portal.content.Slugs",
                    "package org.portal.content; public class Slugs { public static String"
                        + " older(String text) { return text; } }")
                .withoutClass("org.portal.content.Slugs"),
            "class.member",
            "org.portal.content.Slugs.older"),
        // data
        FaultyModule.of(
            "has a broken migration",
            migrating("crate table health_x (id bigint)"),
            "migration.unreadable",
            "V2__more.sql, line 1"),
        FaultyModule.of(
            "drops a table of the portal",
            migrating("drop table content_item"),
            "migration.table",
            "content_item"),
        FaultyModule.of(
            "reads the accounts in a migration",
            migrating(
                "insert into health_clinic (id, address) select id, password_hash from"
                    + " portal_account"),
            "migration.read",
            "portal_account"),
        FaultyModule.of(
            "has a migration that never ends",
            migrating(
                "insert into health_clinic (id) with recursive n as (select 1 as i union all"
                    + " select i + 1 from n) select i from n"),
            "migration.unreadable",
            "recursive"),
        FaultyModule.of(
            "sleeps in a migration",
            migrating("insert into health_clinic (id, address) select 1, pg_sleep(1000000)"),
            "migration.unreadable",
            "pg_sleep"),
        FaultyModule.of(
            "maps a table of another module",
            HealthyModule.jar().inSource(ENTITY, "health_clinic", "news_article"),
            "entity.table",
            "news_article"),
        FaultyModule.of(
            "maps a table that nobody makes",
            HealthyModule.jar().without(MIGRATION),
            "entity.missing-table",
            "health_clinic"),
        FaultyModule.of(
            "reads another module's table",
            with(
                "Reports",
                "class Reports { String sql = \"select count(*) from news_article where id > ?\"; }"),
            "class.table",
            "news_article"),
        // putting itself between the portal and its visitors
        FaultyModule.of(
            "filters every request",
            with(
                "Filter0",
                "@jakarta.servlet.annotation.WebFilter(\"/*\") public class Filter0 extends"
                    + " jakarta.servlet.http.HttpFilter {}"),
            "takeover.filter",
            "/*"),
        FaultyModule.of(
            "filters by a fragment",
            HealthyModule.jar()
                .file(
                    "META-INF/web-fragment.xml",
                    "<web-fragment><filter><filter-name>f</filter-name>"
                        + "</filter><filter-mapping><filter-name>f</filter-name><url-pattern>/*"
                        + "</url-pattern></filter-mapping></web-fragment>"),
            "takeover.filter",
            "/*"),
        FaultyModule.of(
            "changes the session by a fragment",
            HealthyModule.jar()
                .file(
                    "META-INF/web-fragment.xml",
                    "<web-fragment><session-config/><error-page/></web-fragment>"),
            "takeover.configuration",
            "session-config"),
        FaultyModule.of(
            "listens to every session",
            with(
                "Listener",
                "@jakarta.servlet.annotation.WebListener public class Listener implements"
                    + " jakarta.servlet.http.HttpSessionListener {}"),
            "takeover.listener",
            "Listener"),
        FaultyModule.of(
            "answers the portal's addresses",
            with(
                "Home",
                "@jakarta.servlet.annotation.WebServlet(\"/en\") public class Home extends"
                    + " jakarta.servlet.http.HttpServlet {}"),
            "takeover.servlet",
            "/en"),
        FaultyModule.of(
            "takes the place of a bean",
            with(
                "Texts",
                "@jakarta.enterprise.inject.Specializes public class Texts extends"
                    + " org.portal.localization.Messages {}"),
            "takeover.bean",
            "Texts"),
        FaultyModule.of(
            "takes part in the sign-in",
            with(
                "Door",
                "@jakarta.enterprise.context.ApplicationScoped public class Door implements"
                    + " jakarta.security.enterprise.identitystore.IdentityStore {}"),
            "takeover.sign-in",
            "Door"),
        FaultyModule.of(
            "brings a persistence unit",
            HealthyModule.jar().file("META-INF/persistence.xml", "<persistence/>"),
            "takeover.configuration",
            "META-INF/persistence.xml"),
        FaultyModule.of(
            "extends the container",
            HealthyModule.jar()
                .file("META-INF/services/jakarta.enterprise.inject.spi.Extension", "x"),
            "takeover.service",
            "jakarta.enterprise.inject.spi.Extension"));
  }

  /** Those that are taken, with a warning. */
  static List<FaultyModule> warnedOf() {
    return List.of(
        FaultyModule.of(
            "calls System.exit",
            with("Page", "class Page { void show() { System.exit(1); } }"),
            "call.exit",
            "org.example.health.Page (java.lang.System.exit)"),
        FaultyModule.of(
            "starts a thread that never ends",
            with(
                "Poll",
                "class Poll { void begin() { new Thread(() -> { while (true) Thread.onSpinWait(); })"
                    + ".start(); } }"),
            "call.thread",
            "org.example.health.Poll"),
        FaultyModule.of(
            "runs programs",
            with(
                "Shell",
                "class Shell { void run() throws Exception { new ProcessBuilder(\"id\").start(); } }"),
            "call.process",
            "org.example.health.Shell"),
        FaultyModule.of(
            "changes the default locale",
            with(
                "Locale0",
                "class Locale0 { void set() { java.util.Locale.setDefault(java.util.Locale.ROOT); } }"),
            "call.global",
            "org.example.health.Locale0"),
        FaultyModule.of(
            "takes part in every page",
            with(
                "AllPages",
                "abstract class Between implements org.portal.navigation.PortalPages {} class AllPages"
                    + " extends Between {}"),
            "reach.pages",
            "AllPages"));
  }

  private static byte[] zip(String name, String text) {
    return zip(new String[] {name}, text);
  }

  private static byte[] zip(String[] names, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] cutOff() {
    byte[] whole = zip("health/x.txt", "x");
    return java.util.Arrays.copyOf(whole, whole.length - 10);
  }

  /** No usual tool writes such a file: the second name is changed afterwards. */
  private static byte[] twice() {
    String bytes =
        new String(
            zip(new String[] {"health/x.txt", "health/y.txt"}, "x"), StandardCharsets.ISO_8859_1);
    return bytes.replace("health/y.txt", "health/x.txt").getBytes(StandardCharsets.ISO_8859_1);
  }
}
