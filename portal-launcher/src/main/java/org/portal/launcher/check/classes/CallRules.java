package org.portal.launcher.check.classes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.portal.launcher.check.Findings;
import org.portal.launcher.check.Names;

/**
 * Warns of calls that concern the whole process. They are warnings because a library may contain
 * one that is never made; who installs the module should know and ask.
 */
public final class CallRules {
  private static final Map<String, Rule> RULES = rules();

  private final ModuleClasses classes;
  private final Findings findings;

  /** Judges those classes. */
  public CallRules(ModuleClasses classes, Findings findings) {
    this.classes = classes;
    this.findings = findings;
  }

  private record Rule(
      Predicate<ClassFacts.Member> calls, String what, String effect, String action) {}

  private static Map<String, Rule> rules() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    rules.put(
        "call.exit",
        new Rule(
            call ->
                is(call, "java/lang/System", "exit")
                    || is(call, "java/lang/Runtime", "exit", "halt"),
            "It can end the process",
            "That would end the whole portal; it would start again by itself, after some seconds.",
            "Ask the module's author to throw an exception instead."));
    rules.put(
        "call.thread",
        new Rule(
            call ->
                is(call, "java/lang/Thread", "<init>", "start")
                    || is(call, "java/util/Timer", "<init>")
                    || call.owner().equals("java/util/concurrent/Executors")
                    || is(call, "java/util/concurrent/ThreadPoolExecutor", "<init>")
                    || is(call, "java/util/concurrent/ForkJoinPool", "<init>"),
            "It starts threads of its own",
            "The portal can't end them: one that never ends stays until the process is exchanged.",
            "Ask the author to use ManagedExecutorService or ManagedScheduledExecutorService."));
    rules.put(
        "call.process",
        new Rule(
            call ->
                is(call, "java/lang/Runtime", "exec")
                    || is(call, "java/lang/ProcessBuilder", "start"),
            "It can start other programs",
            "They run with the rights of the portal.",
            "Ask the author what for."));
    rules.put(
        "call.native",
        new Rule(
            call ->
                is(call, "java/lang/System", "load", "loadLibrary")
                    || is(call, "java/lang/Runtime", "load", "loadLibrary")
                    || call.owner().equals("sun/misc/Unsafe"),
            "It uses native code or the inside of the JVM",
            "A fault there ends the process.",
            "Ask the author what for."));
    rules.put(
        "call.global",
        new Rule(
            call ->
                is(call, "java/lang/System", "setProperty", "setProperties", "setOut", "setErr")
                    || is(call, "java/util/Locale", "setDefault")
                    || is(call, "java/util/TimeZone", "setDefault")
                    || is(call, "java/net/URL", "setURLStreamHandlerFactory"),
            "It can change what holds for the whole process",
            "Other modules and the portal would see the change.",
            "Ask the author to do without."));
    rules.put(
        "call.database",
        new Rule(
            call ->
                is(call, "java/sql/DriverManager", "getConnection")
                    || is(call, "javax/sql/DataSource", "getConnection"),
            "It asks the database past the portal",
            "What it reads and writes there can't be seen by this check.",
            "Ask the author to use PersistenceUnits."));
    return rules;
  }

  private static boolean is(ClassFacts.Member call, String owner, String... names) {
    return call.owner().equals(owner) && Set.of(names).contains(call.name());
  }

  /** Finds all such calls. */
  public void judge() {
    RULES.forEach(this::judge);
  }

  private void judge(String code, Rule rule) {
    Set<String> callers = new TreeSet<>();
    for (ClassFacts one : classes.all()) {
      for (ClassFacts.Member member : one.members()) {
        if (rule.calls().test(member)) {
          callers.add("%s (%s)".formatted(one.shownName(), member.shown()));
        }
      }
    }
    if (!callers.isEmpty()) {
      findings.warn(
          code, "%s: %s.".formatted(rule.what(), Names.few(callers)), rule.effect(), rule.action());
    }
  }
}
