/** Bad: a module whose migration never ends. */
package org.portal.sample.endlessmigration;
