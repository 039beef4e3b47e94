package plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;

/** The rules of the chambers within the rooms. */
final class ChamberRules {

    private ChamberRules() {}

    static final ArchRule NO_CIRCLES =
            slices().matching("plumbline.(**)").should().beFreeOfCycles().as("no circles between chambers");

    static final ArchRule CLOSED = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .haveSimpleNameNotContaining("package-info")
            .should(beNeededElsewhere())
            .because("a chamber is closed: what nobody else needs is package-private");

    /** Chambers that serve their own room only. */
    private static final Set<String> INNER = Set.of(
            "plumbline.sensor.maker",
            "plumbline.sensor.wire",
            "plumbline.sensor.text.proof",
            "plumbline.sensor.text.row",
            "plumbline.posture.belief",
            "plumbline.posture.motion",
            "plumbline.posture.wear",
            "plumbline.history.mending",
            "plumbline.screen.care",
            "plumbline.screen.figure",
            "plumbline.screen.first",
            "plumbline.screen.journal",
            "plumbline.screen.now",
            "plumbline.screen.parts",
            "plumbline.screen.prompt",
            "plumbline.screen.sensor",
            "plumbline.screen.settings",
            "plumbline.screen.today",
            "plumbline.screen.trends");

    static final ArchRule INNER_STAY_INNER = classes()
            .should(leaveInnerChambersAlone())
            .because("what a chamber does for its room may change without a look at the others");

    private static ArchCondition<JavaClass> leaveInnerChambersAlone() {
        return new ArchCondition<>("leave the inner chambers of other rooms alone") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(d -> INNER.contains(d.getTargetClass().getPackageName()))
                        .filter(d -> !room(d.getTargetClass()).equals(room(item)))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(item, d.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> beNeededElsewhere() {
        Set<String> needed = needed();
        return new ArchCondition<>("be needed in another package, or be where Java, the bus or the log looks for it") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean begins = item.getMethods().stream()
                        .anyMatch(m ->
                                m.getName().equals("main") && m.getModifiers().contains(JavaModifier.STATIC));
                boolean spoken = item.isAssignableTo("org.freedesktop.dbus.interfaces.DBusInterface");
                boolean named = item.isAssignableTo("org.tinylog.policies.Policy")
                        || item.isAssignableTo("org.tinylog.throwable.ThrowableFilter");
                if (!needed.contains(item.getName()) && !begins && !spoken && !named) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " is needed by no other package"));
                }
            }
        };
    }

    /** Whatever code of another package needs, or a test of another room; a test of the same room can stand beside it. */
    private static Set<String> needed() {
        Set<String> needed = new HashSet<>();
        for (JavaClass user : new ClassFileImporter().importPackages("plumbline")) {
            for (Dependency use : user.getDirectDependenciesFromSelf()) {
                JavaClass used = use.getTargetClass();
                boolean elsewhere = isTest(user)
                        ? !room(user).equals(room(used))
                        : !user.getPackageName().equals(used.getPackageName());
                if (elsewhere) {
                    needed.add(used.getName().replaceFirst("\\$.*", ""));
                }
            }
        }
        return needed;
    }

    private static boolean isTest(JavaClass c) {
        return !ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(
                Location.of(c.getSource().orElseThrow().getUri()));
    }

    private static String room(JavaClass c) {
        return c.getPackageName().replaceFirst("^(plumbline\\.\\w+).*", "$1");
    }
}
