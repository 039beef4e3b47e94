package plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

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

    private static ArchCondition<JavaClass> beNeededElsewhere() {
        return new ArchCondition<>("be needed in another package, or be where Java begins") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean needed = item.getPackage().getClasses().stream()
                        .filter(c -> c.equals(item) || c.getName().startsWith(item.getName() + "$"))
                        .flatMap(c -> c.getDirectDependenciesToSelf().stream())
                        .anyMatch(d -> !d.getOriginClass().getPackageName().equals(item.getPackageName()));
                boolean begins = item.getMethods().stream()
                        .anyMatch(m ->
                                m.getName().equals("main") && m.getModifiers().contains(JavaModifier.STATIC));
                if (!needed && !begins) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " is needed by no other package"));
                }
            }
        };
    }
}
