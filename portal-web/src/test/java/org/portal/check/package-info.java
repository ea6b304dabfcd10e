/** The check of a module, on the built portal, with a zoo of faulty modules. */
package org.portal.check;
