package plumbline.sensor.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import plumbline.sensor.text.proof.AngleSpan;
import plumbline.sensor.text.proof.Triple;
import plumbline.sensor.text.unit.AngleUnit;
import plumbline.sensor.text.unit.ForceUnit;
import plumbline.sensor.text.unit.WrittenUnit;

/** How rows are read whose numbers are told by the settings, by name, by unit or by caption. */
record NamedLayout(TextHints hints) {

    /** Somebody who walks is 1 g long in the median, and seldom further off than this in one sample. */
    private static final double WITHIN = 0.4;

    private static final double SHARE_WITHIN = 0.6;

    /** Numbers that are fewer in a row cannot be a direction. */
    private static final int LEAST_NUMBERS = 2;

    /** Without names so many rows are enough to say that it is not clear what they are. */
    private static final int ENOUGH_UNNAMED = 20;

    /** As is set; empty where the row is not of the kind that is. */
    Optional<TextLayout> bySettings(RowKind kind) {
        Map<Quantity, String> names = new EnumMap<>(Quantity.class);
        Set<Quantity> negated = new HashSet<>();
        List<String> written = kind.first().row().names();
        if (hints.columns().size() != written.size()
                || !kind.first().row().words().startsWith(hints.line())) {
            return Optional.empty();
        }
        for (int i = 0; i < written.size(); i++) {
            Column column = hints.columns().get(i);
            if (column.quantity() != Quantity.OTHER) {
                names.putIfAbsent(column.quantity(), written.get(i));
            }
            if (column.negated()) {
                negated.add(column.quantity());
            }
        }
        if (hints.line().isEmpty() && isSomethingElse(kind, names)) {
            return Optional.empty();
        }
        return byRoles(kind, new Roles(names, kind.roles().units(), List.of()))
                .map(found -> found.with(negated, hints.zero()));
    }

    /** Whether these lines say by name that what is set to be the acceleration is a rate: they are not the lines that are meant. */
    private static boolean isSomethingElse(RowKind kind, Map<Quantity, String> names) {
        return kind.roles().has(Quantity.RATE)
                && Quantity.FORCE.stream().map(names::get).anyMatch(kind.roles().of(Quantity.RATE)::contains);
    }

    /** As the names say. */
    Optional<TextLayout> byNames(RowKind kind) {
        return byRoles(kind, kind.roles());
    }

    private Optional<TextLayout> byRoles(RowKind kind, Roles roles) {
        if (roles.has(Quantity.FORCE)) {
            Optional<ForceUnit> unit = unit(kind, roles);
            kind.setUnclear(unit.isEmpty());
            return unit.map(u -> layout(kind, roles, Optional.of(u), AngleUnit.DEGREES));
        }
        if (roles.has(Quantity.QUATERNION)) {
            return readable(kind, layout(kind, roles, Optional.empty(), AngleUnit.DEGREES));
        }
        if (!roles.has(Quantity.ANGLES)) {
            kind.setUnclear(kind.rows().size() >= ENOUGH_UNNAMED && hasUnknownNumbers(kind));
            return Optional.empty();
        }
        Optional<AngleUnit> unit =
                new AngleSpan(kind.rows(), roles.of(Quantity.ANGLES)).unit(hints.angles(), roles.unit(Quantity.ANGLES));
        kind.setWaiting(unit.isEmpty());
        kind.setUnclear(unit.isEmpty());
        return unit.flatMap(u -> readable(kind, layout(kind, roles, Optional.empty(), u)));
    }

    /** Numbers of which nothing says that they are something else. */
    private static boolean hasUnknownNumbers(RowKind kind) {
        return kind.first().topic() != Topic.ELSE
                && kind.first().row().fields().stream()
                                .filter(field -> field.unit().isEmpty())
                                .filter(field -> !field.isNamed() || ColumnName.bareAxis(field.name()) >= 0)
                                .count()
                        >= LEAST_NUMBERS;
    }

    private Optional<TextLayout> readable(RowKind kind, TextLayout layout) {
        return kind.rows().stream().anyMatch(row -> layout.read(row).isPresent())
                ? Optional.of(layout)
                : Optional.empty();
    }

    private static TextLayout layout(RowKind kind, Roles roles, Optional<ForceUnit> force, AngleUnit angles) {
        return TextLayout.of(kind.first(), roles, force, angles, degPerRate(roles));
    }

    /** What is set; what is written, where it can be; else what the length at rest says. */
    private Optional<ForceUnit> unit(RowKind kind, Roles roles) {
        if (hints.unit().isPresent()) {
            return hints.unit();
        }
        Triple triple = Triple.of(kind.rows(), roles.of(Quantity.FORCE));
        Optional<ForceUnit> written = roles.unit(Quantity.FORCE)
                .flatMap(ForceUnit::of)
                .filter(unit -> triple.shareWithin(unit.perG(), WITHIN) >= SHARE_WITHIN);
        return written.or(() -> ForceUnit.atRest(triple.medianLength())
                .filter(unit -> triple.shareWithin(unit.perG(), WITHIN) >= SHARE_WITHIN));
    }

    /** Rates are read only where their unit is named: a wrong one would be 57 times too much or too little. */
    private static OptionalDouble degPerRate(Roles roles) {
        if (!roles.has(Quantity.RATE)) {
            return OptionalDouble.empty();
        }
        Optional<WrittenUnit> unit = roles.unit(Quantity.RATE);
        if (unit.filter(u -> u == WrittenUnit.RADIANS || u == WrittenUnit.RADIANS_A_SECOND)
                .isPresent()) {
            return OptionalDouble.of(Math.toDegrees(1));
        }
        return unit.filter(u -> u == WrittenUnit.DEGREES || u == WrittenUnit.DEGREES_A_SECOND)
                        .isPresent()
                ? OptionalDouble.of(1)
                : OptionalDouble.empty();
    }
}
