package plumbline.stretch.choosing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import plumbline.stretch.Region;
import plumbline.stretch.Stretch;
import plumbline.stretch.choosing.Choice.Offer;
import plumbline.stretch.evidence.Text;

/**
 * Keeps the breaks of a week from being all the same. The figures are ours: over ten breaks no stretch comes more than
 * three times unless it is asked for, and hip flexor and buttock, which 003 and 004 stress, have their turn within the
 * first four.
 *
 * @param offered what was offered at breaks in the last seven days, oldest first
 */
public record Variety(List<Today.Done> offered) {

    /** Nothing offered yet. */
    public static final Variety NEW = new Variety(List.of());

    /** How long an offer counts. */
    public static final Duration WEEK = Duration.ofDays(7);

    private static final int BREAKS = 10;
    private static final int MOST = 3;

    /** By this break the hip flexor and the buttock have had their turn; one is left for the other. */
    private static final int FIRST = 4;

    public Variety {
        offered = List.copyOf(offered);
    }

    /** What is picked, and why this one: half a sentence that begins with "since". */
    record Picked(Offer offer, Text why) {}

    /** What counts at this moment. */
    public Variety at(Instant now) {
        return new Variety(offered.stream()
                .filter(done -> done.at().isAfter(now.minus(WEEK)))
                .toList());
    }

    /** One of these stretches, in the order in which they suit; empty where all have come often enough. */
    Optional<Picked> pick(List<Offer> suiting) {
        List<Today.Done> lately = offered.subList(Math.max(0, offered.size() - (BREAKS - 1)), offered.size());
        List<Offer> left =
                suiting.stream().filter(offer -> times(lately, offer) < MOST).toList();
        boolean hip = offered.stream().noneMatch(done -> is(done, suiting, Variety::isHipFlexor));
        boolean glute = offered.stream().noneMatch(done -> is(done, suiting, Variety::isGlute));
        int room = FIRST - offered.size();
        boolean now = room > 0 && room <= (hip ? 1 : 0) + (glute ? 1 : 0);
        return Optional.<Offer>empty()
                .or(() -> now && hip ? least(left, Variety::isHipFlexor) : Optional.empty())
                .or(() -> now && glute ? least(left, Variety::isGlute) : Optional.empty())
                .or(() -> least(left, stretch -> true))
                .map(offer -> new Picked(offer, why(offer, hip, glute)));
    }

    private Text why(Offer offer, boolean hip, boolean glute) {
        if (hip && offer.entry() instanceof Stretch stretch && isHipFlexor(stretch)) {
            return new Text(
                    "since your hip flexors have had no turn this week",
                    "da Ihre Hüftbeuger diese Woche noch nicht dran waren",
                    "car vos fléchisseurs de la hanche n’ont pas encore eu leur tour cette semaine",
                    "ya que sus flexores de la cadera aún no han tenido su turno esta semana");
        }
        if (glute && offer.entry() instanceof Stretch stretch && isGlute(stretch)) {
            return new Text(
                    "since your buttocks have had no turn this week",
                    "da Ihr Gesäß diese Woche noch nicht dran war",
                    "car vos fessiers n’ont pas encore eu leur tour cette semaine",
                    "ya que sus glúteos aún no han tenido su turno esta semana");
        }
        return times(offered, offer) == 0
                ? new Text(
                        "since it has had no turn this week",
                        "da sie diese Woche noch nicht dran war",
                        "car il n’a pas encore eu son tour cette semaine",
                        "ya que aún no ha tenido su turno esta semana")
                : new Text(
                        "since its last turn is longest ago",
                        "da sie am längsten nicht dran war",
                        "car son dernier tour est le plus ancien",
                        "ya que su último turno es el más lejano");
    }

    private Optional<Offer> least(List<Offer> of, Predicate<Stretch> wanted) {
        return of.stream()
                .filter(offer -> offer.entry() instanceof Stretch stretch && wanted.test(stretch))
                .min(Comparator.<Offer>comparingLong(offer -> times(offered, offer))
                        .thenComparing(this::last));
    }

    private Instant last(Offer offer) {
        return offered.stream()
                .filter(done -> done.id().equals(offer.entry().id()))
                .map(Today.Done::at)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    private static long times(List<Today.Done> of, Offer offer) {
        return of.stream().filter(done -> done.id().equals(offer.entry().id())).count();
    }

    /** Whether what was offered is such a stretch; where it does not suit now, it is not known and counts as none. */
    private static boolean is(Today.Done done, List<Offer> suiting, Predicate<Stretch> wanted) {
        return suiting.stream()
                .anyMatch(offer -> offer.entry().id().equals(done.id())
                        && offer.entry() instanceof Stretch stretch
                        && wanted.test(stretch));
    }

    private static boolean isHipFlexor(Stretch stretch) {
        return stretch.form().stretchesHipFlexor();
    }

    private static boolean isGlute(Stretch stretch) {
        return stretch.form().felt().contains(Region.BUTTOCK);
    }
}
