package org.example.health;

import org.portal.testkit.ModuleContract;

class HealthModuleTest extends ModuleContract {}
