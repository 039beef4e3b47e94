package plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;

/** Where each library lives. */
final class LibraryRules {

    private LibraryRules() {}

    /** One home for each library: whose package it is, and which libraries live there. */
    static final Map<String, ArchRule> ONE_HOME_EACH = Map.ofEntries(
            Map.entry("jSerialComm", home("com.fazecast..", "plumbline.device..")),
            Map.entry(
                    "SQLite", home(new String[] {"java.sql..", "javax.sql..", "org.sqlite.."}, "plumbline.history..")),
            Map.entry(
                    "XChart and Batik",
                    home(new String[] {"org.knowm..", "org.apache.batik..", "org.w3c.dom.."}, "plumbline.chart..")),
            Map.entry("PDFBox", home(new String[] {"org.apache.pdfbox..", "de.rototor.."}, "plumbline.chart..")),
            Map.entry("Swing", home(new String[] {"javax.swing..", "com.formdev.."}, "plumbline.screen..")),
            Map.entry("Java2D", home("java.awt..", "plumbline.screen..", "plumbline.chart..")),
            Map.entry("D-Bus", home("org.freedesktop..", "plumbline.desktop..")),
            Map.entry("picocli", home("picocli..", "plumbline.app..")),
            Map.entry("tinylog", home("org.tinylog..", "plumbline.app..")),
            Map.entry("tomlj", home("org.tomlj..", "plumbline.settings..", "plumbline.catalogue..")),
            Map.entry(
                    "Gson",
                    home(
                            "com.google.gson..",
                            "plumbline.control..",
                            "plumbline.catalogue..",
                            "plumbline.exchange..",
                            "plumbline.desktop..",
                            "plumbline.app..")),
            Map.entry("biweekly", home("biweekly..", "plumbline.desktop..")),
            Map.entry("the local socket", localSocket()));

    private static ArchRule localSocket() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("plumbline.control..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.UnixDomainSocketAddress")
                .because("whoever speaks with the running service does it by the room control");
    }

    private static ArchRule home(String library, String... homes) {
        return home(new String[] {library}, homes);
    }

    private static ArchRule home(String[] libraries, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .because("one library, one home: its ways are translated at the door");
    }
}
