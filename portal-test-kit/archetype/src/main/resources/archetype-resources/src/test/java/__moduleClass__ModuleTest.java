package ${package};

import org.portal.testkit.ModuleContract;

class ${moduleClass}ModuleTest extends ModuleContract {}
