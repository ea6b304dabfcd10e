package org.portal.container;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/**
 * Deploys the portal once for all test classes: a start of the server takes many times as long as
 * the tests of one class. The deployment is made before the first class and handed to each class as
 * its own; what Arquillian does for each class by itself is held back.
 */
public final class SharedPortal implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    TestServer.prepare();
    builder.observer(Deployer.class);
  }

  /** Watches what Arquillian is about to do. */
  public static final class Deployer {

    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenarioOfClass;
    @Inject private Event<GenerateDeployment> generate;
    @Inject private Event<DeployManagedDeployments> deploy;
    @Inject private Event<UnDeployManagedDeployments> undeploy;
    @Inject private Instance<ClassContext> classContext;

    private DeploymentScenario shared;
    private boolean deploying;

    void beforeSuite(@Observes(precedence = -100) BeforeSuite event) {
      deploying = true;
      inClass(
          PortalDeployment.class,
          () -> {
            generate.fire(new GenerateDeployment(new TestClass(PortalDeployment.class)));
            shared = scenarioOfClass.get();
            deploy.fire(new DeployManagedDeployments());
          });
      deploying = false;
    }

    void afterSuite(
        @Observes(precedence = 100) org.jboss.arquillian.test.spi.event.suite.AfterSuite event) {
      deploying = true;
      inClass(
          PortalDeployment.class,
          () -> {
            scenarioOfClass.set(shared);
            undeploy.fire(new UnDeployManagedDeployments());
          });
      deploying = false;
    }

    void instead(@Observes(precedence = 100) EventContext<GenerateDeployment> event) {
      if (deploying) {
        event.proceed();
      } else {
        scenarioOfClass.set(shared);
      }
    }

    void only(@Observes(precedence = 100) EventContext<DeployManagedDeployments> event) {
      if (deploying) {
        event.proceed();
      }
    }

    void atEnd(@Observes(precedence = 100) EventContext<UnDeployManagedDeployments> event) {
      if (deploying) {
        event.proceed();
      }
    }

    private void inClass(Class<?> owner, Runnable work) {
      classContext.get().activate(owner);
      try {
        work.run();
      } finally {
        classContext.get().deactivate();
      }
    }
  }
}
