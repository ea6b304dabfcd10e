package ${package};

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.layout.weave.YarnColour;
import org.portal.module.ModuleDescription;
import org.portal.module.PortalModule;

/** What this module brings. */
@ApplicationScoped
public class ${moduleClass}Module implements PortalModule {

  @Override
  public void describe(ModuleDescription module) {
    module.id("${module}").requiresCore("1");
    module
        .section("${section}")
        .of(${typeClass}.class)
        .order(100)
        .yarns(YarnColour.PINE, YarnColour.MADDER)
        .teaserOnHome(3)
        .itemView("/WEB-INF/${module}/item.xhtml")
        .demonstrationContent(Demonstration${typeClass}.class);
  }
}
