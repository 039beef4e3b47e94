/**
 * Trends as pictures and reports. Sole owner of XChart, Batik and PDFBox.
 *
 * <p>May know: trend, coach. Begin with {@code Picture} in the chamber {@code drawing}; then {@code TrendPicture} and
 * {@code BandPicture}.
 */
@NullMarked
package plumbline.chart;

import org.jspecify.annotations.NullMarked;
