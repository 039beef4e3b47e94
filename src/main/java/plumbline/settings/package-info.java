/** What the wearer may set: one table of keys that reads, checks, explains and writes the settings file. */
@NullMarked
package plumbline.settings;

import org.jspecify.annotations.NullMarked;
