/**
 * The portal's one ornament, woven on a square grid from a seed: the same name gives the same cloth
 * on every machine.
 */
package org.portal.layout.weave;
