/**
 * Files as tables: bytes enter, cells of one data record after the other leave. Encoding, dialect, header and damage are
 * dealt with here, so that readers of single formats see trimmed cells only. Begin with {@link
 * truce.plugin.events.table.Table}.
 */
@NullMarked
package truce.plugin.events.table;

import org.jspecify.annotations.NullMarked;
