package plumbline.stretch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.stretch.evidence.Basis;
import plumbline.stretch.evidence.Source;
import plumbline.stretch.evidence.Text;

/**
 * What to offer and what to hold back, by situation: Part 3 of guidance.md as data, with the desk forms of
 * desk-hip-stretches.md put where the table has "desk".
 *
 * @param reasons by key
 */
public record DecisionTable(Map<Situation, Row> rows, Map<String, Reason> reasons) {
    public DecisionTable {
        rows = Map.copyOf(new EnumMap<>(rows));
        reasons = Map.copyOf(reasons);
    }

    public Row row(Situation situation) {
        return Optional.ofNullable(rows.get(situation))
                .orElseThrow(() -> new IllegalArgumentException("no row for " + situation));
    }

    public Reason reason(String key) {
        return Optional.ofNullable(reasons.get(key))
                .orElseThrow(() -> new IllegalArgumentException("no reason is called " + key));
    }

    /**
     * One situation.
     *
     * @param says what it is, as a heading
     * @param lines what to offer, in order
     * @param held ids and the key of the reason
     */
    public record Row(Text says, List<Line> lines, Map<String, String> held) {
        public Row {
            lines = List.copyOf(lines);
            held = Map.copyOf(held);
        }
    }

    /**
     * One offer.
     *
     * @param tier lines of a smaller tier always go first; inside a tier the day's variety may change the order
     * @param note what is to be said beside it
     */
    public record Line(int tier, String id, Basis basis, List<Source> sources, Optional<Text> note) {
        public Line {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Why something is held back.
     *
     * @param setting the key of the setting that would let it through, where one does
     * @param overridable whether the wearer may take it all the same
     */
    public record Reason(
            String key, Text says, Basis basis, Optional<String> setting, boolean overridable, List<Source> sources) {
        public Reason {
            sources = List.copyOf(sources);
        }
    }
}
