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
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules of the house (src/site/architecture.md). No rule has an exemption. */
final class HouseRules {

    /** The rooms of the core, each with those that it may know. */
    static final Map<String, Set<String>> CORE = Map.of(
            "sensor", Set.of(),
            "posture", Set.of("sensor"),
            "sitting", Set.of("posture"),
            "stretch", Set.of("posture", "sitting"),
            "coach", Set.of("posture", "sitting", "stretch"),
            "trend", Set.of("posture", "sitting", "coach"),
            "line", Set.of("sensor", "posture", "sitting", "stretch", "coach"),
            "face", Set.of("sensor", "posture", "sitting", "stretch", "coach", "trend", "line"));

    /** The rooms of the shell, each with those that it may know; only app may know all. */
    private static final Map<String, Set<String>> SHELL = Map.ofEntries(
            Map.entry("privacy", Set.of()),
            Map.entry("device", Set.of("sensor", "privacy")),
            Map.entry("history", coreAnd("privacy")),
            Map.entry("catalogue", Set.of("stretch")),
            Map.entry("settings", coreAnd("catalogue", "privacy")),
            Map.entry("exchange", coreAnd("history", "settings", "device", "privacy")),
            Map.entry("chart", Set.of("trend", "coach")),
            Map.entry("desktop", coreAnd("settings")),
            Map.entry("control", coreAnd("privacy")),
            Map.entry("neighbour", coreAnd("settings")),
            Map.entry("terminal", coreAnd("catalogue")),
            Map.entry("screen", coreAnd("chart")));

    private static final String[] CORE_PACKAGES =
            CORE.keySet().stream().map(HouseRules::packages).toArray(String[]::new);

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

    static final ArchRule ROOMS_KNOW_WHOM_THEY_MAY = rooms();

    static final ArchRule NO_CYCLES =
            slices().matching("plumbline.(*)..").should().beFreeOfCycles();

    static final ArchRule CORE_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAnyPackage(CORE_PACKAGES)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "plumbline..",
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
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
            .resideInAnyPackage(CORE_PACKAGES)
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

    /** Every room but app, with those that it may know. */
    static Map<String, Set<String>> mayKnow() {
        Map<String, Set<String>> rooms = new TreeMap<>(CORE);
        rooms.putAll(SHELL);
        return rooms;
    }

    private static ArchRule rooms() {
        LayeredArchitecture house = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("plumbline..")
                .withOptionalLayers(true)
                .layer("app")
                .definedBy("plumbline.app..");
        Map<String, Set<String>> rooms = mayKnow();
        for (String room : rooms.keySet()) {
            house = house.layer(room).definedBy(packages(room));
        }
        for (Map.Entry<String, Set<String>> room : rooms.entrySet()) {
            house = room.getValue().isEmpty()
                    ? house.whereLayer(room.getKey()).mayNotAccessAnyLayer()
                    : house.whereLayer(room.getKey())
                            .mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
        }
        return house.ensureAllClassesAreContainedInArchitecture();
    }

    private static Set<String> coreAnd(String... rooms) {
        Set<String> all = new TreeSet<>(CORE.keySet());
        all.addAll(List.of(rooms));
        return all;
    }

    private static String packages(String room) {
        return "plumbline." + room + "..";
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
