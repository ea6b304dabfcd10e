/** The section of ${section}. */
package ${package};
