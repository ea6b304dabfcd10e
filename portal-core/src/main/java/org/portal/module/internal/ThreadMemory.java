package org.portal.module.internal;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much memory the current thread has asked for, where the virtual machine can tell. */
final class ThreadMemory {

  private static final ThreadMXBean THREADS = find();

  private ThreadMemory() {}

  /** Bytes since the thread began; 0 if that is not known. */
  static long allocated() {
    return THREADS == null ? 0 : Math.max(0, THREADS.getCurrentThreadAllocatedBytes());
  }

  private static ThreadMXBean find() {
    return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
            && threads.isThreadAllocatedMemorySupported()
            && threads.isThreadAllocatedMemoryEnabled()
        ? threads
        : null;
  }
}
