/** The section of clinics. */
package org.example.health;
