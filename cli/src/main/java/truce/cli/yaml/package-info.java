/**
 * YAML with line numbers: text enters, {@link truce.cli.yaml.YamlNode}s leave, or faults that say file and line. Begin
 * with {@link truce.cli.yaml.YamlText}; {@link truce.cli.yaml.YamlKeys} reads a closed set of keys.
 */
@NullMarked
package truce.cli.yaml;

import org.jspecify.annotations.NullMarked;
