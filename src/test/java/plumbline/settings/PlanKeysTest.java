package plumbline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.coach.habit.HabitPlan;
import plumbline.coach.profile.Profiles.Holding;

class PlanKeysTest {

    /** A Monday. */
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void setNothingOfThemselves() throws Refused {
        Settings settings = SettingsFile.parse("", "x.toml");
        assertEquals(HabitPlan.NONE, settings.coach().habits());
        assertEquals(Optional.empty(), settings.profiles().at(NINE, ZoneOffset.UTC, Optional.empty()));
    }

    @Test
    void setACueAndTurnsAtTheDesk() throws Refused {
        Settings settings = SettingsFile.parse(
                "[shift]\ncue = \"vibration\"\nafter_min = 10\n[desk]\nmoves = true\nsit_min = 30\n", "x.toml");
        assertEquals(
                new HabitPlan(
                        Optional.of(Duration.ofMinutes(10)),
                        Optional.of(new HabitPlan.Desk(Duration.ofMinutes(30), Duration.ofMinutes(20)))),
                settings.coach().habits());
    }

    @Test
    void refuseAGoalOutOfRangeInASentence() {
        Refused refused = assertThrows(
                Refused.class, () -> SettingsFile.parse("[plan]\nshare_percent = 95\nunder_min = 10\n", "mine.toml"));
        assertEquals(
                List.of(
                        "mine.toml, line 2: plan.share_percent must be 0 for no goal, or a whole number from 10 to 90",
                        "mine.toml, line 3: plan.under_min must be a whole number from 20 to 90"),
                refused.reasons());
    }

    @Test
    void changeIntervalNudgesAndNotificationWhileAProfileHolds() throws Refused {
        Settings settings = SettingsFile.parse("""
                [break]
                half_hour_mode = true
                [profile]
                names = ["focus", "office"]
                [focus]
                hours = "09:00-11:00"
                move_every_min = 90
                nudge_by = "silent"
                ask_by = "window"
                [office]
                days = ["mon"]
                """, "x.toml");
        Holding holding =
                settings.profiles().at(NINE, ZoneOffset.UTC, Optional.empty()).orElseThrow();
        assertEquals(new Holding("focus", false, List.of("office")), holding);
        Settings meanwhile = settings.in(holding);
        assertEquals(Duration.ofMinutes(90), meanwhile.coach().breaks().moveEvery());
        assertEquals(Settings.NudgeBy.SILENT, meanwhile.nudgeBy());
        assertEquals(false, meanwhile.notifiesFirst());
        assertEquals(Duration.ofMinutes(30), settings.coach().breaks().moveEvery());
    }

    @Test
    void nameFileLineKeyAndWhatIsAllowedOfABadProfile() {
        Refused refused = assertThrows(
                Refused.class,
                () -> SettingsFile.parse(
                        "[profile]\nnames = [\"work\"]\n[home]\ndays = [\"monday\"]\nmove_every_min = 10\nhours = \"9\"\n",
                        "mine.toml"));
        assertEquals(
                List.of(
                        "mine.toml, line 2: profile.names must be a list of \"home\", \"office\", \"focus\"",
                        "mine.toml, line 4: home.days must be a list of \"mon\", \"tue\", \"wed\", \"thu\", \"fri\","
                                + " \"sat\", \"sun\"",
                        "mine.toml, line 5: home.move_every_min must be 0 for as usual, or a whole number from 20 to 120",
                        "mine.toml, line 6: home.hours must be hours such as \"08:30-18:00\", or \"\""),
                refused.reasons());
    }
}
