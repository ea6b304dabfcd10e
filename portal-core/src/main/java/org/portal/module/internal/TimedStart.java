package org.portal.module.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.portal.settings.PortalSettings;

/** Does a step of a module's start, for as long as the settings allow; the others wait so long. */
@ApplicationScoped
public class TimedStart {

  @Inject private GuardThreads threads;
  @Inject private PortalSettings settings;

  /**
   * Does the step.
   *
   * @return what it returned
   * @throws ModuleStartException if it does not end in time, or throws what is no runtime exception
   * @throws RuntimeException as the step throws
   */
  public <T> T call(Supplier<T> step) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    threads.execute(() -> answer(answer, step));
    try {
      return answer.get(settings.moduleStartSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException endless) {
      throw new ModuleStartException(
          "It did not end within %d s (portal.modules.start-seconds); it may be at it still. See"
                  .formatted(settings.moduleStartSeconds())
              + " that it ends, or allow it more time",
          null);
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new ModuleStartException("It failed", failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ModuleStartException("The start was given up", stopped);
    }
  }

  private static <T> void answer(CompletableFuture<T> answer, Supplier<T> step) {
    try {
      answer.complete(step.get());
    } catch (Throwable fault) { // whatever it is, the start waits for it
      answer.completeExceptionally(fault);
    }
  }
}
