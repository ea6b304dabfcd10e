package org.portal.launcher.check.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.portal.launcher.check.Findings;
import org.portal.launcher.check.Names;
import org.portal.launcher.check.classes.ClassFacts.AnnotationFacts;

/** Judges classes by which a module would put itself between the portal and its visitors. */
public final class TakeoverRules {
  private static final String SERVLET = "jakarta/servlet/annotation/";
  private static final String PRIORITY = "jakarta/annotation/Priority";

  private static final Map<String, String> ADDRESSED =
      Map.of(
          SERVLET + "WebFilter",
          "filter",
          SERVLET + "WebServlet",
          "servlet",
          "jakarta/ws/rs/ApplicationPath",
          "REST application",
          "jakarta/websocket/server/ServerEndpoint",
          "web socket");

  private static final Set<String> SIGN_IN =
      Set.of(
          "jakarta/security/enterprise/authentication/mechanism/http/HttpAuthenticationMechanism",
          "jakarta/security/enterprise/identitystore/IdentityStore",
          "jakarta/security/enterprise/identitystore/RememberMeIdentityStore");

  /** Beans of the core's API that are asked for more than their own module's pages. */
  private static final Set<String> FAR_REACHING =
      Set.of(
          "org/portal/navigation/PageDecorator",
          "org/portal/navigation/PortalPages",
          "org/portal/navigation/SectionPages",
          "org/portal/detail/ItemPageDecorator",
          "org/portal/admin/AdminPageSource");

  private static final Set<String> AT_START =
      Set.of(
          "jakarta/ejb/Startup",
          "jakarta/enterprise/context/Initialized",
          "jakarta/enterprise/event/Startup");

  private final ModuleClasses classes;
  private final String moduleId;
  private final Findings findings;

  /** Judges the classes of that module. */
  public TakeoverRules(ModuleClasses classes, String moduleId, Findings findings) {
    this.classes = classes;
    this.moduleId = moduleId;
    this.findings = findings;
  }

  /** Finds all such classes. */
  public void judge() {
    for (ClassFacts one : classes.all()) {
      one.annotations().forEach(annotation -> judge(one, annotation));
      judgeBean(one);
      judgeSignIn(one);
    }
    judgeReach();
    judgeStart();
  }

  private void judge(ClassFacts one, AnnotationFacts annotation) {
    String kind = ADDRESSED.get(annotation.type());
    if (kind != null) {
      judgeAddresses(kind, one.shownName(), patterns(annotation), findings, moduleId);
    }
    if (annotation.type().equals(SERVLET + "WebListener")) {
      refuse(
          "takeover.listener",
          "%s listens to the whole web application.".formatted(one.shownName()),
          "A module does not stand in the way of requests and sessions that are not its own.",
          "Use a CDI bean; what must be done once is done in its @PostConstruct.");
    }
    if (annotation.type().startsWith("jakarta/annotation/sql/DataSourceDefinition")) {
      refuse(
          "takeover.data-source",
          "%s defines a data source.".formatted(one.shownName()),
          "A module keeps its content in the portal's database, through PersistenceUnits.",
          "Remove the definition.");
    }
    if (annotation.type().startsWith("jakarta/security/enterprise/")) {
      signIn(one);
    }
  }

  private static List<String> patterns(AnnotationFacts annotation) {
    List<String> patterns = new ArrayList<>(annotation.value("value"));
    patterns.addAll(annotation.value("urlPatterns"));
    annotation.value("servletNames").forEach(name -> patterns.add("servlet " + name));
    return patterns;
  }

  /** Refuses addresses that are not the module's own; says of its own that it has some. */
  public static void judgeAddresses(
      String kind, String name, List<String> patterns, Findings findings, String moduleId) {
    List<String> foreign = Addresses.foreign(moduleId, patterns);
    if (patterns.isEmpty() || !foreign.isEmpty()) {
      findings.refuse(
          "takeover." + kind.replace(' ', '-').toLowerCase(java.util.Locale.ROOT),
          "The %s %s stands at %s."
              .formatted(kind, name, patterns.isEmpty() ? "no address" : Names.few(patterns)),
          "Pages are declared with module.section(…).page(…); past the portal a module answers only"
              + " below /%s/.".formatted(moduleId),
          "Give it an address there, or remove it.");
    } else {
      findings.warn(
          "reach.address",
          "The %s %s answers at %s, past the portal's pages, its cache and its languages."
              .formatted(kind, name, Names.few(patterns)),
          "",
          "Nothing, if that is what it is for.");
    }
  }

  private void judgeBean(ClassFacts one) {
    boolean everywhere = one.has(PRIORITY);
    boolean replaces =
        one.has("jakarta/enterprise/inject/Specializes")
            || (everywhere && one.has("jakarta/enterprise/inject/Alternative"));
    boolean wraps =
        one.has("jakarta/decorator/Decorator")
            || (everywhere && one.has("jakarta/interceptor/Interceptor"));
    if (replaces || wraps) {
      refuse(
          "takeover.bean",
          "%s %s beans of the whole portal."
              .formatted(one.shownName(), replaces ? "takes the place of" : "puts itself around"),
          "A module adds beans, and changes none that are there.",
          "Remove @Specializes, @Decorator, or @Priority.");
    }
  }

  private void judgeSignIn(ClassFacts one) {
    if (!one.isAbstract() && SIGN_IN.stream().anyMatch(type -> classes.isA(one.name(), type))) {
      signIn(one);
    }
  }

  private void signIn(ClassFacts one) {
    refuse(
        "takeover.sign-in",
        "%s takes part in the sign-in.".formatted(one.shownName()),
        "Who may sign in is decided by the portal alone.",
        "Remove it.");
  }

  private void refuse(String code, String found, String allowed, String action) {
    findings.refuse(code, found, allowed, action);
  }

  private void judgeReach() {
    Set<String> names = new TreeSet<>();
    for (ClassFacts one : classes.all()) {
      for (String type : FAR_REACHING) {
        if (!one.isAbstract() && classes.isA(one.name(), type)) {
          names.add(
              "%s (%s)".formatted(one.shownName(), type.substring(type.lastIndexOf('/') + 1)));
        }
      }
    }
    if (!names.isEmpty()) {
      findings.warn(
          "reach.pages",
          "It takes part in pages of other sections: %s.".formatted(Names.few(names)),
          "",
          "Look at those pages in the trial.");
    }
  }

  private void judgeStart() {
    Set<String> names = new TreeSet<>();
    for (ClassFacts one : classes.all()) {
      List<AnnotationFacts> all = new ArrayList<>(one.annotations());
      all.addAll(one.memberAnnotations());
      if (all.stream().anyMatch(annotation -> AT_START.contains(annotation.type()))
          || one.references().contains("jakarta/enterprise/event/Startup")) {
        names.add(one.shownName());
      }
    }
    if (!names.isEmpty()) {
      findings.warn(
          "reach.start",
          "It runs while the portal starts: %s.".formatted(Names.few(names)),
          "What fails there can keep the whole portal from starting.",
          "Ask the author to do it in the @PostConstruct of a bean.");
    }
  }
}
