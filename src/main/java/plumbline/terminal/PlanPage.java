package plumbline.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plumbline.coach.goal.DayShare;
import plumbline.face.View;
import plumbline.face.plan.PlanView;

/** The wearer's plan as a page of its own: how it goes, the look back, and the question for the cue. */
record PlanPage(TerminalWords texts) {

    private static final int BAR = 40;

    /** So many days of the look back are shown at the most: two weeks of work. */
    private static final int DAYS = 10;

    /** Title, rule and the line of keys. */
    private static final int AROUND = 3;

    /** The whole page; the newest of what was said stand at its foot, as far as there is room. */
    List<String> lines(View view, List<String> messages) {
        List<String> lines = new ArrayList<>();
        lines.add(TerminalPage.spread(
                "Plumbline   " + texts.text("plan.title"),
                texts.moment(view.now().at(), view.zone())));
        lines.add(TerminalPage.RULE);
        int room = TerminalPage.HEIGHT - AROUND;
        int words = plan(view.plan(), 0).size();
        lines.addAll(plan(view.plan(), Math.max(0, Math.min(DAYS, room - words))));
        lines.addAll(newest(messages, TerminalPage.HEIGHT - 1 - lines.size()));
        while (lines.size() < TerminalPage.HEIGHT - 1) {
            lines.add("");
        }
        return Stream.concat(lines.stream().limit(TerminalPage.HEIGHT - 1), Stream.of(texts.text("plan.keys")))
                .map(TerminalPage::cut)
                .toList();
    }

    /** Below a rule, as far as there is room. */
    private static List<String> newest(List<String> messages, int room) {
        return room < 2 || messages.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(TerminalPage.RULE),
                                messages.stream().skip(Math.max(0, messages.size() - (room - 1))))
                        .toList();
    }

    /** How the plan goes, and the look back. */
    List<String> plan(PlanView plan) {
        return plan(plan, DAYS);
    }

    private List<String> plan(PlanView plan, int days) {
        List<String> lines = new ArrayList<>();
        plan.lines().forEach(line -> lines.addAll(TerminalPage.wrapped(texts.say(line))));
        plan.week().ifPresent(week -> {
            week.sentences().forEach(line -> lines.addAll(TerminalPage.wrapped(texts.say(line))));
            lines.addAll(bars(
                    week.days().stream()
                            .skip(Math.max(0, week.days().size() - days))
                            .toList(),
                    week.sharePercent()));
            if (week.suggestion().isPresent()) {
                lines.add(texts.text("plan.take"));
            }
        });
        if (plan.asksForCue()) {
            lines.addAll(TerminalPage.wrapped(texts.text("plan.cue")));
        }
        if (lines.isEmpty()) {
            lines.addAll(TerminalPage.wrapped(texts.text("plan.none")));
        }
        return lines;
    }

    /** Each day of the look back as a bar, one below the other. */
    private List<String> bars(List<DayShare> days, int goal) {
        List<String> names =
                days.stream().map(day -> texts.words().day(day.day())).toList();
        int width = names.stream().mapToInt(String::length).max().orElse(0);
        return IntStream.range(0, days.size())
                .mapToObj(i -> texts.text(
                        "plan.day",
                        names.get(i) + " ".repeat(width - names.get(i).length()),
                        bar(days.get(i), goal),
                        days.get(i).percent()))
                .toList();
    }

    /** A day as a bar, with the goal in it. */
    private static String bar(DayShare day, int goal) {
        char[] cells = " ".repeat(BAR + 1).toCharArray();
        Arrays.fill(cells, 0, (int) Math.round(BAR * day.percent() / 100.0), '#');
        cells[BAR * goal / 100] = '|';
        return new String(cells);
    }
}
