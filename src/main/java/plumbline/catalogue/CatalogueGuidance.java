package plumbline.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.stretch.Catalogue.Choosable;
import plumbline.stretch.Catalogue.Rule;
import plumbline.stretch.Catalogue.SleepPosition;
import plumbline.stretch.DecisionTable;
import plumbline.stretch.DecisionTable.Line;
import plumbline.stretch.DecisionTable.Reason;
import plumbline.stretch.DecisionTable.Row;
import plumbline.stretch.Feeling;
import plumbline.stretch.Sign;
import plumbline.stretch.Situation;
import plumbline.stretch.evidence.Basis;

/** Reads the decision table, the rules, the signs and the sleep positions. */
final class CatalogueGuidance {
    private static final int RULES = 21;

    private final CatalogueTerms terms;

    CatalogueGuidance(CatalogueTerms terms) {
        this.terms = terms;
    }

    DecisionTable table(CatalogueTable file, Set<String> ids) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (CatalogueTable table : file.only("situation", "reason").tables("reason")) {
            Reason reason = reason(table);
            reasons.put(reason.key(), reason);
        }
        Map<Situation, Row> rows = new EnumMap<>(Situation.class);
        for (CatalogueTable table : file.tables("situation")) {
            table.only("key", "name", "offer", "held");
            Situation situation = table.choice("key", Situation.class);
            if (rows.put(situation, row(table, ids, reasons.keySet())) != null) {
                throw table.fault("key", "is \"" + table.word("key") + "\" for the second time");
            }
        }
        for (Situation situation : Situation.values()) {
            if (!rows.containsKey(situation)) {
                throw file.fault("situation", "has no row for " + situation.key());
            }
        }
        return new DecisionTable(rows, reasons);
    }

    private Row row(CatalogueTable table, Set<String> ids, Set<String> reasons) {
        Map<String, String> held = new LinkedHashMap<>();
        for (CatalogueTable each : table.tables("held")) {
            each.only("reason", "ids");
            String reason = CatalogueTerms.known(each, "reason", each.word("reason"), reasons);
            for (String id : each.words("ids")) {
                held.put(CatalogueTerms.known(each, "ids", id, ids), reason);
            }
        }
        List<Line> lines = new ArrayList<>();
        for (CatalogueTable each : table.tables("offer")) {
            each.only("tier", "id", "basis", "sources", "note");
            String id = CatalogueTerms.known(each, "id", each.word("id"), ids);
            if (held.containsKey(id)) {
                throw each.fault("id", "is \"" + id + "\", which the same row holds back");
            }
            lines.add(new Line(
                    each.whole("tier", 1, 20),
                    id,
                    each.choice("basis", Basis.class),
                    terms.sources(each),
                    each.has("note") ? Optional.of(each.text("note")) : Optional.empty()));
        }
        return new Row(table.text("name"), lines, held);
    }

    private Reason reason(CatalogueTable table) {
        table.only("key", "says", "basis", "setting", "overridable", "sources");
        return new Reason(
                table.word("key"),
                table.text("says"),
                table.choice("basis", Basis.class),
                table.has("setting") ? Optional.of(table.word("setting")) : Optional.empty(),
                table.flag("overridable"),
                terms.sources(table));
    }

    List<Sign> signs(CatalogueTable file) {
        List<Sign> signs = new ArrayList<>();
        for (CatalogueTable table : file.only("sign", "sleep").tables("sign")) {
            table.only("id", "urgency", "sign", "says", "feelings", "sources");
            signs.add(new Sign(
                    table.word("id"),
                    table.choice("urgency", Sign.Urgency.class),
                    table.text("sign"),
                    table.text("says"),
                    new LinkedHashSet<>(table.choices("feelings", Feeling.class)),
                    terms.sources(table)));
        }
        for (Feeling feeling : Feeling.values()) {
            if (feeling.isStopSign()
                    && signs.stream().noneMatch(sign -> sign.feelings().contains(feeling))) {
                throw file.fault("sign", "has none for the feeling " + feeling);
            }
        }
        return signs;
    }

    List<SleepPosition> sleep(CatalogueTable file) {
        List<SleepPosition> positions = new ArrayList<>();
        for (CatalogueTable table : file.tables("sleep")) {
            table.only("id", "name", "says", "pose", "scene", "sources");
            positions.add(new SleepPosition(
                    table.word("id"),
                    table.text("name"),
                    table.text("says"),
                    terms.pose(table),
                    CatalogueStretches.scene(table.table("scene")),
                    terms.sources(table)));
        }
        return positions;
    }

    List<Rule> rules(CatalogueTable file) {
        List<Rule> rules = new ArrayList<>();
        for (CatalogueTable table : file.only("rule").tables("rule")) {
            table.only("row", "question", "answer", "settings", "sources");
            int next = rules.size() + 1;
            if (table.whole("row", 1, RULES) != next) {
                throw table.fault("row", "is " + table.whole("row", 1, RULES) + "; the next one is " + next);
            }
            rules.add(new Rule(
                    next,
                    table.text("question"),
                    table.text("answer"),
                    table.tables("settings").stream()
                            .map(CatalogueGuidance::choosable)
                            .toList(),
                    terms.sources(table)));
        }
        if (rules.size() != RULES) {
            throw file.fault("rule", "has " + rules.size() + " rows; there are " + RULES);
        }
        return rules;
    }

    private static Choosable choosable(CatalogueTable table) {
        table.only("key", "usual", "allowed");
        return new Choosable(table.word("key"), table.word("usual"), table.words("allowed"));
    }
}
