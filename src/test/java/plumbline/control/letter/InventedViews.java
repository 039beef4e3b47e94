package plumbline.control.letter;

import plumbline.catalogue.CatalogueFiles;
import plumbline.face.View;

/** Views made of chance, for tests of other chambers. */
public final class InventedViews {

    private InventedViews() {}

    public static View view(long seed) {
        return new Invented(seed, CatalogueFiles.load()).of(View.class);
    }
}
