package org.portal.module.internal;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads on which modules are called, each call in a request context of its own. */
@ApplicationScoped
public class GuardThreads {

  /** More than all modules of a usual portal may have at once; idle ones end. */
  private static final int THREADS = 160;

  /** One for each call: it remembers whether it was the one that began the context. */
  @Inject private Instance<RequestContextController> requestContexts;

  @Resource private ManagedThreadFactory threads;

  private ExecutorService executor;

  /**
   * Does the work on another thread.
   *
   * @throws RejectedExecutionException if no thread is free
   */
  public void execute(Runnable work) {
    executor().execute(() -> inContext(work));
  }

  private void inContext(Runnable work) {
    RequestContextController context = requestContexts.get();
    boolean activated = context.activate();
    try {
      work.run();
    } finally {
      if (activated) {
        context.deactivate();
      }
      requestContexts.destroy(context);
    }
  }

  private synchronized ExecutorService executor() {
    if (executor == null) {
      executor =
          new ThreadPoolExecutor(
              0, THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
    }
    return executor;
  }

  @PreDestroy
  synchronized void stop() {
    if (executor != null) {
      executor.shutdownNow();
    }
  }
}
