package plumbline.screen.today;

import plumbline.screen.parts.Texts;
import plumbline.sitting.DaySummary;
import plumbline.trend.TrendDay;

/** A day in one sentence, such as "5 h 40 min seated in 6 pieces; 3 of 4 breaks taken". */
record DaySentence(Texts texts) {

    String of(TrendDay day) {
        return day.summary()
                .filter(sums -> !sums.seated().isZero())
                .map(sums -> seated(sums) + breaks(day))
                .orElse("");
    }

    private String seated(DaySummary sums) {
        String time = texts.words().duration(sums.seated());
        return sums.bouts() == 1
                ? texts.text("today.seated.one", time)
                : texts.text("today.seated", time, sums.bouts());
    }

    private String breaks(TrendDay day) {
        int asked = day.kept().known();
        return asked == 0
                ? texts.text("today.end")
                : texts.text("today.breaks", day.kept().taken(), asked);
    }
}
