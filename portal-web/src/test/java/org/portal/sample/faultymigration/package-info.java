/** Bad: a module whose migration is faulty SQL. */
package org.portal.sample.faultymigration;
