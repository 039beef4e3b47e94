/**
 * The stretch files read into values of {@code stretch}, and the catalogue told as lines or JSON. With settings, the
 * home of tomlj.
 *
 * <p>May know: stretch. Begin with {@code CatalogueFiles}.
 */
@NullMarked
package plumbline.catalogue;

import org.jspecify.annotations.NullMarked;
