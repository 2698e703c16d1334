/**
 * Plugins of third parties: folders with {@code plugin.yaml} and jars enter, guarded fact sources and report writers
 * leave, and one status line each. Each has its own class loader and its own container, so that one bad plugin never
 * harms another. Begin with {@link truce.cli.plugin.Plugins}.
 */
@NullMarked
package truce.cli.plugin;

import org.jspecify.annotations.NullMarked;
