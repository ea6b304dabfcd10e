package org.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.exceptionhandler.ViewExpiredExceptionHandler;
import org.portal.asset.AssetVersion;
import org.portal.localization.ChosenText;
import org.portal.localization.Localization;
import org.portal.module.ModuleRegistry;
import org.portal.module.ModuleState;
import org.portal.module.ModuleStatus;
import org.portal.security.AccountPrincipal;
import org.portal.security.AdminArea;
import org.portal.security.CurrentAccount;
import org.portal.settings.PortalSettings;

/** What stands around every page of the administration. */
@Named
@RequestScoped
public class AdminShell {

  @Inject private HttpServletRequest request;
  @Inject private PortalSettings settings;
  @Inject private Localization localization;
  @Inject private AdminLanguage language;
  @Inject private AdminTexts texts;
  @Inject private AdminPages pages;
  @Inject private CurrentAccount account;
  @Inject private ModuleRegistry registry;
  @Inject private AssetVersion assetVersion;

  /**
   * A link of the shell.
   *
   * @param label what it says
   * @param address where it leads
   * @param tag the language of the label or of what it leads to
   * @param isCurrent whether one is there
   * @param isNested whether it stands below the link before it
   */
  public record Link(
      String label, String address, String tag, boolean isCurrent, boolean isNested) {}

  /** The portal's own name. */
  public String getPortalName() {
    return localization
        .choose(language.current(), settings.name())
        .map(ChosenText::text)
        .orElse("");
  }

  /** The language of the page. */
  public String getTag() {
    return language.current().tag();
  }

  /** The address of an asset of the core or of a module, for example {@code admin/admin.css}. */
  public String asset(String path) {
    return request.getContextPath() + "/assets/" + assetVersion.current() + "/" + path;
  }

  /** The address of the portal's mark. */
  public String getMark() {
    return asset(settings.mark());
  }

  /** Where the visitors' pages begin. */
  public String getPublicAddress() {
    return request.getContextPath() + "/" + getTag() + "/";
  }

  /** The address of a page of the administration. */
  public String address(String path) {
    return request.getContextPath() + path;
  }

  /** The name of who is signed in. */
  public String getAccountName() {
    return account.name();
  }

  /** The pages that the signed-in account may open. */
  public List<Link> getNavigation() {
    String here = pages.holding(path()).map(AdminPage::path).orElse("");
    return pages.all().stream()
        .filter(page -> account.principal().filter(who -> covers(who, page)).isPresent())
        .map(
            page ->
                new Link(
                    texts.of(page.labelKey()),
                    address(page.path()),
                    getTag(),
                    page.path().equals(here),
                    isNested(page)))
        .toList();
  }

  /** The languages of the administration; each leads back to the same page. */
  public List<Link> getLanguages() {
    return localization.locales().stream()
        .map(
            locale ->
                new Link(
                    locale.nativeName(),
                    address(path()) + "?language=" + locale.tag() + keptQuery(),
                    locale.tag(),
                    locale.equals(language.current()),
                    false))
        .toList();
  }

  /** How many modules have been taken out. */
  public long getFailedModules() {
    return registry.modules().stream().filter(AdminShell::isFailed).count();
  }

  /** The state of the whole portal in a few words. */
  public String getState() {
    long failed = getFailedModules();
    return failed == 0 ? texts.of("admin.all-well") : texts.with("admin.modules.out", failed);
  }

  /** Whether the page was built again because its view was not known any more. */
  public boolean isViewExpired() {
    return ViewExpiredExceptionHandler.wasViewExpired();
  }

  private static boolean isFailed(ModuleStatus module) {
    return module.state() == ModuleState.FAILED;
  }

  private static boolean covers(AccountPrincipal who, AdminPage page) {
    return who.coversAny(page.roles());
  }

  private static boolean isNested(AdminPage page) {
    return page.path().indexOf('/', AdminArea.PATH.length() + 1) > 0;
  }

  private String path() {
    return AdminAddress.of(request);
  }

  private String keptQuery() {
    String query = AdminAddress.queryWithoutLanguage(request.getQueryString());
    return query.isEmpty() ? "" : "&" + query;
  }
}
