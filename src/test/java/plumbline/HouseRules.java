package plumbline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** The rules of the house (src/site/architecture.md). No rule has an exemption. */
final class HouseRules {

    private static final String[] CORE = {
        "plumbline.sensor..",
        "plumbline.posture..",
        "plumbline.sitting..",
        "plumbline.stretch..",
        "plumbline.coach..",
        "plumbline.trend.."
    };

    private static final Set<String> CLOCK_READS = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Year.now",
            "java.time.YearMonth.now",
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.InstantSource.system",
            "java.lang.System.nanoTime",
            "java.lang.System.currentTimeMillis",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Locale.getDefault",
            "java.util.ResourceBundle.getBundle(java.lang.String)",
            "java.util.Date.<init>",
            "java.util.Calendar.getInstance",
            "java.util.Random.<init>()",
            "java.util.concurrent.ThreadLocalRandom.current");

    private static final Set<String> THREAD_STARTS = Set.of(
            "java.lang.Thread.<init>",
            "java.lang.Thread.start",
            "java.util.Timer.<init>",
            "java.util.concurrent.Executors.*",
            "java.util.concurrent.ForkJoinPool.*",
            "java.util.concurrent.CompletableFuture.runAsync",
            "java.util.concurrent.CompletableFuture.supplyAsync",
            "java.util.Collection.parallelStream",
            "java.util.List.parallelStream",
            "java.util.stream.BaseStream.parallel",
            "java.util.stream.Stream.parallel",
            "javax.swing.SwingWorker.<init>");

    private static final Set<String> LOCALE_GUESSES = Set.of(
            "java.lang.String.formatted",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.toUpperCase()",
            "java.lang.String.toLowerCase()");

    private HouseRules() {}

    static final ArchRule ROOMS_KNOW_WHOM_THEY_MAY = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("plumbline..")
            .withOptionalLayers(true)
            .layer("sensor")
            .definedBy("plumbline.sensor..")
            .layer("posture")
            .definedBy("plumbline.posture..")
            .layer("sitting")
            .definedBy("plumbline.sitting..")
            .layer("stretch")
            .definedBy("plumbline.stretch..")
            .layer("coach")
            .definedBy("plumbline.coach..")
            .layer("trend")
            .definedBy("plumbline.trend..")
            .layer("device")
            .definedBy("plumbline.device..")
            .layer("history")
            .definedBy("plumbline.history..")
            .layer("chart")
            .definedBy("plumbline.chart..")
            .layer("screen")
            .definedBy("plumbline.screen..")
            .layer("app")
            .definedBy("plumbline.app..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("screen")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("history")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("device")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("chart")
            .mayOnlyBeAccessedByLayers("screen", "app")
            .whereLayer("trend")
            .mayOnlyBeAccessedByLayers("chart", "screen", "history", "app")
            .whereLayer("coach")
            .mayOnlyBeAccessedByLayers("trend", "chart", "screen", "history", "app")
            .whereLayer("stretch")
            .mayOnlyBeAccessedByLayers("coach", "screen", "history", "app")
            .whereLayer("sitting")
            .mayOnlyBeAccessedByLayers("stretch", "coach", "trend", "chart", "screen", "history", "app")
            .whereLayer("posture")
            .mayOnlyBeAccessedByLayers("sitting", "stretch", "coach", "trend", "chart", "screen", "history", "app")
            .whereLayer("sensor")
            .mayOnlyBeAccessedByLayers("posture", "device", "screen", "history", "app")
            .ensureAllClassesAreContainedInArchitecture();

    static final ArchRule NO_CYCLES =
            slices().matching("plumbline.(*)..").should().beFreeOfCycles();

    static final ArchRule CORE_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "plumbline..",
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.util",
                    "java.util.function",
                    "java.util.stream",
                    "java.time",
                    "java.time.chrono",
                    "java.time.format",
                    "java.time.temporal",
                    "java.nio",
                    "java.nio.charset",
                    "org.jspecify.annotations"))
            .because("the core is values and small state machines: no I/O, no library, no clock");

    static final ArchRule CORE_HAS_NO_CLOCK_AND_NO_THREAD = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat(are(describe(
                    "clocks, threads, processes or randomness",
                    c -> Set.of(
                                    "java.time.Clock",
                                    "java.time.InstantSource",
                                    "java.lang.Thread",
                                    "java.lang.ThreadLocal",
                                    "java.lang.Process",
                                    "java.lang.ProcessBuilder",
                                    "java.lang.Runtime",
                                    "java.util.Timer",
                                    "java.util.Random",
                                    "java.util.Scanner",
                                    "java.util.ServiceLoader")
                            .contains(c.getName()))))
            .because("time comes in with the sample or as a tick; the same input gives the same day");

    static final ArchRule ONLY_APP_READS_CLOCKS = noClasses()
            .that()
            .resideOutsideOfPackage("plumbline.app..")
            .should()
            .accessTargetWhere(describe("reads a clock, a default or chance", a -> isOneOf(a, CLOCK_READS)))
            .because("app owns the system clock and hands instants, zones and seeds in");

    static final ArchRule ONLY_APP_STARTS_THREADS = noClasses()
            .that()
            .resideOutsideOfPackage("plumbline.app..")
            .should()
            .accessTargetWhere(describe("starts a thread", a -> isOneOf(a, THREAD_STARTS)))
            .because("app owns the threads; the other rooms give it something to run");

    static final ArchRule NOBODY_GUESSES_THE_LOCALE = noClasses()
            .should()
            .accessTargetWhere(describe("formats by the default locale", a -> isOneOf(a, LOCALE_GUESSES)))
            .because("a comma for a point breaks files and wire; say Locale.ROOT or the wearer's");

    static final ArchRule ONLY_APP_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("plumbline.app..")
            .should()
            .accessTargetWhere(describe(
                    "prints to the console", a -> isOneOf(a, Set.of("java.lang.System.out", "java.lang.System.err"))))
            .because("app decides what the terminal shows");

    static final ArchRule NO_MUTABLE_STATICS =
            fields().that().areStatic().should().beFinal().because("state belongs to one owner, not to a class");

    static final ArchRule NO_EMPTY_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Handler)$")
            .because("a name says what the thing is to the wearer or to the field");

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
            Map.entry("D-Bus", home("org.freedesktop..", "plumbline.app.notify..")),
            Map.entry("picocli", home("picocli..", "plumbline.app..")),
            Map.entry("tinylog", home("org.tinylog..", "plumbline.app..")),
            Map.entry("tomlj", home("org.tomlj..", "plumbline.app..")),
            Map.entry("Gson", home("com.google.gson..", "plumbline.app..")));

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

    /** Matches "class.member", "class.member(parameters)" and "class.*", for calls, fields and method references. */
    private static boolean isOneOf(JavaAccess<?> access, Set<String> members) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        String full = target.getFullName();
        return members.contains(owner + "." + target.getName())
                || members.contains(full)
                || members.contains(owner + ".*");
    }
}
