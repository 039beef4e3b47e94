/**
 * What the wearer may set: one table of keys that reads, checks, explains and writes the settings file. With
 * catalogue, the home of tomlj.
 *
 * <p>May know: the core, catalogue, privacy. Begin with {@code Keys} and {@code SettingsFile}.
 */
@NullMarked
package plumbline.settings;

import org.jspecify.annotations.NullMarked;
