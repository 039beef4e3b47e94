/** Days and weeks in words and tables: the twin of every chart. Begin with {@code Words}. */
@NullMarked
package plumbline.trend.words;

import org.jspecify.annotations.NullMarked;
