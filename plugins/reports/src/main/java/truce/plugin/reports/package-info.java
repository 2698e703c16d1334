/** Writers of reports. */
@NullMarked
package truce.plugin.reports;

import org.jspecify.annotations.NullMarked;
