package plumbline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the house to its rules, and each rule to a planted violation that it must find. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("plumbline");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        "rooms know whom they may",
                        HouseRules.ROOMS_KNOW_WHOM_THEY_MAY,
                        List.of(
                                "plumbline.sensor.planted.KnowsTheCoach",
                                "plumbline.coach.planted.KnowsTheSensorThatKnowsIt")),
                Arguments.of(
                        "the new rooms know whom they may",
                        HouseRules.ROOMS_KNOW_WHOM_THEY_MAY,
                        List.of(
                                "plumbline.line.planted.KnowsTheFace",
                                "plumbline.terminal.planted.KnowsTheScreen",
                                "plumbline.desktop.planted.KnowsTheHistory",
                                "plumbline.neighbour.planted.KnowsTheDesktop",
                                "plumbline.settings.planted.KnowsTheTerminal")),
                Arguments.of(
                        "there are no other rooms",
                        HouseRules.ROOMS_KNOW_WHOM_THEY_MAY,
                        List.of("plumbline.util.planted.LivesInNoRoom")),
                Arguments.of(
                        "no cycles",
                        HouseRules.NO_CYCLES,
                        List.of(
                                "plumbline.sensor.planted.KnowsTheCoach",
                                "plumbline.coach.planted.KnowsTheSensorThatKnowsIt")),
                Arguments.of(
                        "core is plain Java",
                        HouseRules.CORE_IS_PLAIN_JAVA,
                        List.of(
                                "plumbline.sitting.planted.ReadsAFile",
                                "plumbline.line.planted.LogsAndStartsAThread",
                                "plumbline.face.planted.ShowsItself")),
                Arguments.of(
                        "core has no clock and no thread",
                        HouseRules.CORE_HAS_NO_CLOCK_AND_NO_THREAD,
                        List.of(
                                "plumbline.sitting.planted.TakesAClock",
                                "plumbline.line.planted.LogsAndStartsAThread")),
                Arguments.of(
                        "only app reads clocks",
                        HouseRules.ONLY_APP_READS_CLOCKS,
                        List.of("plumbline.device.planted.ReadsTheClockByReference")),
                Arguments.of(
                        "only app starts threads",
                        HouseRules.ONLY_APP_STARTS_THREADS,
                        List.of("plumbline.device.planted.StartsAThread")),
                Arguments.of(
                        "nobody guesses the locale",
                        HouseRules.NOBODY_GUESSES_THE_LOCALE,
                        List.of("plumbline.history.planted.FormatsByTheDefaultLocale")),
                Arguments.of("only app prints", HouseRules.ONLY_APP_PRINTS, List.of("plumbline.device.planted.Prints")),
                Arguments.of(
                        "no mutable statics",
                        HouseRules.NO_MUTABLE_STATICS,
                        List.of("plumbline.sitting.planted.KeepsAMutableStatic")),
                Arguments.of(
                        "no empty names", HouseRules.NO_EMPTY_NAMES, List.of("plumbline.coach.planted.BreakManager")),
                Arguments.of(
                        "no circles between chambers",
                        ChamberRules.NO_CIRCLES,
                        List.of("plumbline.coach.planted.talk.Talks", "plumbline.coach.planted.mood.HasMoods")),
                Arguments.of(
                        "chambers are closed",
                        ChamberRules.CLOSED,
                        List.of("plumbline.coach.planted.mood.OpenToNobody")),
                Arguments.of(
                        "inner chambers stay inner",
                        ChamberRules.INNER_STAY_INNER,
                        List.of("plumbline.device.planted.ReachesIntoAChamber")),
                home("the local socket", "plumbline.device.planted.SpeaksWithTheService"),
                home("jSerialComm", "plumbline.screen.planted.OpensAPort"),
                home("SQLite", "plumbline.device.planted.AsksSql"),
                home("XChart and Batik", "plumbline.screen.planted.DrawsWithXChart"),
                home("PDFBox", "plumbline.device.planted.WritesAPdf"),
                home("Swing", "plumbline.device.planted.ShowsAWindow"),
                home("Java2D", "plumbline.device.planted.PicksAColour"),
                home("D-Bus", "plumbline.device.planted.CallsTheBus"),
                home("biweekly", "plumbline.device.planted.ReadsACalendar"),
                home("picocli", "plumbline.device.planted.ParsesACommand"),
                home("tinylog", "plumbline.device.planted.WritesALog"),
                home("tomlj", "plumbline.device.planted.ReadsToml"),
                home("Gson", "plumbline.device.planted.WritesJson"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsInTheWholeHouse(String name, ArchRule rule, List<String> plants) {
        assertTrue(HOUSE.size() > 40, "the house was imported");
        rule.check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void bitesOnAPlantedViolation(String name, ArchRule rule, List<String> plants) throws ClassNotFoundException {
        EvaluationResult result = rule.evaluate(planted(plants));
        String found = result.getFailureReport().toString();
        for (String plant : plants) {
            assertTrue(found.contains(plant), () -> name + " did not find " + plant + ": " + found);
        }
    }

    @Test
    void listsEveryRuleThatThereIs() throws IllegalAccessException {
        List<ArchRule> listed = rules().map(a -> (ArchRule) a.get()[1]).toList();
        for (Class<?> rules : List.of(HouseRules.class, ChamberRules.class)) {
            for (Field field : rules.getDeclaredFields()) {
                if (ArchRule.class.isAssignableFrom(field.getType())) {
                    assertTrue(listed.contains((ArchRule) field.get(null)), field.getName());
                }
            }
        }
        assertTrue(listed.containsAll(LibraryRules.ONE_HOME_EACH.values()));
    }

    private static Arguments home(String library, String plant) {
        return Arguments.of(library + " has one home", LibraryRules.ONE_HOME_EACH.get(library), List.of(plant));
    }

    private static JavaClasses planted(List<String> plants) throws ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        for (String plant : plants) {
            classes.add(Class.forName(plant, false, HouseRulesTest.class.getClassLoader()));
        }
        return new ClassFileImporter().importClasses(classes);
    }
}
