/** The files of the history on disk: where they are, who holds them, what hinders. Begin with {@code HistoryFiles}. */
@NullMarked
package plumbline.history.file;

import org.jspecify.annotations.NullMarked;
