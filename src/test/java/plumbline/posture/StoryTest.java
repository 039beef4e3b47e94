package plumbline.posture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.posture.belief.SeatBelief;
import plumbline.posture.belief.SeatEvidence;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.belief.Word;
import plumbline.posture.motion.Moment;
import plumbline.posture.motion.Transfer;
import plumbline.sensor.Vector3;

class StoryTest {

    private static final Vector3 UP = new Vector3(0, 0, 1);

    private static final List<Story.Mark> MARKS =
            List.of(Story.Mark.MOVING, Story.Mark.SLOUCHED, Story.Mark.RECLINED, Story.Mark.LYING, Story.Mark.ABSENT);

    /** One who tells a story of what they are shown, step by step. */
    private static final class Teller {
        private final SeatBelief belief = new SeatBelief(0.6, Story.MEMORY);
        private final SeatEvidence evidence = new SeatEvidence(SeatModel.DEFAULT);
        private final Story story = new Story(belief, SeatModel.DEFAULT.trust());

        void see(Moment moment) {
            evidence.weigh(belief, moment, moment.walking(), false, Optional.empty(), Word.NONE);
            story.open(moment.seconds());
        }
    }

    @Test
    void isTheSameWhereOnlyWhatMayHaveChangedIsLookedAt() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Teller one = new Teller();
            Teller all = new Teller();
            int told = 0;
            boolean walks = false;
            for (int step = 0; step < 3000; step++) {
                walks = random.nextInt(walks ? 30 : 300) == 0 ? !walks : walks;
                Moment moment = moment(random, step, walks);
                one.see(moment);
                all.see(moment);
                if (random.nextInt(50) == 0) {
                    Story.Mark mark = MARKS.get(random.nextInt(MARKS.size()));
                    int steps = 1 + random.nextInt(Story.MEMORY);
                    boolean value = random.nextBoolean();
                    one.story.mark(mark, steps, value);
                    all.story.mark(mark, steps, value);
                }
                if (random.nextInt(500) == 0) {
                    one.story.forget();
                    all.story.forget();
                }
                touch(all.story);
                boolean news = all.story.isNews();
                assertEquals(news, one.story.isNews(), "step " + step + " of seed " + seed);
                assertEquals(all.story.turns(), one.story.turns(), "step " + step + " of seed " + seed);
                told += news ? 1 : 0;
            }
            assertTrue(told > 20, told + " of seed " + seed);
        }
    }

    /** Marks an earlier step and takes it back, so that all of them are looked at anew. */
    private static void touch(Story story) {
        story.mark(Story.Mark.VAGUE, 2, true);
        story.mark(Story.Mark.VAGUE, 2, false);
    }

    private static Moment moment(Random random, int step, boolean walks) {
        Optional<Transfer> transfer = random.nextInt(200) > 0
                ? Optional.empty()
                : Optional.of(new Transfer(
                        0, random.nextGaussian() * 0.3, 0.03, random.nextInt(40), UP, UP, 20, random.nextInt(60)));
        return new Moment(
                step,
                UP,
                walks ? OptionalDouble.of(0.55) : OptionalDouble.empty(),
                walks ? 0.15 : random.nextDouble() * 0.02,
                random.nextDouble() * 3,
                transfer);
    }
}
