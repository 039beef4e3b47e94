package plumbline.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import plumbline.stretch.Dose;
import plumbline.stretch.Entry.Kind;
import plumbline.stretch.Named;
import plumbline.stretch.Region;
import plumbline.stretch.Step;
import plumbline.stretch.Step.Action;
import plumbline.stretch.Stretch;
import plumbline.stretch.evidence.Basis;
import plumbline.stretch.evidence.Finding;
import plumbline.stretch.evidence.Text;
import plumbline.stretch.pose.Scene;

/** Reads stretches and named entries. */
final class CatalogueStretches {
    private static final int LONGEST_S = (int) Dose.LONGEST_HOLD.toSeconds();

    private final CatalogueTerms terms;
    private final Set<String> ids = new LinkedHashSet<>();

    CatalogueStretches(CatalogueTerms terms) {
        this.terms = terms;
    }

    List<Stretch> stretches(CatalogueTable file) {
        return file.only("stretch").tables("stretch").stream()
                .map(this::stretch)
                .toList();
    }

    List<Named> named(CatalogueTable file) {
        return file.only("named").tables("named").stream().map(this::name).toList();
    }

    /** All ids read so far. */
    Set<String> ids() {
        return ids;
    }

    private String id(CatalogueTable table) {
        String id = table.word("id");
        if (!ids.add(id)) {
            throw table.fault("id", "is \"" + id + "\", which another entry has");
        }
        return id;
    }

    private Named name(CatalogueTable table) {
        table.only("id", "name", "kind", "fact", "sources");
        return new Named(
                id(table),
                table.text("name"),
                table.choice("kind", Kind.class),
                table.text("fact"),
                terms.sources(table));
    }

    private Stretch stretch(CatalogueTable table) {
        table.only(
                "id",
                "name",
                "kind",
                "aliases",
                "position",
                "places",
                "sides",
                "spine",
                "crosses-legs",
                "hip-flexor",
                "muscles",
                "feel",
                "desk",
                "dose",
                "found",
                "step",
                "cautions",
                "easier",
                "harder",
                "scene",
                "sources");
        return new Stretch(
                id(table),
                table.text("name"),
                table.choice("kind", Kind.class),
                table.tables("aliases").stream().map(this::alias).toList(),
                form(table),
                dose(table.table("dose")),
                table.tables("found").stream().map(this::finding).toList(),
                steps(table),
                new Stretch.Counsel(cited(table, "cautions"), cited(table, "easier"), cited(table, "harder")),
                scene(table.table("scene")),
                terms.sources(table));
    }

    private Stretch.Alias alias(CatalogueTable table) {
        table.only("name", "work");
        return new Stretch.Alias(table.word("name"), terms.work(table, "work"));
    }

    private Stretch.Form form(CatalogueTable table) {
        List<Stretch.Place> places = table.choices("places", Stretch.Place.class);
        if (places.isEmpty()) {
            throw table.fault("places", "is empty; at least one is needed");
        }
        return new Stretch.Form(
                table.choice("position", Stretch.Position.class),
                EnumSet.copyOf(places),
                table.choice("sides", Stretch.Sides.class),
                table.choice("spine", Stretch.SpineDirection.class),
                table.has("crosses-legs") && table.flag("crosses-legs"),
                table.has("hip-flexor") && table.flag("hip-flexor"),
                terms.muscles(table),
                table.choices("feel", Region.class),
                atDesk(table.table("desk")));
    }

    private static Stretch.AtDesk atDesk(CatalogueTable table) {
        table.onlyText("possible", "basis");
        return new Stretch.AtDesk(table.flag("possible"), table.choice("basis", Basis.class), table.ownText());
    }

    private static Dose dose(CatalogueTable table) {
        table.only("pace", "starter", "standard", "least", "usual", "most", "times-a-day");
        int starter = table.whole("starter", 1, LONGEST_S);
        Optional<Dose.Repeats> repeats = Optional.empty();
        if (table.has("usual")) {
            int least = table.whole("least", 1, 20);
            int usual = table.whole("usual", least, 20);
            repeats = Optional.of(new Dose.Repeats(least, usual, table.whole("most", usual, 20)));
        }
        return new Dose(
                table.choice("pace", Dose.Pace.class),
                Duration.ofSeconds(starter),
                Duration.ofSeconds(table.whole("standard", starter, LONGEST_S)),
                repeats,
                table.has("times-a-day") ? OptionalInt.of(table.whole("times-a-day", 1, 10)) : OptionalInt.empty());
    }

    private Finding finding(CatalogueTable table) {
        table.onlyText("source", "what", "least", "most");
        OptionalInt least =
                table.has("least") ? OptionalInt.of(table.whole("least", 1, LONGEST_S)) : OptionalInt.empty();
        Optional<Text> note = table.has("en") ? Optional.of(table.ownText()) : Optional.empty();
        if (least.isEmpty() && note.isEmpty()) {
            throw table.fault(
                    "least", "is missing; a finding has a figure, or says in en, de, fr and es that there is none");
        }
        return new Finding(
                terms.source(table, "source"),
                table.choice("what", Finding.Quantity.class),
                least,
                table.has("most")
                        ? OptionalInt.of(table.whole("most", least.orElse(1), LONGEST_S))
                        : OptionalInt.empty(),
                note);
    }

    private List<Step> steps(CatalogueTable table) {
        List<Step> steps = table.tables("step").stream().map(this::step).toList();
        if (steps.stream().noneMatch(step -> step.part() == Step.Part.REPEAT)) {
            throw table.fault("step", "has none with part = \"repeat\"; at least one is needed");
        }
        return steps;
    }

    private Step step(CatalogueTable table) {
        table.onlyText("part", "do", "seconds", "pose");
        Action action = table.choice("do", Action.class);
        int seconds = action == Action.MOVE ? table.whole("seconds", 1, 60) : 0;
        if (action != Action.MOVE && table.has("seconds")) {
            throw table.fault("seconds", "is set by the dose or the breath here; only \"move\" has its own");
        }
        return new Step(
                table.choice("part", Step.Part.class),
                action,
                Duration.ofSeconds(seconds),
                table.ownText(),
                terms.pose(table));
    }

    private List<Stretch.Cited> cited(CatalogueTable table, String key) {
        List<Stretch.Cited> result = new ArrayList<>();
        for (CatalogueTable each : table.tables(key)) {
            each.onlyText("sources");
            result.add(new Stretch.Cited(each.ownText(), terms.sources(each)));
        }
        return result;
    }

    static Scene scene(CatalogueTable table) {
        table.only("azimuth", "elevation", "props");
        return new Scene(
                table.number("azimuth", -90, 90),
                table.number("elevation", 0, 60),
                table.tables("props").stream().map(CatalogueStretches::prop).toList());
    }

    private static Scene.Prop prop(CatalogueTable table) {
        table.only("thing", "x", "y", "z", "turn");
        return new Scene.Prop(
                table.choice("thing", Scene.Thing.class),
                table.number("x", -2, 2),
                table.number("y", 0, 2),
                table.number("z", -2, 2),
                table.number("turn", -180, 180));
    }
}
